import { v5 } from 'uuid';

/** Made once for the demo company; with it, the same name has the same id in every database. */
const namespace = '6d3b2f6e-0d3a-4c64-9f0e-5d7a1c8b4e21';

/** An id that depends on the name alone, so that loading twice makes the same company. */
export function idOf(name: string): string {
  return v5(name, namespace);
}

/** Numbers that look random and are the same in every run: no demo data may depend on Math.random. */
export interface Seeded {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of the list. Throws when it is empty. */
  oneOf<T>(list: readonly T[]): T;
  /** True in so many of a hundred cases. */
  percent(chance: number): boolean;
}

/** Mulberry32: 32 bits of state are plenty to choose names and minutes. */
export function seeded(seed: string): Seeded {
  let state = 0x9e3779b9;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x85ebca6b) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    percent: (chance) => next() * 100 < chance,
    oneOf: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new RangeError('nothing to choose from');
      // The index lies within the list, which the compiler cannot follow.
      return list[between(0, list.length - 1)] as T;
    },
  };
}
