import type { Instant } from '@baton/working-time';
import type { EscalationFact, LevelFired, LevelPassed, PassReason } from './fact.ts';

/** One level and loop of the present arming that is over: it fired, or it was passed. */
export interface Firing {
  readonly level: number;
  readonly loop: number;
  readonly dueAt: Instant;
  /** When it fired or was passed. */
  readonly firedAt: Instant;
  readonly passed?: PassReason['kind'];
  /** It fired, but was empty or calls nobody by design. */
  readonly calledNobody?: true;
  /** The threshold was crossed before the arming. */
  readonly carriedOver?: true;
  /** De-escalated below this level: it no longer repeats. */
  readonly stopped?: true;
}

/** The escalation of one ticket. Only facts change it. */
export interface EscalationState {
  readonly pathCode: string;
  readonly pathVersion: number;
  /** Counts how often the path was armed; a timer of another arming does nothing. */
  readonly arming: number;
  readonly armedAt: Instant;
  /** From when on an acknowledgement is waited for: the arming, or the lapse of an earlier acknowledgement. */
  readonly waitingSince: Instant;
  readonly acknowledgedAt: Instant | null;
  readonly disarmedAt: Instant | null;
  /** Where the ticket stands: the highest level that fired, lowered by de-escalation; 0 for none. */
  readonly level: number;
  readonly fired: readonly Firing[];
}

/** The state after a fact. Throws a RangeError for a first fact that does not arm. */
export function evolveEscalation(state: EscalationState | null, fact: EscalationFact): EscalationState {
  if (fact.type === 'EscalationArmed') {
    return {
      pathCode: fact.pathCode,
      pathVersion: fact.pathVersion,
      arming: fact.arming,
      armedAt: fact.at,
      waitingSince: fact.at,
      acknowledgedAt: null,
      disarmedAt: null,
      level: 0,
      fired: [],
    };
  }
  if (!state) throw new RangeError(`${fact.type} before any EscalationArmed`);
  switch (fact.type) {
    case 'LevelFired':
      return { ...state, level: Math.max(state.level, fact.level), fired: [...state.fired, firingOf(fact)] };
    case 'LevelPassed':
      return { ...state, fired: [...state.fired, firingOf(fact)] };
    case 'NobodyReached':
      return state;
    case 'EscalationAcknowledged':
      return { ...state, acknowledgedAt: fact.at };
    case 'AcknowledgementExpired': {
      const fired = state.fired.filter((firing) => !fact.rearms.includes(firing.level));
      const level = fact.level ?? highestFired(fired);
      return { ...state, arming: fact.arming, waitingSince: fact.at, acknowledgedAt: null, level, fired };
    }
    case 'Deescalated':
      return { ...state, level: fact.to, fired: state.fired.map((one) => stopAbove(one, fact.to)) };
    case 'EscalationDisarmed':
      return { ...state, disarmedAt: fact.at };
  }
}

export function evolveAll(state: EscalationState, facts: readonly EscalationFact[]): EscalationState {
  return facts.reduce(evolveEscalation, state);
}

export function firingIn(state: EscalationState, level: number, loop: number): Firing | null {
  return state.fired.find((one) => one.level === level && one.loop === loop) ?? null;
}

function firingOf(fact: LevelFired | LevelPassed): Firing {
  const { level, loop, dueAt } = fact;
  const carriedOver = fact.carriedOver ? ({ carriedOver: true } as const) : {};
  if (fact.type === 'LevelPassed')
    return { level, loop, dueAt, firedAt: fact.passedAt, passed: fact.reason.kind, ...carriedOver };
  const calledNobody = fact.responders.length === 0 ? ({ calledNobody: true } as const) : {};
  return { level, loop, dueAt, firedAt: fact.firedAt, ...calledNobody, ...carriedOver };
}

/** The highest level that fired; 0 for none. */
export function highestFired(fired: readonly Firing[]): number {
  return fired.reduce((highest, one) => (one.passed ? highest : Math.max(highest, one.level)), 0);
}

function stopAbove(firing: Firing, level: number): Firing {
  return firing.level > level ? { ...firing, stopped: true } : firing;
}
