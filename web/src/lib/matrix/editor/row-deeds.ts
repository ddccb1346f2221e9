import { CATCH_ALL, type DraftRule } from '@baton/ownership-matrix';
import { asKind, newRule, withLines, type Line } from './cells.ts';
import type { SheetColumn } from './columns.ts';
import type { Grid } from './grid.svelte.ts';
import { rowsSelected, selected } from './selection.ts';
import { withMoved, withoutRules, withRules } from './sheet.ts';

/** Short enough to read in a journal, and nobody else's. */
export const newRuleId = (): string => `rule-${crypto.randomUUID().slice(0, 8)}`;

/** Puts in new rules: above or below the selection. Returns how many. */
export function insertRules(
  grid: Grid,
  where: 'above' | 'below',
  rules: readonly DraftRule[] = [newRule(newRuleId())],
): number {
  const { lines } = grid.view;
  const { top, bottom } = grid.block;
  const last = lines.length - 1;
  const row = where === 'above' ? top : Math.min(bottom + 1, last);
  const before = lines[row]?.id ?? null;
  const table = withRules(grid.state.table, rules, before);
  const left = Math.min(grid.active.column, grid.size.columns - 1);
  const one = selected({ top: row, bottom: row, left, right: left });
  grid.change(
    { ...grid.state.sheet, table },
    rules.length > 1 ? rowsSelected(row, row + rules.length - 1) : one,
  );
  return rules.length;
}

/** Adds rules at the very end, where they take only what no other does. @param begin column in which one goes on */
export function appendRules(
  grid: Grid,
  rules: readonly DraftRule[],
  begin: SheetColumn['id'] = 'name',
): void {
  grid.view.clearFilters();
  const first = grid.state.table.rules.length;
  const table = withRules(grid.state.table, rules, null);
  const column = Math.max(
    0,
    grid.view.columns.findIndex(({ id }) => id === begin),
  );
  grid.change(
    { ...grid.state.sheet, table },
    selected({ top: first, bottom: first, left: column, right: column }),
  );
}

export function duplicateRules(grid: Grid): number {
  const copies = grid.rules.map((rule) => ({ ...rule, id: newRuleId() }));
  return copies.length === 0 ? 0 : insertRules(grid, 'below', copies);
}

export function removeRules(grid: Grid): number {
  const ids = new Set(grid.rules.map(({ id }) => id));
  if (ids.size === 0) return 0;
  const { top } = grid.block;
  const { column } = grid.active;
  grid.change(
    withoutRules(grid.state.sheet, ids),
    selected({ top, bottom: top, left: column, right: column }),
  );
  return ids.size;
}

/** One place up or down among the lines that are shown. Returns how many moved. */
export function stepRules(grid: Grid, by: 1 | -1): number {
  const { lines } = grid.view;
  const { top, bottom } = grid.block;
  const last = Math.min(bottom, lines.length - 2);
  const to = by === -1 ? top - 1 : last + 2;
  if (grid.rules.length === 0 || to < 0 || to > lines.length - 1) return 0;
  return moveRules(grid, to);
}

/** Puts the selected rules above the line that stands at this row. */
export function moveRules(grid: Grid, to: number): number {
  const { lines } = grid.view;
  const ids = new Set(grid.rules.map(({ id }) => id));
  const target = lines[to]?.id ?? null;
  const table = withMoved(grid.state.table, ids, target === CATCH_ALL ? null : target);
  if (table === grid.state.table) return 0;
  const { whole } = grid.selection;
  const { column } = grid.active;
  const [{ left, right }, shift] = [grid.block, lines.slice(0, to).filter(({ id }) => ids.has(id)).length];
  const first = to - shift;
  const last = first + ids.size - 1;
  grid.change(
    { ...grid.state.sheet, table },
    whole === 'rows'
      ? rowsSelected(first, last, column)
      : selected({ top: first, bottom: last, left, right }),
  );
  return ids.size;
}

/** Rules that only add, or assign again. */
export function setKind(grid: Grid, kind: 'assign' | 'add'): void {
  const changed = new Map<string, Line>(grid.rules.map((rule) => [rule.id, asKind(rule, kind)]));
  grid.change({ ...grid.state.sheet, table: withLines(grid.state.table, changed) });
}
