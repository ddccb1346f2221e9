import type { CosignRule } from '../table/assignment.ts';

/** What exists now. A list left out is not checked. */
export interface References {
  readonly departments?: readonly string[];
  readonly serviceLevels?: readonly string[];
  readonly paths?: readonly string[];
  /** Slugs. */
  readonly articles?: readonly string[];
  /** Parties that can sign; the departments if left out. */
  readonly parties?: readonly string[];
  /** Reads the parties out of a co-sign rule, whose shape this library does not know. */
  readonly partiesOf?: (cosign: CosignRule) => readonly string[];
}
