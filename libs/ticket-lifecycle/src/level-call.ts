import type { FiringCause } from '@baton/escalation-path';
import type { Instant } from '@baton/working-time';

/** A level that called people in the present arming, and that nobody has acknowledged since. */
export interface LevelCall {
  readonly level: number;
  /** When it first called. */
  readonly since: Instant;
  /** All whom it called, repeats included. */
  readonly people: readonly string[];
  /** Of its latest firing. */
  readonly cause: FiringCause;
}
