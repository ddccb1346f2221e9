/** Why a text cannot be read. */
export interface TextProblem {
  readonly code: TextProblemCode;
  /** Where in the text it begins, counted in UTF-16 units from 0. */
  readonly at: number;
  /** What stands there, at most 200 characters. */
  readonly text: string;
  /** What was probably meant, as it would be written. */
  readonly nearest?: string;
  /** Codes of all that bear this name (`ambiguous`). */
  readonly among?: readonly string[];
}

export type TextProblemCode =
  /** Nothing of this code or name. */
  | 'unknown-value'
  /** Several bear this name; their codes tell them apart. */
  | 'ambiguous'
  | 'unclosed-quote'
  /** Something is missing here, such as a value after "not". */
  | 'incomplete'
  /** What stands here does not belong here. */
  | 'unexpected'
  | 'not-a-number'
  /** A unit or currency other than the input's. */
  | 'wrong-unit'
  | 'below-minimum'
  | 'not-yes-or-no'
  /** A number of signers outside 1 to the number of parts. */
  | 'count-out-of-range'
  | 'party-twice'
  | 'too-long'
  | 'too-deep';

export type Refused = { readonly ok: false; readonly problem: TextProblem };

/** Texts beyond this are nobody's cell. */
export const MAX_TEXT = 1_000_000;
/** Nor is an interval or a co-sign rule so long; each of their signs costs more than a letter of a name. */
export const MAX_SIGNS = 20_000;

export function refused(
  code: TextProblemCode,
  at: number,
  text: string,
  more: Pick<TextProblem, 'nearest' | 'among'> = {},
): Refused {
  return { ok: false, problem: { code, at, text: text.slice(0, 200), ...more } };
}
