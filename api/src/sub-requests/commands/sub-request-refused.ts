import type { SubRequestProblem } from '@baton/contract';
import type { SubRequestRefusal } from '@baton/sub-request';
import { illegalMove, type Refusal } from '../../platform/commands/refusals.ts';

type Bounded = Exclude<SubRequestRefusal, { code: 'illegal_move' }>;

const problems = {
  ticket_over: 'TICKET_OVER',
  own_department: 'OWN_DEPARTMENT',
  already_asked: 'ALREADY_ASKED',
  too_many_open: 'TOO_MANY_OPEN',
  too_many_questions: 'TOO_MANY_QUESTIONS',
  reopened_before: 'REOPENED_BEFORE',
} as const satisfies Record<Bounded['code'], SubRequestProblem>;

/** A refusal of the library as the contract says it. */
export function subRequestRefused(refusal: SubRequestRefusal): Refusal {
  if (refusal.code === 'illegal_move') return illegalMove(refusal.state, refusal.move, refusal.legal);
  const problem = problems[refusal.code];
  return {
    __typename: 'SubRequestRefused',
    code: 'SUB_REQUEST_REFUSED',
    message: `The sub-request is refused: ${problem}.`,
    problem,
    limit: 'limit' in refusal ? refusal.limit : null,
  };
}
