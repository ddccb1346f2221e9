import type { Input } from '../table/input.ts';
import type { HitPolicy, MatrixTable, Rule } from '../table/table.ts';

/** A rule as drafts and versions keep it: with its name in the languages of the screens. */
export type DraftRule = Rule & {
  readonly names?: { readonly en: string; readonly zhHans: string; readonly zhHant: string };
};

/**
 * A table somebody works on. It may be unfinished, such as a rule without an owner (`''`): `compile` then says what is
 * missing. Ids of rules are unique and stay, whatever else changes: edits and conflicts speak by them.
 */
export type DraftTable = Omit<MatrixTable, 'rules'> & { readonly rules: readonly DraftRule[] };

/** Plain JSON: what a cell holds. Null where it holds nothing. */
export type CellValue =
  null | string | number | boolean | readonly CellValue[] | { readonly [key: string]: CellValue | undefined };

/**
 * One step from a table to another, as people see it: a cell, a row, an input. Each tells the former value too, so that it
 * can be read, undone, and refused where it does not fit.
 *
 * Columns: `label`, `names`, `when.<input>`, the parts of the outcome by their names (`owner`, `cosign`, `informed` …),
 * and `then`, the whole outcome, when a rule that assigns becomes one that only adds or the other way round.
 */
export type TableEdit =
  | {
      readonly kind: 'setCell';
      /** Id of the rule, or `catch-all`. */
      readonly rule: string;
      readonly column: string;
      readonly from: CellValue;
      readonly to: CellValue;
    }
  | {
      readonly kind: 'addRule';
      readonly rule: DraftRule;
      /** Id of the rule below; null: last. */ readonly before: string | null;
    }
  | { readonly kind: 'removeRule'; readonly rule: DraftRule; readonly before: string | null }
  | {
      readonly kind: 'moveRule';
      readonly rule: string;
      /** Id of the rule that stood below it; null: it was the last. */
      readonly from: string | null;
      readonly before: string | null;
    }
  | { readonly kind: 'setHitPolicy'; readonly from: HitPolicy; readonly to: HitPolicy }
  | {
      readonly kind: 'setInput';
      readonly key: string;
      /** Null: the input is new, and becomes the last. */
      readonly from: Input | null;
      /** Null: the input goes. */
      readonly to: Input | null;
    };

export type EditProblemCode =
  /** No such rule, input or rule to stand above. */
  | 'not-there'
  /** A rule or input of this name exists already. */
  | 'there-already'
  /** The former value is not the one that the edit tells. */
  | 'moved-on'
  /** The rule only adds, or the name is no column. */
  | 'no-such-column';

export interface EditProblem {
  readonly code: EditProblemCode;
  /** Place of the edit in the list, from 0. */
  readonly edit: number;
  readonly rule: string | null;
  readonly column: string | null;
}

export const DUTY_COLUMNS = ['owner', 'serviceLevel', 'path', 'authority', 'playbook', 'cosign'] as const;
export const ADDITION_COLUMNS = ['informed', 'additionalCosign'] as const;
