export type { Facts } from './facts.ts';
export { DISPUTE_REASONS } from './dispute.ts';
export type {
  Amendment,
  AmendmentScope,
  Dispute,
  DisputeOutcome,
  DisputeReason,
  OpenDispute,
  Ruling,
  TicketLink,
} from './dispute.ts';
export { REPEATED_CONTACT_WINDOW_SECONDS, contactsCountFrom } from './contacts.ts';
export type { EarlierContact } from './contacts.ts';
export { FALLBACK_LANGUAGE, MOST_MEMBERS, PASSED_DOWN, STAY_REASONS } from './incident.ts';
export type {
  Declaration,
  DeclaredBy,
  IncidentMark,
  IncidentProblem,
  Membership,
  Notice,
  NoticeText,
  PassedDownKind,
  Signed,
  StayReason,
  TicketName,
} from './incident.ts';
export type * from './incident-fact.ts';
export { declareProblem, incidentProblem, joinProblem, signedOn, stayReason, textFor } from './incidents.ts';
export { assignedDepartments, groupOf, GROUP_SEVERITY } from './response-group.ts';
export { seriesAmong } from './series.ts';
export type { Series, SeriesCandidate, SeriesNoticed, SeriesRule } from './series.ts';
export { calledNow, guestsOf } from './called.ts';
export { stillMeans } from './noticed.ts';
export { bounces } from './bounces.ts';
export { movedParts, ownerAfter, MOVED_PARTS } from './reclassify.ts';
export type { MovedPart } from './reclassify.ts';
export { TICKET_STATES, currentProposal, isOver } from './ticket.ts';
export type {
  AssignmentSnapshot,
  Called,
  CardClock,
  CosignDemand,
  Hold,
  Ownership,
  OwnershipCause,
  Proposal,
  ProposalContent,
  ResolutionKind,
  ServiceLevel,
  Ticket,
  TicketCard,
  TicketCosign,
  TicketState,
} from './ticket.ts';
export type * from './ticket-fact.ts';
export type { TicketCommand } from './commands.ts';
export type { TicketDecision, TicketRefusal } from './decision.ts';
export type { Surroundings } from './surroundings.ts';
export { decideOpen } from './open-ticket.ts';
export { decide } from './decide.ts';
export { rehearse } from './rehearse.ts';
export type { Rehearsal, RehearsedMoment } from './rehearse.ts';
export { decideRing } from './ring.ts';
export { decideReplan } from './replan.ts';
export { keeperOf, replanned } from './calendars-in-force.ts';
export type { CalendarKeeper } from './calendar-keeper.ts';
export { evolve, evolveAll, isEscalationFact } from './evolve.ts';
export { evolveCard, firstOwner } from './evolve-card.ts';
export { cosignStanding, isLegal, legalMoves, moveInto, MOVES } from './moves.ts';
export type { Move } from './moves.ts';
export { requiredCosign, withDemanded, withinAuthority } from './required-cosign.ts';
export {
  DEFAULT_ARBITRATION_SECONDS,
  attention,
  cardClocks,
  clockSituation,
  nextDue,
  nextRing,
  openBreaches,
  pathSurroundings,
  serviceTerms,
} from './clocks.ts';
export type { Attention } from './clocks.ts';
export { callKey, rulingKey, rulingRoleKey, ticketCalls, waitsFor } from './calls.ts';
export type { LevelCall } from './level-call.ts';
export { fromContractCard, fromContractFact, toContractCard, toContractClock } from './contract-card.ts';
