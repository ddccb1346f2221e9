import {
  CATCH_ALL,
  type Assignment,
  type CellValue,
  type DraftRule,
  type DraftTable,
} from '@baton/ownership-matrix';
import type { SheetColumn } from './columns.ts';

/** A line of the sheet: a rule, or the catch-all at its end. */
export type Line = DraftRule;

/** The catch-all looks like a rule without conditions. */
export function catchAllLine(catchAll: Assignment): Line {
  return { id: CATCH_ALL, when: {}, then: { kind: 'assign', ...catchAll } };
}

export function newRule(id: string): DraftRule {
  return { id, when: {}, then: emptyDuty };
}

const emptyDuty = {
  kind: 'assign',
  owner: '',
  serviceLevel: '',
  path: '',
  authority: null,
  playbook: null,
  cosign: null,
} as const;

/** Columns that a rule which only adds does not have. */
export function isOfDuty(column: SheetColumn): boolean {
  return column.kind === 'outcome' && column.id !== 'informed' && column.id !== 'additionalCosign';
}

/** Whether a line has this cell: the catch-all has neither name nor conditions. */
export function hasCell(line: Line, column: SheetColumn): boolean {
  return line.id !== CATCH_ALL || column.kind === 'outcome';
}

/**
 * The line with a value in a cell; null empties it. An owner, level or path makes a rule that only added one that assigns.
 * Values are as `readCell` gives them for the column.
 */
export function lineWith(line: Line, column: SheetColumn, value: CellValue): Line {
  switch (column.kind) {
    case 'name':
      return value === null ? without(line, 'label') : { ...line, label: String(value) };
    case 'condition': {
      const when = { ...line.when };
      // Whoever read the text made a condition of it.
      if (value === null) delete when[column.input.key];
      else when[column.input.key] = value as unknown as Line['when'][string];
      return { ...line, when };
    }
    case 'outcome':
      return { ...line, then: outcomeWith(line.then, column, value) };
  }
}

function outcomeWith(then: Line['then'], column: SheetColumn, value: CellValue): Line['then'] {
  if (!isOfDuty(column)) {
    const rest = Object.fromEntries(Object.entries(then).filter(([part]) => part !== column.id));
    // The same outcome with one addition changed: kind and duty are in the rest.
    return (value === null ? rest : { ...rest, [column.id]: value }) as unknown as Line['then'];
  }
  if (then.kind === 'add' && value === null) return then;
  const duty = then.kind === 'add' ? { ...emptyDuty, ...additionsOf(then) } : then;
  const texts = column.id === 'owner' || column.id === 'serviceLevel' || column.id === 'path';
  // Checked for this column when it was read.
  return { ...duty, [column.id]: value ?? (texts ? '' : null) } as Line['then'];
}

function additionsOf({ informed, additionalCosign }: Line['then']): Partial<Line['then']> {
  return { ...(informed && { informed }), ...(additionalCosign && { additionalCosign }) };
}

/** A rule that only adds, or one that assigns again. */
export function asKind(line: Line, kind: 'assign' | 'add'): Line {
  if (line.then.kind === kind) return line;
  const then =
    kind === 'add' ? { kind, ...additionsOf(line.then) } : { ...emptyDuty, ...additionsOf(line.then) };
  return { ...line, then: then as Line['then'] };
}

/** The table with lines in place of those that bear their ids. */
export function withLines(table: DraftTable, changed: ReadonlyMap<string, Line>): DraftTable {
  const rules = table.rules.map((rule) => changed.get(rule.id) ?? rule);
  const catchAll = changed.get(CATCH_ALL)?.then;
  if (catchAll?.kind !== 'assign') return { ...table, rules };
  const { kind: _, informed = [], ...duty } = catchAll;
  return { ...table, rules, catchAll: { ...duty, informed } };
}

function without<Part extends 'label' | 'names'>(line: Line, part: Part): Line {
  return Object.fromEntries(Object.entries(line).filter(([key]) => key !== part)) as unknown as Line;
}
