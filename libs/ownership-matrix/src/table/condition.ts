/**
 * What a rule demands of one input. Plain JSON, as a matrix version is stored and sent.
 * A fact that is missing or unreadable meets `any` and nothing else, not even a negation.
 */
export type Condition =
  | { readonly kind: 'any' }
  /** The value is one of these; for tags: at least one of these is among them. */
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  /** The value lies in the subtree of one of these nodes (the node itself included). */
  | { readonly kind: 'within'; readonly nodes: readonly string[] }
  /** A null end is unbounded. */
  | { readonly kind: 'interval'; readonly from: Bound | null; readonly to: Bound | null }
  | { readonly kind: 'is'; readonly value: boolean }
  | { readonly kind: 'not'; readonly condition: Condition };

export interface Bound {
  readonly value: number;
  /** True when the bound itself belongs to the interval. */
  readonly inclusive: boolean;
}
