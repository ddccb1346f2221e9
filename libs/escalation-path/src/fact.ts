import type { Instant } from '@baton/working-time';
import type { Action, Responder } from './path.ts';

/** What makes an armed path start from the beginning. `escalation` is a hand-over by a level, `withdrawn` a dispute that was taken back. */
export type ArmingCause =
  'opened' | 'new_owner' | 'reopened' | 'ruling' | 'redecided' | 'escalation' | 'withdrawn';

/** Something that happened on the ticket and that a level may wait for. */
export type EscalationEvent =
  | { readonly kind: 'severity_raised'; readonly to: number }
  | { readonly kind: 'reopened'; readonly times: number }
  | { readonly kind: 'vip' }
  | { readonly kind: 'repeated_contact'; readonly times: number };

/** Why nobody stands behind a level at this moment. */
export type EmptyReason = 'no_member' | 'absent_without_deputy' | 'nobody_on_duty';

export type PassReason =
  /** A higher level, or a later loop of the same, was due as well and acted. */
  | { readonly kind: 'overtaken'; readonly by: { readonly level: number; readonly loop: number } }
  | { readonly kind: 'empty'; readonly why: EmptyReason }
  /** Its weekday and time did not hold. */
  | { readonly kind: 'condition' }
  /** A person went straight to a higher level. */
  | { readonly kind: 'skipped'; readonly by: string; readonly reason: string }
  /** It was due, but before it fired the ticket was acknowledged, resolved, armed anew or de-escalated. */
  | { readonly kind: 'acknowledged' | 'disarmed' | 'armed_anew' | 'deescalated' }
  /** Its threshold was crossed before this arming, and it has nobody to tell. */
  | { readonly kind: 'before_arming' };

export type FiringCause =
  | { readonly kind: 'trigger' }
  /** Reached at once because a level below is empty. */
  | { readonly kind: 'empty_below'; readonly level: number }
  | { readonly kind: 'manual'; readonly by: string; readonly reason: string }
  | { readonly kind: 'event'; readonly event: EscalationEvent };

/** A level or loop that was passed on the way to the one that acts: the responders are told. */
export interface PassedOver {
  readonly level: number;
  readonly loop: number;
  readonly reason: PassReason;
}

export type EscalationArmed = {
  readonly type: 'EscalationArmed';
  readonly pathCode: string;
  readonly pathVersion: number;
  readonly arming: number;
  readonly cause: ArmingCause;
  readonly at: Instant;
};

export type LevelFired = {
  readonly type: 'LevelFired';
  readonly level: number;
  readonly loop: number;
  readonly arming: number;
  readonly dueAt: Instant;
  readonly firedAt: Instant;
  readonly responders: readonly Responder[];
  /** What is to be done: all of the level's actions, but see `carriedOver` and `empty`. */
  readonly actions: readonly Action[];
  readonly cause: FiringCause;
  readonly passedOver: readonly PassedOver[];
  /** The threshold was crossed before this arming: people are told, and nothing else is done a second time. */
  readonly carriedOver: boolean;
  /** Nobody could be called; only the actions that need nobody are done, and the next level is reached as well. */
  readonly empty: EmptyReason | null;
};

export type LevelPassed = {
  readonly type: 'LevelPassed';
  readonly level: number;
  readonly loop: number;
  readonly arming: number;
  readonly dueAt: Instant;
  readonly passedAt: Instant;
  readonly reason: PassReason;
  /** Its threshold was crossed before this arming, so its repeats only tell. */
  readonly carriedOver?: true;
};

/** An escalation went through empty levels to the end of the path. Somebody has to be shown this. */
export type NobodyReached = {
  readonly type: 'NobodyReached';
  readonly arming: number;
  /** The empty level that was due. */
  readonly level: number;
  readonly at: Instant;
};

export type EscalationAcknowledged = {
  readonly type: 'EscalationAcknowledged';
  readonly arming: number;
  readonly by: string;
  readonly at: Instant;
};

export type AcknowledgementExpired = {
  readonly type: 'AcknowledgementExpired';
  /** The new arming that begins with it. */
  readonly arming: number;
  /** Levels that wait for an acknowledgement and may fire again. */
  readonly rearms: readonly number[];
  /** Where the ticket stands without them; absent on facts from before this was told. */
  readonly level?: number;
  readonly dueAt: Instant;
  readonly at: Instant;
};

export type Deescalated = {
  readonly type: 'Deescalated';
  readonly arming: number;
  readonly from: number;
  /** 0 when no level is left. */
  readonly to: number;
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
};

export type EscalationDisarmed = {
  readonly type: 'EscalationDisarmed';
  readonly arming: number;
  readonly why: 'resolved' | 'closed' | 'merged';
  readonly at: Instant;
};

export type EscalationFact =
  | EscalationArmed
  | LevelFired
  | LevelPassed
  | NobodyReached
  | EscalationAcknowledged
  | AcknowledgementExpired
  | Deescalated
  | EscalationDisarmed;
