import type { Input, MatrixFacts } from '@baton/ownership-matrix';
import type { Facts } from '@baton/ticket-lifecycle';

/** The facts of a ticket as the matrix names its inputs; severity as the table has it, a number or one of a set. */
export function matrixFacts(facts: Facts, inputs: readonly Input[]): MatrixFacts {
  const severity = inputs.find((input) => input.key === 'severity');
  return {
    problemType: facts.problemType,
    market: facts.market,
    channel: facts.channel,
    tier: facts.tier,
    severity: severity?.kind === 'number' ? facts.severity : String(facts.severity),
    orderValue: facts.orderValue,
    language: facts.language,
    tags: facts.tags,
  };
}
