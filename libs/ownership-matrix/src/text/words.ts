import type { Input } from '../table/input.ts';

/** What carries a code and is called by names; the first name is the one that is written. */
export interface Named {
  readonly code: string;
  readonly names: readonly string[];
}

/** The language whose words for "not", "and" or "any of" are written. All three are understood. */
export type Tongue = 'en' | 'zh-Hans' | 'zh-Hant';

/** How a viewer calls things. What is left out is called by its code. */
export interface CellWords {
  /** Default English, the canonical form. */
  readonly language?: Tongue;
  /** Names of the values of an input. Values left out go by their code alone. */
  readonly valueNames?: (input: Input) => readonly Named[];
  /** All that exist. Given, others are refused; without it any code passes. */
  readonly departments?: readonly Named[];
}
