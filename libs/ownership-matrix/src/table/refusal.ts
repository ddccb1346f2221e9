/** Why a table cannot become a matrix. All reasons are told at once. `rule` is null when none is concerned. */
export interface MatrixRefusal {
  readonly code: RefusalCode;
  /** Id of the rule, or null. */
  readonly rule: string | null;
  /** Position of the rule in the table, from 0; null when none is concerned. */
  readonly row: number | null;
  /** Key of the input, or null. */
  readonly input: string | null;
  /** The offending value, unit, node or count, as text; null when there is none. */
  readonly value: string | null;
}

export type RefusalCode =
  | 'malformed'
  | 'duplicate-input'
  | 'input-without-values'
  | 'duplicate-value'
  | 'unknown-parent'
  | 'cyclic-tree'
  | 'duplicate-rule'
  | 'unknown-input'
  | 'unknown-value'
  | 'condition-does-not-fit-input'
  | 'not-a-number'
  | 'below-minimum'
  | 'owner-missing'
  | 'cosign-unsound'
  | 'too-many-rules'
  | 'too-many-values'
  | 'too-large';
