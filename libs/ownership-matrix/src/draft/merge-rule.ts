import type { Choices } from './choices.ts';
import { asCell, cellsOf, withCell } from './cells.ts';
import { mergeCells, type ThreeSides } from './merge-cells.ts';
import { same } from './same.ts';
import { ADDITION_COLUMNS, DUTY_COLUMNS, type CellValue, type DraftRule } from './table-edit.ts';

/** One rule of three tables, each null where it is not. Null: it is not in the merged table either. */
export function mergeRule(
  rule: string,
  sides: ThreeSides<DraftRule | null>,
  choices: Choices,
): DraftRule | null {
  const { base, mine, theirs } = sides;
  if (same(mine, base) || same(mine, theirs)) return theirs;
  if (same(theirs, base)) return mine;
  if (base && mine && theirs) return mergeChanged(rule, { base, mine, theirs }, choices);
  const conflict = { id: `rule:${rule}`, kind: 'rule' as const, rule, base, mine, theirs };
  return choices.takesMine(conflict) ? mine : theirs;
}

function mergeChanged(
  rule: string,
  { base, mine, theirs }: ThreeSides<DraftRule>,
  choices: Choices,
): DraftRule {
  // If one side turned a rule that assigns into one that only adds, its outcome is one cell.
  const kinds = new Set([base.then.kind, mine.then.kind, theirs.then.kind]);
  const cells = (of: DraftRule) => (kinds.size === 1 ? cellsOf(of) : withWholeOutcome(of));
  const toSet = mergeCells(rule, { base: cells(base), mine: cells(mine), theirs: cells(theirs) }, choices);
  return toSet.reduce((merged, { column, value }) => withCell(merged, column, value), theirs);
}

function withWholeOutcome(rule: DraftRule): Map<string, CellValue> {
  const cells = cellsOf(rule);
  for (const column of [...DUTY_COLUMNS, ...ADDITION_COLUMNS]) cells.delete(column);
  return cells.set('then', asCell(rule.then));
}
