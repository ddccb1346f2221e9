import type { Bound } from '../table/condition.ts';

/**
 * One row or column of a coverage map: some of the values of one input. Lines come in the order of the input's values, trees
 * depth first; a branch comes before the lines below it. Plain JSON.
 */
export type CoverageLine = LineOf & {
  /** What tells it from the other lines of the input. */
  readonly key: string;
  /** How deep it lies in a tree; 0 at the top and for every other kind of input. */
  readonly depth: number;
  /** Index of the branch that it lies in; null at the top. */
  readonly parent: number | null;
};

type LineOf =
  /** This value alone; of a tree without what lies below it. */
  | { readonly kind: 'value'; readonly code: string }
  /** A branch of a tree with everything below it, as a condition's `within`. */
  | { readonly kind: 'within'; readonly code: string }
  /** The numbers between two neighbouring bounds of conditions, which no condition tells apart. */
  | { readonly kind: 'interval'; readonly from: Bound | null; readonly to: Bound | null }
  | { readonly kind: 'is'; readonly value: boolean }
  /** Cases that carry the tag, whatever else they carry. */
  | { readonly kind: 'tagged'; readonly code: string }
  /** Cases that carry none of the tags that a condition mentions. */
  | { readonly kind: 'untagged' }
  /** The fact is missing, where the input may lack it. */
  | { readonly kind: 'missing' };
