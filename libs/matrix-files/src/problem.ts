import type { TextProblem, TextProblemCode } from '@baton/ownership-matrix';

/** One thing that is wrong with a file. */
export interface FileProblem {
  readonly code: FileProblemCode;
  /** Name of the sheet or section; of a DMN file the decision. Null: the file as a whole. */
  readonly sheet: string | null;
  /** Counted from 1, as spreadsheets do; of a DMN file the rule. */
  readonly row: number | null;
  /** Letter of the column; of a DMN file the name of the input or output. */
  readonly column: string | null;
  /** What stands there, at most 200 characters. */
  readonly text: string | null;
  /** What the words of the problem need, such as `nearest`, `limit` or `among`. Plain JSON. */
  readonly details: Readonly<Record<string, string | number | readonly string[]>> | null;
}

export type FileProblemCode =
  | TextProblemCode
  /** The file has more bytes than `limit`. */
  | 'file-too-large'
  /** What is packed in the file is larger than `limit` bytes. */
  | 'unpacks-too-large'
  | 'too-many-cells'
  | 'too-many-rules'
  | 'cell-too-long'
  /** Not of the format it is said to be. */
  | 'not-this-format'
  | 'damaged'
  | 'encrypted'
  /** A workbook of before 2007; save it as .xlsx. */
  | 'legacy-workbook'
  | 'macros'
  /** A document type or entity in XML; none is needed and some are harmful. */
  | 'document-type'
  /** Neither UTF-8 nor marked as UTF-16. */
  | 'wrong-encoding'
  | 'formula'
  | 'error-cell'
  | 'date-cell'
  | 'boolean-cell'
  | 'merged-cells'
  | 'missing-sheet'
  | 'missing-column'
  | 'missing-part'
  | 'unknown-column'
  | 'duplicate-column'
  /** Something stands below an empty head. */
  | 'column-without-head'
  | 'duplicate-id'
  /** The catch-all is no rule. */
  | 'reserved-id'
  /** A rule that only adds has no owner, service level and so on. */
  | 'rule-only-adds'
  | 'unknown-part'
  | 'duplicate-part'
  | 'required'
  | 'unknown-input'
  /** The table as a whole is unsound; `refusal` is the code of the ownership-matrix library. */
  | 'unsound-table'
  /** What DMN, or what is supported of it, cannot say; `what` names it. */
  | 'out-of-scope';

export interface Place {
  readonly sheet?: string | null;
  readonly row?: number | null;
  readonly column?: string | null;
}

/** What a file may hold at most; a bound on memory and time. */
export interface FileLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of all that is unpacked from it. */
  readonly unpacked: number;
  readonly cells: number;
  /** Problems that are listed; all are counted. */
  readonly problems: number;
}

export const USUAL_LIMITS: FileLimits = {
  bytes: 20 * 1024 * 1024,
  unpacked: 96 * 1024 * 1024,
  cells: 1_500_000,
  problems: 500,
};

/** Gathers what is wrong: all of it is counted, the first so many are listed. */
export class Problems {
  readonly list: FileProblem[] = [];
  count = 0;
  readonly #most: number;

  constructor(most: number = USUAL_LIMITS.problems) {
    this.#most = most;
  }

  add(
    code: FileProblemCode,
    place: Place = {},
    text: string | null = null,
    details: FileProblem['details'] = null,
  ): void {
    this.count += 1;
    if (this.list.length >= this.#most) return;
    const { sheet = null, row = null, column = null } = place;
    this.list.push({ code, sheet, row, column, text: text?.slice(0, 200) ?? null, details });
  }

  /** What is wrong with the text of a cell. */
  addText(problem: TextProblem, place: Place): void {
    const { code, at, text, nearest, among } = problem;
    this.add(code, place, text, {
      at,
      ...(nearest === undefined ? {} : { nearest }),
      ...(among === undefined ? {} : { among }),
    });
  }
}

/** Stops the reading of a file at once: what follows makes no sense. */
export class Stop extends Error {
  readonly code: FileProblemCode;
  readonly place: Place;
  readonly details: FileProblem['details'];
  constructor(code: FileProblemCode, details: FileProblem['details'] = null, place: Place = {}) {
    super(code);
    this.code = code;
    this.details = details;
    this.place = place;
  }
}
