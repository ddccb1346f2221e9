import { CATCH_ALL } from '../table/catch-all.ts';
import { asCell, catchAllCells, cellsOf } from './cells.ts';
import { risingRun } from './rising-run.ts';
import { RuleOrder } from './rule-order.ts';
import { same } from './same.ts';
import type { CellValue, DraftRule, DraftTable, TableEdit } from './table-edit.ts';

/**
 * The edits that lead from one table to another: `applyEdits(from, difference(from, to))` is `to`. As few rows are moved as
 * can be. Inputs come first, then rows that go, come and move, then cells.
 */
export function difference(from: DraftTable, to: DraftTable): TableEdit[] {
  return [...policyEdits(from, to), ...inputEdits(from, to), ...rowEdits(from, to), ...cellEdits(from, to)];
}

function policyEdits(from: DraftTable, to: DraftTable): TableEdit[] {
  return from.hitPolicy === to.hitPolicy
    ? []
    : [{ kind: 'setHitPolicy', from: from.hitPolicy, to: to.hitPolicy }];
}

/** Inputs that only change their place are taken out and put in again, behind those that stay. */
function inputEdits(from: DraftTable, to: DraftTable): TableEdit[] {
  const edits: TableEdit[] = [];
  const wanted = to.inputs.map(({ key }) => key);
  const kept = from.inputs.filter(({ key }) => wanted.includes(key)).map(({ key }) => key);
  let staying = 0;
  while (staying < kept.length && kept[staying] === wanted[staying]) staying += 1;
  const stays = new Set(kept.slice(0, staying));
  for (const input of from.inputs) {
    if (!stays.has(input.key)) edits.push({ kind: 'setInput', key: input.key, from: input, to: null });
  }
  for (const input of to.inputs) {
    const before = stays.has(input.key) ? from.inputs.find(({ key }) => key === input.key) : undefined;
    if (before && same(before, input)) continue;
    edits.push({ kind: 'setInput', key: input.key, from: before ?? null, to: input });
  }
  return edits;
}

function rowEdits(from: DraftTable, to: DraftTable): TableEdit[] {
  const edits: TableEdit[] = [];
  const wanted = new Map(to.rules.map((rule, place) => [rule.id, place]));
  const order = new RuleOrder(from.rules.map((rule) => [rule.id, rule] as const));
  for (const rule of from.rules) {
    if (wanted.has(rule.id)) continue;
    edits.push({ kind: 'removeRule', rule, before: order.below(rule.id) });
    order.take(rule.id);
  }
  const stays = risingRun(order.items().map(({ id }) => [id, wanted.get(id) ?? 0]));
  // From the last upwards: what a rule is put above stands already where it shall.
  let below: string | null = null;
  for (const rule of [...to.rules].reverse()) {
    if (!order.has(rule.id)) {
      edits.push({ kind: 'addRule', rule, before: below });
      order.put(rule.id, rule, below);
    } else if (!stays.has(rule.id)) {
      edits.push({ kind: 'moveRule', rule: rule.id, from: order.below(rule.id), before: below });
      order.take(rule.id);
      order.put(rule.id, rule, below);
    }
    below = rule.id;
  }
  return edits;
}

function cellEdits(from: DraftTable, to: DraftTable): TableEdit[] {
  const former = new Map(from.rules.map((rule) => [rule.id, rule]));
  const edits = to.rules.flatMap((rule) => {
    const before = former.get(rule.id);
    return before ? ruleEdits(before, rule) : [];
  });
  return [...edits, ...changedCells(CATCH_ALL, catchAllCells(from.catchAll), catchAllCells(to.catchAll))];
}

/** The cells in which one state of a rule differs from another. */
export function ruleEdits(before: DraftRule, after: DraftRule): CellEdit[] {
  if (before === after) return [];
  const outcome: CellEdit[] = [];
  const cells = [cellsOf(before), cellsOf(after)] as const;
  if (before.then.kind !== after.then.kind) {
    const [from, to] = [asCell(before.then), asCell(after.then)];
    outcome.push({ kind: 'setCell', rule: after.id, column: 'then', from, to });
    for (const column of [...Object.keys(before.then), ...Object.keys(after.then)]) {
      for (const each of cells) each.delete(column);
    }
  }
  return [...changedCells(after.id, ...cells), ...outcome];
}

type CellEdit = Extract<TableEdit, { kind: 'setCell' }>;

function changedCells(
  rule: string,
  before: ReadonlyMap<string, CellValue>,
  after: ReadonlyMap<string, CellValue>,
): CellEdit[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((column) => {
    const [from, to] = [before.get(column) ?? null, after.get(column) ?? null];
    return same(from, to) ? [] : [{ kind: 'setCell' as const, rule, column, from, to }];
  });
}
