import type { ClockKind, WallTime, Weekday } from '@baton/working-time';

/** What makes a level fire. Durations are working seconds, counted while the ticket's clocks run. */
export type Trigger =
  | { readonly kind: 'unacknowledged'; readonly afterSeconds: number }
  | { readonly kind: 'target_percent'; readonly clock: ClockKind; readonly percent: number }
  | { readonly kind: 'breach'; readonly clock: ClockKind }
  | { readonly kind: 'ruling_overdue' }
  | { readonly kind: 'cosign_overdue' }
  /** Only a person reaches this level, or an empty level below it. */
  | { readonly kind: 'manual' }
  /** Severity has become `to` or worse; 1 is the worst. */
  | { readonly kind: 'severity_raised'; readonly to: number }
  | { readonly kind: 'reopened'; readonly times: number }
  | { readonly kind: 'vip' }
  | { readonly kind: 'repeated_contact'; readonly times: number };

/** Who is called. `owner` is the department that owns the ticket when the level fires. */
export type Responder =
  | { readonly kind: 'role'; readonly role: 'lead' | 'staff'; readonly department: string }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'on_duty'; readonly rota: string };

/** The value of a responder's department that stands for the present owner; no department may have it as its code. */
export const OWNER = 'owner';

export type Action =
  | { readonly kind: 'notify' }
  | { readonly kind: 'add_responders' }
  | { readonly kind: 'raise_priority' }
  | { readonly kind: 'add_cosign_party'; readonly department: string }
  | { readonly kind: 'hand_over'; readonly department: string }
  | { readonly kind: 'open_incident' };

/** After the first firing, again every so many seconds, at most `times` times, until somebody acknowledges. */
export interface Repeat {
  readonly everySeconds: number;
  readonly times: number;
}

/**
 * When a level applies, on the wall clock of a zone: on these weekdays from `from` until `until`, which lies on the next
 * day when it is not later. A night belongs to the weekday on which it begins.
 */
export interface LevelCondition {
  readonly zone: string;
  readonly weekdays: readonly Weekday[];
  readonly from: WallTime;
  readonly until: WallTime;
}

export interface Level {
  /** 1 for the lowest; without gap. */
  readonly level: number;
  readonly name?: string;
  readonly trigger: Trigger;
  readonly responders: readonly Responder[];
  readonly actions: readonly Action[];
  readonly repeat?: Repeat;
  readonly when?: LevelCondition;
}

/** One version of an escalation path. A running escalation keeps the version that it began with. */
export interface EscalationPath {
  readonly code: string;
  readonly version: number;
  /** In order. */
  readonly levels: readonly Level[];
  /** An acknowledgement lapses when nothing has happened on the ticket for so many seconds. Absent: it does not. */
  readonly acknowledgementExpiresAfterSeconds?: number;
  /** Who rules on the first dispute of a ticket, on the second, and so on; the last entry also on all later ones. */
  readonly arbiters?: readonly Responder[];
  /** How often a ticket may come back to a department before it goes to arbitration by itself. Absent: `DEFAULT_BOUNCE_LIMIT`. */
  readonly bounceLimit?: number;
}

export const DEFAULT_BOUNCE_LIMIT = 3;

export function levelOf(path: EscalationPath, level: number): Level | null {
  return path.levels.find((one) => one.level === level) ?? null;
}

/** Whether the level is meant to reach people; one that only raises the priority cannot be empty. */
export function callsPeople(level: Level): boolean {
  return level.actions.some((action) => action.kind === 'notify' || action.kind === 'add_responders');
}

/** The arbiter of the `number`th dispute (from 1) on a ticket: each further dispute goes one higher. Null when the path names none. */
export function arbiterFor(path: EscalationPath, number: number): Responder | null {
  const arbiters = path.arbiters ?? [];
  return arbiters[Math.min(number, arbiters.length) - 1] ?? null;
}
