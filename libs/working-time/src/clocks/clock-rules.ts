import type { ClockKind } from './clock-kind.ts';
import type { PauseReason } from './segment.ts';

/** The states of a ticket, as the lifecycle has them. */
export type ClockedState =
  'new' | 'assigned' | 'in_progress' | 'awaiting_cosign' | 'waiting_customer' | 'resolved' | 'closed';

/** All that the clocks look at on a ticket. */
export interface ClockSituation {
  readonly state: ClockedState;
  /** The reason code of a hold, null while there is none. */
  readonly holdReason: string | null;
  /** The customer has had a first response. */
  readonly responded: boolean;
  /** Somebody of the present owner has accepted the ticket. */
  readonly accepted: boolean;
  /** A co-sign waits for signatures. */
  readonly cosignOpen: boolean;
  /** A dispute waits for its ruling. */
  readonly disputed: boolean;
  /** How often each of these has begun on the ticket, from 1; a clock may start anew with one of them. */
  readonly counts: Readonly<Record<RunBasis, number>>;
}

/** What makes a clock start from zero. `ticket` never does: one run for the whole life of the ticket. */
export type RunBasis = 'ticket' | 'ownership' | 'cosign' | 'dispute';

/** A condition that has to hold, beside the state, for the clock to be there at all. */
export type ClockCondition = 'not_responded' | 'not_accepted' | 'cosign_open' | 'disputed' | 'not_disputed';

/** Where one clock runs and where it stands still. In a state that is in neither list it is stopped. */
export interface ClockRule {
  readonly kind: ClockKind;
  readonly runsIn: readonly ClockedState[];
  readonly pausedIn: readonly ClockedState[];
  /** Whether a hold with a reason makes it stand still. */
  readonly holdPauses: boolean;
  readonly only: readonly ClockCondition[];
  readonly startsAnewWith: RunBasis;
}

const WORKED_ON: readonly ClockedState[] = ['new', 'assigned', 'in_progress', 'awaiting_cosign'];

/**
 * The house rules. Resolve is the customer's clock and has one run: it goes on over hand-overs and reopenings, and does not
 * stop for a dispute. Acknowledge is the cap on acceptance: each owner has its own, and a dispute is an answer. The
 * arbiter does not need the customer, so nothing but the ruling stops arbitration.
 */
export const CLOCK_RULES: readonly ClockRule[] = [
  {
    kind: 'first_response',
    runsIn: WORKED_ON,
    pausedIn: ['waiting_customer'],
    holdPauses: true,
    only: ['not_responded'],
    startsAnewWith: 'ticket',
  },
  {
    kind: 'acknowledge',
    runsIn: WORKED_ON,
    pausedIn: ['waiting_customer'],
    holdPauses: true,
    only: ['not_accepted', 'not_disputed'],
    startsAnewWith: 'ownership',
  },
  {
    kind: 'resolve',
    runsIn: WORKED_ON,
    pausedIn: ['waiting_customer'],
    holdPauses: true,
    only: [],
    startsAnewWith: 'ticket',
  },
  {
    kind: 'cosign',
    runsIn: WORKED_ON,
    pausedIn: ['waiting_customer'],
    holdPauses: true,
    only: ['cosign_open'],
    startsAnewWith: 'cosign',
  },
  {
    kind: 'arbitration',
    runsIn: [...WORKED_ON, 'waiting_customer'],
    pausedIn: [],
    holdPauses: false,
    only: ['disputed'],
    startsAnewWith: 'dispute',
  },
];

/** What a clock should do in a situation. */
export type ClockCall =
  | { readonly status: 'running' }
  | { readonly status: 'paused'; readonly reason: PauseReason; readonly holdReason: string | null }
  | { readonly status: 'stopped' };

/** Waiting for the customer is named before a hold, where both are true: it is what the customer can end. */
export function clockCall(rule: ClockRule, situation: ClockSituation): ClockCall {
  const { state, holdReason } = situation;
  const paused = rule.pausedIn.includes(state);
  if (!paused && !rule.runsIn.includes(state)) return { status: 'stopped' };
  if (!rule.only.every((condition) => holds(condition, situation))) return { status: 'stopped' };
  if (paused) return { status: 'paused', reason: 'waiting_customer', holdReason: null };
  if (rule.holdPauses && holdReason !== null) return { status: 'paused', reason: 'on_hold', holdReason };
  return { status: 'running' };
}

function holds(condition: ClockCondition, situation: ClockSituation): boolean {
  switch (condition) {
    case 'not_responded':
      return !situation.responded;
    case 'not_accepted':
      return !situation.accepted;
    case 'cosign_open':
      return situation.cosignOpen;
    case 'disputed':
      return situation.disputed;
    case 'not_disputed':
      return !situation.disputed;
  }
}
