export type { Action, EscalationPath, Level, LevelCondition, Repeat, Responder, Trigger } from './path.ts';
export { DEFAULT_BOUNCE_LIMIT, OWNER, arbiterFor, callsPeople, levelOf } from './path.ts';
export { arbiterAbove, chooseArbiter } from './arbiter.ts';
export type { ChosenArbiter } from './arbiter.ts';
export type * from './fact.ts';
export { evolveAll, evolveEscalation, firingIn } from './escalation.ts';
export type { EscalationState, Firing } from './escalation.ts';
export { dueFirings } from './due-firings.ts';
export type { CalendarFn, ClockView, DueFiring } from './due-firings.ts';
export { conditionHolds } from './condition-holds.ts';
export type { Surroundings } from './surroundings.ts';
export { fire } from './fire.ts';
export type { FireResult, NothingFired } from './fire.ts';
export type { SettledFact } from './settlement.ts';
export { armEscalation, disarmEscalation } from './arm.ts';
export type { RunningEscalation } from './arm.ts';
export {
  acknowledgeEscalation,
  acknowledgementExpiresAt,
  awaitsAcknowledgement,
  expireAcknowledgement,
} from './acknowledge.ts';
export { escalateByEvent } from './escalate-by-event.ts';
export { escalateManually } from './escalate-manually.ts';
export type { ManualEscalation, ManualRefusal } from './escalate-manually.ts';
export { deescalate } from './deescalate.ts';
export type { Deescalation, DeescalationRefusal } from './deescalate.ts';
export type { Decision } from './decision.ts';
export { isSame, numbered, pathOf } from './path-content.ts';
export type { PathContent, PathLanguage, PathNames } from './path-content.ts';
export { LEVEL_FIELDS, applyPathChanges, comparePaths } from './compare-paths.ts';
export type { LevelField, PathChange } from './compare-paths.ts';
export { decidePathDraft, evolvePathDraft } from './path-draft.ts';
export type {
  PathDraft,
  PathDraftCommand,
  PathDraftDecision,
  PathDraftFact,
  PathDraftRefusal,
} from './path-draft.ts';
export { checkContent } from './check-content.ts';
export { checkPath } from './check-path.ts';
export type { KnownReferences } from './check-path.ts';
export type { NumberField, PathFault, PathFinding } from './path-fault.ts';
export { reachKey } from './reach-key.ts';
export { holders, reach, whyEmpty } from './reach.ts';
export type { Reach, Staffing } from './reach.ts';
export { preflight } from './preflight.ts';
export type { EmptyStretch, Unreached } from './preflight.ts';
