/**
 * A set of cases that people can read: every slice must hold; an input without a slice may be anything.
 * Plain JSON, in the order of the matrix's inputs. No slices: every case.
 */
export type Region = readonly Slice[];

/** What a region says of one input. `orMissing`: cases without this fact belong to it too. */
export type Slice =
  | TreeSlice
  | ListSlice
  | {
      readonly kind: 'intervals';
      readonly input: string;
      /** The unit of the input, or null. */
      readonly unit: string | null;
      readonly intervals: readonly Span[];
      readonly orMissing: boolean;
    }
  | {
      readonly kind: 'tags';
      readonly input: string;
      readonly with: readonly string[];
      readonly without: readonly string[];
      readonly orMissing: boolean;
    }
  | { readonly kind: 'is'; readonly input: string; readonly value: boolean; readonly orMissing: boolean }
  /** The fact is there, whatever it is. */
  | { readonly kind: 'known'; readonly input: string }
  | { readonly kind: 'missing'; readonly input: string };

/** The subtrees and single nodes named, less those excepted. With none named, the whole tree less those excepted. */
export interface TreeSlice {
  readonly kind: 'tree';
  readonly input: string;
  readonly within: readonly string[];
  readonly exactly: readonly string[];
  readonly exceptWithin: readonly string[];
  readonly exceptExactly: readonly string[];
  readonly orMissing: boolean;
}

/** One of the values, or any value but these; whichever is shorter. */
export interface ListSlice {
  readonly kind: 'oneOf' | 'noneOf';
  readonly input: string;
  readonly values: readonly string[];
  readonly orMissing: boolean;
}

/** A null end is unbounded. Ends are as in a condition. */
export interface Span {
  readonly from: { readonly value: number; readonly inclusive: boolean } | null;
  readonly to: { readonly value: number; readonly inclusive: boolean } | null;
}
