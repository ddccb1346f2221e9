import type { Instant } from '@baton/working-time';
import { acknowledgeEscalation } from '../acknowledge.ts';
import { armEscalation, disarmEscalation } from '../arm.ts';
import { dueFirings } from '../due-firings.ts';
import { evolveEscalation } from '../escalation.ts';
import type { EscalationState } from '../escalation.ts';
import type { EscalationFact } from '../fact.ts';
import { fire } from '../fire.ts';
import type { EscalationPath } from '../path.ts';
import type { Surroundings } from '../surroundings.ts';
import { Stopwatch } from './stopwatch.ts';

/** The resolve target of the ticket in the tests. */
export const TARGET_SECONDS = 3_600;
export const START: Instant = Date.UTC(2026, 3, 13, 9);

export interface Timer {
  readonly level: number;
  readonly loop: number;
  readonly arming: number;
  readonly dueAt: Instant;
}

/** A ticket with its escalation, the facts so far, and the timers that were ever set for it. */
export class EscalatedTicket {
  readonly path: EscalationPath;
  readonly stopwatch = new Stopwatch(START);
  readonly facts: EscalationFact[] = [];
  /** What one wake-up or act brought, in order. */
  readonly batches: (readonly EscalationFact[])[] = [];
  readonly timers: Timer[] = [];
  readonly surroundings: Surroundings;
  now = START;
  state: EscalationState;

  constructor(path: EscalationPath, emptyLevels: ReadonlySet<number>) {
    this.path = path;
    this.surroundings = {
      clockView: (clock, percent) =>
        clock === 'resolve' ? this.stopwatch.reached(TARGET_SECONDS * 10 * percent) : null,
      calendarFn: this.stopwatch.after,
      emptiness: (level) => (emptyLevels.has(level.level) ? 'no_member' : null),
    };
    const armed = armEscalation(path, null, 'opened', this.now);
    this.state = armed.reduce<EscalationState | null>(evolveEscalation, null) ?? fail();
    this.#note(armed);
    this.setTimers();
  }

  get running() {
    return { path: this.path, state: this.state, surroundings: this.surroundings };
  }

  ring({ level, loop, arming }: Omit<Timer, 'dueAt'>): void {
    const result = fire(this.path, this.state, level, loop, arming, this.now, this.surroundings);
    if (result.fired) this.record(result.facts);
  }

  acknowledge(): void {
    this.record(acknowledgeEscalation(this.running, 'ana', this.now));
  }

  rearm(): void {
    this.record(armEscalation(this.path, this.running, 'new_owner', this.now));
  }

  disarm(): void {
    this.record(disarmEscalation(this.running, 'resolved', this.now));
  }

  record(facts: readonly EscalationFact[]): void {
    this.state = facts.reduce(evolveEscalation, this.state);
    this.#note(facts);
    this.setTimers();
  }

  setTimers(): void {
    const { clockView, calendarFn } = this.surroundings;
    for (const { level, loop, dueAt } of dueFirings(this.path, this.state, clockView, calendarFn)) {
      this.timers.push({ level, loop, arming: this.state.arming, dueAt });
    }
  }

  #note(facts: readonly EscalationFact[]): void {
    this.facts.push(...facts);
    if (facts.length > 0) this.batches.push(facts);
  }
}

function fail(): never {
  throw new Error('Arming arms');
}
