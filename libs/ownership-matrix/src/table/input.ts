/** A column of the matrix that conditions look at. */
export type Input = TreeInput | SetInput | TagsInput | NumberInput | BooleanInput;

interface Column {
  /** The key under which facts carry the value, e.g. `problemType`. */
  readonly key: string;
  readonly label?: string;
  /** True when a ticket may rightly lack this fact. Findings then count "missing" among the values. */
  readonly mayBeMissing?: boolean;
}

/** One node of a tree. A value may be any node, inner ones included. */
export interface TreeNode {
  /** Unique in its tree: `logistics/delay/customs`, or `SEA`, or `TH`. */
  readonly code: string;
  /** Code of the parent; null for a root. A tree input may have several roots. */
  readonly parent: string | null;
}

/** Problem type; market under region. */
export interface TreeInput extends Column {
  readonly kind: 'tree';
  readonly nodes: readonly TreeNode[];
}

/** A closed list: channel, tier, severity, language. A numeric fact is compared by its decimal form. */
export interface SetInput extends Column {
  readonly kind: 'set';
  readonly values: readonly string[];
}

/** A closed list of which a ticket carries any number. */
export interface TagsInput extends Column {
  readonly kind: 'tags';
  readonly values: readonly string[];
}

/** An amount or a count. */
export interface NumberInput extends Column {
  readonly kind: 'number';
  /** What is counted, e.g. `EUR` or `parcels`; null for a bare number. */
  readonly unit: string | null;
  /** Smallest value that can occur. Default 0: amounts are not negative. */
  readonly minimum?: number;
}

export interface BooleanInput extends Column {
  readonly kind: 'boolean';
}
