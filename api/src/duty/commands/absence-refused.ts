import type { AbsenceProblem as Told } from '@baton/contract';
import type { AbsenceProblem } from '@baton/rota';
import { toIso } from '../../platform/database/instants.ts';
import type { Refusal } from '../../platform/commands/refusals.ts';

const told = {
  empty_interval: 'EMPTY_INTERVAL',
  own_deputy: 'OWN_DEPUTY',
  circle: 'CIRCLE',
  chain_too_long: 'CHAIN_TOO_LONG',
} as const satisfies Record<AbsenceProblem['code'], Told>;

/** What the library finds wrong, as the contract says it. */
export function absenceRefused(problem: AbsenceProblem | { readonly code: 'over' }): Refusal {
  const code: Told = problem.code === 'over' ? 'OVER' : told[problem.code];
  return {
    __typename: 'AbsenceRefused',
    code: 'ABSENCE_REFUSED',
    message: `The absence cannot be kept so: ${code}.`,
    problem: code,
    chain: 'chain' in problem ? problem.chain : [],
    at: 'at' in problem ? toIso(problem.at) : null,
  };
}
