import type { Instant } from '../clock/clock.ts';

/** A fact as a library states it: what happened, in the past tense, with what it needs to be understood alone. */
export interface Fact {
  readonly type: string;
}

/** A fact in its place in the journal. */
export interface Recorded<F extends Fact = Fact> {
  readonly stream: string;
  /** From 1 in its stream; the version of the object after it. */
  readonly sequence: number;
  readonly fact: F;
  /** The person who did it; null for the house itself. */
  readonly actor: string | null;
  readonly at: Instant;
}
