export { PARTS, USUAL_PARTS, show } from './shown.ts';
export type { Excerpt, Money, Part, Showable, Shown } from './shown.ts';
export { CLOCK, SUB_REQUEST_STATES, isOver } from './sub-request.ts';
export type {
  AnswerAt,
  AnswerKind,
  Ending,
  GivenAnswer,
  Message,
  SubRequest,
  SubRequestClock,
  SubRequestState,
  WithdrawnBecause,
} from './sub-request.ts';
export type * from './fact.ts';
export { MOVES_OF_ASKED, isLegal, legalMoves } from './moves.ts';
export type { Move } from './moves.ts';
export { WAITING_ASKER, explainSubRequest, readSubRequestClock, shares, usualTarget } from './clock.ts';
export type { Share, Surroundings } from './clock.ts';
export {
  MOST_OPEN,
  MOST_QUESTIONS,
  MOST_REOPENED,
  decide,
  decideAsk,
  decideReplan,
  decideRing,
  decideTicketMoved,
  ringsAt,
} from './decide.ts';
export type { Asking, Decision, SubRequestCommand, SubRequestRefusal, TicketStanding } from './decide.ts';
export { evolve } from './evolve.ts';
