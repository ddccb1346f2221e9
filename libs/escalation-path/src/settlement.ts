import type { Instant } from '@baton/working-time';
import type { DueFiring } from './due-firings.ts';
import type { EscalationState } from './escalation.ts';
import type { EmptyReason, FiringCause, LevelFired, LevelPassed, NobodyReached, PassReason } from './fact.ts';
import { callsPeople } from './path.ts';
import type { Action, Level } from './path.ts';
import type { Surroundings } from './surroundings.ts';

export type SettledFact = LevelFired | LevelPassed | NobodyReached;

/** A firing that is to be settled now, and why it came. */
export interface Candidate extends DueFiring {
  readonly cause: FiringCause;
}

/** Collects the records of one settlement; each level and loop gets one. */
export class Settlement {
  readonly now: Instant;
  readonly #arming: number;
  readonly #surroundings: Surroundings;
  readonly #passed: LevelPassed[] = [];
  readonly #fired: Omit<LevelFired, 'passedOver'>[] = [];
  #nobody: NobodyReached | null = null;

  constructor(state: EscalationState, now: Instant, surroundings: Surroundings) {
    this.now = now;
    this.#arming = state.arming;
    this.#surroundings = surroundings;
  }

  pass({ level, loop, dueAt, carriedOver }: Candidate, reason: PassReason): void {
    this.#passed.push({
      type: 'LevelPassed',
      level,
      loop,
      arming: this.#arming,
      dueAt,
      passedAt: this.now,
      reason,
      ...(carriedOver ? { carriedOver } : {}),
    });
  }

  /** Fires the level, or passes it when it is empty and has nothing else to do. Gives whether people were called. */
  act(level: Level, candidate: Candidate): boolean {
    const calls = callsPeople(level);
    const empty = calls ? (this.#surroundings.emptiness?.(level) ?? null) : null;
    const actions = level.actions.filter((action) => isDone(action, candidate.carriedOver, empty));
    if (empty !== null && actions.length === 0) this.pass(candidate, { kind: 'empty', why: empty });
    else this.#fire(level, candidate, actions, empty);
    return calls && empty === null;
  }

  nobody(level: number): void {
    this.#nobody = { type: 'NobodyReached', arming: this.#arming, level, at: this.now };
  }

  has(level: number): boolean {
    return [...this.#fired, ...this.#passed].some((fact) => fact.level === level && fact.loop === 0);
  }

  /** Passed levels first, so that the one that acts comes last in the timeline too. */
  facts(): SettledFact[] {
    const passed = this.#passed.toSorted((a, b) => a.level - b.level || a.loop - b.loop);
    const passedOver = passed.map(({ level, loop, reason }) => ({ level, loop, reason }));
    const fired = this.#fired.toSorted((a, b) => a.level - b.level).map((fact) => ({ ...fact, passedOver }));
    return [...passed, ...fired, ...(this.#nobody ? [this.#nobody] : [])];
  }

  #fire(level: Level, candidate: Candidate, actions: readonly Action[], empty: EmptyReason | null): void {
    this.#fired.push({
      type: 'LevelFired',
      level: candidate.level,
      loop: candidate.loop,
      arming: this.#arming,
      dueAt: candidate.dueAt,
      firedAt: this.now,
      responders: callsPeople(level) && empty === null ? level.responders : [],
      actions,
      cause: candidate.cause,
      carriedOver: candidate.carriedOver,
      empty,
    });
  }
}

/** Hand-over and the like were done when the threshold was crossed; doing them again for a new owner would play ping-pong. */
function isDone(action: Action, carriedOver: boolean, empty: EmptyReason | null): boolean {
  const toPeople = action.kind === 'notify' || action.kind === 'add_responders';
  return toPeople ? empty === null : !carriedOver;
}
