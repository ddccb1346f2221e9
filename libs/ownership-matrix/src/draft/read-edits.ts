import { isRecord, isText } from '../table/reasons.ts';
import { isColumn } from './cells.ts';
import type { Choice } from './conflict.ts';
import type { TableEdit } from './table-edit.ts';

/** More would be another table: send it as a file. */
export const MAX_EDITS = 20_000;

/**
 * Edits from outside; null when they are malformed. Only their form is looked at: whether they fit a table is what
 * `applyEdits` says, and whether the table is sound afterwards `draftProblems` and `compile`.
 */
export function readEdits(value: unknown): TableEdit[] | null {
  if (!Array.isArray(value) || value.length > MAX_EDITS) return null;
  // Every part has been looked at.
  return value.every(isEdit) ? (value as TableEdit[]) : null;
}

/** A choice for each conflict, from outside; null when malformed. */
export function readChoices(value: unknown): Choice[] | null {
  if (!Array.isArray(value) || value.length > MAX_EDITS) return null;
  return value.every(isChoice) ? value : null;
}

const isChoice = (value: unknown): value is Choice =>
  isRecord(value) && isText(value.conflict) && (value.take === 'mine' || value.take === 'theirs');

function isEdit(edit: unknown): boolean {
  if (!isRecord(edit)) return false;
  switch (edit.kind) {
    case 'setCell':
      return isText(edit.rule) && isText(edit.column) && isColumn(edit.column) && has(edit, 'from', 'to');
    case 'addRule':
    case 'removeRule':
      return isRule(edit.rule) && isAnchor(edit.before);
    case 'moveRule':
      return isText(edit.rule) && isAnchor(edit.from) && isAnchor(edit.before);
    case 'setHitPolicy':
      return isPolicy(edit.from) && isPolicy(edit.to);
    case 'setInput':
      return isText(edit.key) && isInputOrNull(edit.from) && isInputOrNull(edit.to);
    default:
      return false;
  }
}

const has = (record: Record<string, unknown>, ...keys: string[]): boolean =>
  keys.every((key) => record[key] !== undefined);

const isAnchor = (value: unknown): boolean => value === null || isText(value);

const isPolicy = (value: unknown): boolean => value === 'FIRST' || value === 'UNIQUE';

const isRule = (rule: unknown): boolean =>
  isRecord(rule) && isText(rule.id) && isRecord(rule.when) && isRecord(rule.then);

const isInputOrNull = (input: unknown): boolean => input === null || (isRecord(input) && isText(input.key));
