import type { Input } from '../table/input.ts';
import { catchAllCell, catchAllWithCell, cellOf, isCatchAll, withCell } from './cells.ts';
import { RuleOrder } from './rule-order.ts';
import { same } from './same.ts';
import type { DraftRule, DraftTable, EditProblem, EditProblemCode, TableEdit } from './table-edit.ts';

export type Applied =
  { readonly ok: true; readonly table: DraftTable } | { readonly ok: false; readonly problem: EditProblem };

/** The table after the edits, in their order; or, without any of them done, the first that does not fit. */
export function applyEdits(table: DraftTable, edits: readonly TableEdit[]): Applied {
  const work = new Work(table);
  for (const [place, edit] of edits.entries()) {
    const code = work.apply(edit);
    if (code !== null) return { ok: false, problem: problemOf(edit, place, code) };
  }
  return { ok: true, table: work.done() };
}

function problemOf(edit: TableEdit, place: number, code: EditProblemCode): EditProblem {
  const rule = 'rule' in edit ? (typeof edit.rule === 'string' ? edit.rule : edit.rule.id) : null;
  const column = edit.kind === 'setCell' ? edit.column : edit.kind === 'setInput' ? `when.${edit.key}` : null;
  return { code, edit: place, rule, column };
}

class Work {
  private table: DraftTable;
  private readonly rules: RuleOrder<DraftRule>;

  constructor(table: DraftTable) {
    this.table = table;
    this.rules = new RuleOrder(table.rules.map((rule) => [rule.id, rule] as const));
  }

  done(): DraftTable {
    return { ...this.table, rules: this.rules.items() };
  }

  /** Null when it was done. */
  apply(edit: TableEdit): EditProblemCode | null {
    switch (edit.kind) {
      case 'setCell':
        return isCatchAll(edit.rule) ? this.setCatchAll(edit) : this.setCell(edit);
      case 'addRule':
        return this.add(edit.rule, edit.before);
      case 'removeRule':
        return this.remove(edit.rule);
      case 'moveRule':
        return this.move(edit.rule, edit.before);
      case 'setHitPolicy':
        if (this.table.hitPolicy !== edit.from) return 'moved-on';
        this.table = { ...this.table, hitPolicy: edit.to };
        return null;
      case 'setInput':
        return this.setInput(edit.key, edit.from, edit.to);
    }
  }

  private setCell({
    rule: id,
    column,
    from,
    to,
  }: Extract<TableEdit, { kind: 'setCell' }>): EditProblemCode | null {
    const rule = this.rules.get(id);
    if (!rule) return 'not-there';
    const present = cellOf(rule, column);
    if (present === undefined) return 'no-such-column';
    if (!same(present, from)) return 'moved-on';
    this.rules.set(id, withCell(rule, column, to));
    return null;
  }

  private setCatchAll({ column, from, to }: Extract<TableEdit, { kind: 'setCell' }>): EditProblemCode | null {
    const present = catchAllCell(this.table.catchAll, column);
    if (present === undefined) return 'no-such-column';
    if (!same(present, from)) return 'moved-on';
    this.table = { ...this.table, catchAll: catchAllWithCell(this.table.catchAll, column, to) };
    return null;
  }

  private add(rule: DraftRule, before: string | null): EditProblemCode | null {
    if (this.rules.has(rule.id) || isCatchAll(rule.id)) return 'there-already';
    if (before !== null && !this.rules.has(before)) return 'not-there';
    this.rules.put(rule.id, rule, before);
    return null;
  }

  private remove(rule: DraftRule): EditProblemCode | null {
    const present = this.rules.get(rule.id);
    if (!present) return 'not-there';
    if (!same(present, rule)) return 'moved-on';
    this.rules.take(rule.id);
    return null;
  }

  private move(id: string, before: string | null): EditProblemCode | null {
    const rule = this.rules.get(id);
    if (!rule || id === before || (before !== null && !this.rules.has(before))) return 'not-there';
    this.rules.take(id);
    this.rules.put(id, rule, before);
    return null;
  }

  private setInput(key: string, from: Input | null, to: Input | null): EditProblemCode | null {
    const { inputs } = this.table;
    const present = inputs.find((input) => input.key === key) ?? null;
    if (!same(present, from))
      return present === null ? 'not-there' : from === null ? 'there-already' : 'moved-on';
    if (to !== null && to.key !== key) return 'no-such-column';
    const changed = inputs.flatMap((input) => (input.key !== key ? [input] : to === null ? [] : [to]));
    this.table = { ...this.table, inputs: present === null && to !== null ? [...inputs, to] : changed };
    return null;
  }
}
