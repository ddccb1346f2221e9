import type { Tone } from './tone.ts';

/** A span on a TimeStrip. Instants are milliseconds since the epoch, UTC. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly tone: Tone;
  /** Striped: time that does not count. */
  readonly pale?: boolean;
  readonly label: string;
}

export interface Moment {
  readonly at: number;
  readonly label: string;
  readonly tone?: Tone;
}

/** Where an instant lies between two, as a percentage within 0 to 100. */
export function placeOf(at: number, from: number, until: number): number {
  if (until <= from) return 0;
  return Math.min(100, Math.max(0, ((at - from) / (until - from)) * 100));
}
