import type { Assignment, Collected } from '../table/assignment.ts';
import type { CompiledMatrix } from './compile.ts';
import { CATCH_ALL } from './decision.ts';
import type { Decision } from './decision.ts';
import type { MatrixFacts } from '../table/facts.ts';
import { matches } from './matches.ts';
import { readFacts } from './read-facts.ts';

/** Who answers for a ticket with these facts. The one lookup for live tickets, trying a case and replay. */
export function decide(matrix: CompiledMatrix, facts: MatrixFacts): Decision {
  const { inputs, rules, catchAll, hitPolicy } = matrix.table;
  const [values, problems] = readFacts(inputs, facts);
  const matching = rules.filter((rule) =>
    inputs.every((input, i) => matches(input, rule.when[input.key] ?? { kind: 'any' }, values[i] ?? null)),
  );
  const assigning = matching.flatMap((rule) =>
    rule.then.kind === 'assign' ? [{ id: rule.id, then: rule.then }] : [],
  );
  const opinions = new Set(
    assigning.map(({ then }) => JSON.stringify({ ...then, informed: 0, additionalCosign: 0 })),
  );
  const split = hitPolicy === 'UNIQUE' && opinions.size > 1;
  const winner = split ? undefined : assigning[0];
  const outcomes = [...matching.map((rule) => rule.then), ...(winner ? [] : [catchAll])];
  const collected: Collected = {
    informed: union(outcomes.map((one) => one.informed ?? [])),
    additionalCosign: union(outcomes.map((one) => one.additionalCosign ?? [])),
  };
  const { owner, serviceLevel, path, authority, playbook, cosign } = winner?.then ?? catchAll;
  const assignment: Assignment = { owner, serviceLevel, path, authority, playbook, cosign, ...collected };
  return {
    assignment,
    ruleId: winner?.id ?? CATCH_ALL,
    disagreeing: split ? assigning.map((rule) => rule.id) : [],
    collected,
    inputsUsed: inputs.map((input) => input.key),
    trace: inputs.map((input, i) => ({ input: input.key, value: values[i] ?? null })),
    problems,
  };
}

const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].sort();
