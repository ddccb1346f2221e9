import type { CellWords, Input, Named } from '@baton/ownership-matrix';

/**
 * How the house calls things. Files are written by codes, so that they look the same for everyone; names are understood
 * beside them. Lists that are given are closed: other codes are refused, but for those that the base table has.
 */
export interface FileWords extends CellWords {
  readonly serviceLevels?: readonly Named[];
  readonly paths?: readonly Named[];
  readonly playbooks?: readonly Named[];
  /** What an input may be called at the head of its column. */
  readonly inputNames?: (input: Input) => readonly string[];
}
