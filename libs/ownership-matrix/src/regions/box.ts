import type { Ranges } from '../diagram/ranges.ts';

/** A product of sets, one for each axis; null where it takes the whole axis. */
export interface Box {
  readonly atoms: readonly (Ranges | null)[];
  /** The terminal that holds everywhere in the box. */
  readonly terminal: number;
}
