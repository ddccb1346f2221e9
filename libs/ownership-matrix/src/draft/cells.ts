import type { Assignment } from '../table/assignment.ts';
import { CATCH_ALL } from '../table/catch-all.ts';
import { ADDITION_COLUMNS, DUTY_COLUMNS, type CellValue, type DraftRule } from './table-edit.ts';

const inputPrefix = 'when.';
const always: readonly string[] = ['label', 'names', 'then'];
const duty: readonly string[] = DUTY_COLUMNS;
const additions: readonly string[] = ADDITION_COLUMNS;

type Parts = Readonly<Record<string, CellValue | undefined>>;

/** The cells of a rule that hold something, by column. `then` stands for the kind of the outcome: see `columnsToSet`. */
export function cellsOf(rule: DraftRule): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  const put = (column: string, value: CellValue | undefined) => {
    if (value !== undefined && value !== null) cells.set(column, value);
  };
  put('label', rule.label);
  put('names', rule.names);
  for (const [key, condition] of Object.entries(asParts(rule.when))) put(inputPrefix + key, condition);
  const then = asParts(rule.then);
  for (const column of [...duty, ...additions]) put(column, then[column]);
  return cells;
}

export function catchAllCells(catchAll: Assignment): Map<string, CellValue> {
  const parts = asParts(catchAll);
  return new Map(
    [...duty, ...additions].flatMap((column): [string, CellValue][] => {
      const value = parts[column];
      return value === undefined || value === null ? [] : [[column, value]];
    }),
  );
}

/** Null where the cell holds nothing; undefined where there is no such column in this rule. */
export function cellOf(rule: DraftRule, column: string): CellValue | undefined {
  if (column === 'then') return asCell(rule.then);
  if (!isColumn(column)) return undefined;
  if (duty.includes(column) && rule.then.kind !== 'assign') return undefined;
  return cellsOf(rule).get(column) ?? null;
}

/** The rule with one cell changed. The column must be one that `cellOf` knows. */
export function withCell(rule: DraftRule, column: string, value: CellValue): DraftRule {
  // What cells hold is what rules are made of; that values fit is what `compile` checks.
  if (column === 'then') return asRule({ ...rule, then: value });
  if (column.startsWith(inputPrefix)) {
    const when = withPart(asParts(rule.when), column.slice(inputPrefix.length), value);
    return asRule({ ...rule, when });
  }
  if (column === 'label' || column === 'names') return asRule(withPart(asParts(rule), column, value));
  return asRule({ ...rule, then: withOutcomePart(asParts(rule.then), column, value) });
}

export function catchAllWithCell(catchAll: Assignment, column: string, value: CellValue): Assignment {
  const changed = withOutcomePart(asParts(catchAll), column, value);
  // The departments that the catch-all informs are a list, be it an empty one.
  return { informed: [], ...changed } as unknown as Assignment;
}

export function catchAllCell(catchAll: Assignment, column: string): CellValue | undefined {
  if (!duty.includes(column) && !additions.includes(column)) return undefined;
  return catchAllCells(catchAll).get(column) ?? null;
}

export function isColumn(column: string): boolean {
  if (column.startsWith(inputPrefix)) {
    const key = column.slice(inputPrefix.length);
    return key !== '' && !(key in Object.prototype);
  }
  return always.includes(column) || duty.includes(column) || additions.includes(column);
}

export const isCatchAll = (rule: string): boolean => rule === CATCH_ALL;

/** Parts of the duty are always there, null when empty; additions are left out when empty. */
function withOutcomePart(then: Parts, column: string, value: CellValue): Parts {
  return duty.includes(column) ? { ...then, [column]: value } : withPart(then, column, value);
}

function withPart(parts: Parts, key: string, value: CellValue): Parts {
  if (value !== null) return { ...parts, [key]: value };
  return Object.fromEntries(Object.entries(parts).filter(([other]) => other !== key));
}

/** Rules, conditions and outcomes are plain JSON. */
const asParts = (value: object): Parts => value as Parts;
const asRule = (value: object): DraftRule => value as DraftRule;
export const asCell = (value: object): CellValue => value as CellValue;
