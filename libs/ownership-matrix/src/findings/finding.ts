import type { Condition } from '../table/condition.ts';
import type { MatrixFacts } from '../table/facts.ts';
import type { Region } from '../regions/region.ts';

/** Something that the matrix owners should look at before publishing. Exact, never sampled. Plain JSON. */
export type Finding = Gap | Disagreement | Shadowed | NeverHolds | Dangling;

interface Found {
  /** Where; the regions may overlap and together say exactly where. Largest first, cut off at the limit asked for. */
  readonly regions: readonly Region[];
  /** How many regions there are, listed or not. */
  readonly regionCount: number;
  /** A case within the first region; null when there is none. */
  readonly example: MatrixFacts | null;
}

/** No rule assigns: the catch-all answers. */
export interface Gap extends Found {
  readonly kind: 'gap';
}

/** UNIQUE: two rules hold together and give different duties. */
export interface Disagreement extends Found {
  readonly kind: 'disagreement';
  readonly rules: readonly [string, string];
}

/** FIRST: the rule can never win, because rules above it take every case of its. */
export interface Shadowed extends Found {
  readonly kind: 'shadowed';
  readonly rule: string;
  /** The rules that win in its stead. */
  readonly by: readonly string[];
}

/** A condition that no value meets, such as an interval whose ends are the wrong way round. */
export interface NeverHolds extends Found {
  readonly kind: 'never-holds';
  readonly rule: string;
  readonly input: string;
  readonly condition: Condition;
}

/** An assignment names something that does not exist (any more). */
export interface Dangling extends Found {
  readonly kind: 'dangling';
  /** Id of the rule, or `catch-all`. */
  readonly rule: string;
  readonly part: ReferencingPart;
  readonly code: string;
}

export type ReferencingPart =
  'owner' | 'serviceLevel' | 'path' | 'playbook' | 'cosign' | 'informed' | 'additionalCosign';

export interface Findings {
  readonly findings: readonly Finding[];
  /** How many there are of each kind, listed or not. */
  readonly counts: Readonly<Record<Finding['kind'], number>>;
}
