import { MAX_RULES } from '@baton/ownership-matrix';
import type { Condition, Input } from '@baton/ownership-matrix';
import type { Problems } from '../problem.ts';
import type { Column } from './columns.ts';
import type { DmnRule, DmnTable } from './definitions.ts';
import { parseLiterals } from './feel.ts';
import { toConditions } from './to-conditions.ts';

/** A rule with what it demands of each input; several where one row of DMN needs several rows of a matrix. */
export interface TranslatedRule {
  readonly rule: DmnRule;
  readonly rows: readonly Readonly<Record<string, Condition>>[];
}

/** Beyond so many rows out of one, a table would be unreadable. */
const MAX_ROWS = 64;

/** Tells everything of the conditions that is out of scope, by decision, rule and column. */
export function translateRules(
  decision: string,
  table: DmnTable,
  columns: readonly { readonly column: Column; readonly input: Input }[],
  problems: Problems,
): TranslatedRule[] {
  let left = MAX_RULES;
  return table.rules.map((rule, index) => {
    if (left < 0) return { rule, rows: [] };
    let rows: Record<string, Condition>[] = [{}];
    for (const { column, input } of columns) {
      const place = {
        sheet: decision,
        row: rule.place,
        column: column.given.label || column.given.expression,
      };
      const test = column.tests[index];
      const text = rule.inputs[table.inputs.indexOf(column.given)] ?? null;
      if (!test?.ok) {
        const { what, at } = test?.problem ?? { what: 'syntax', at: 0 };
        problems.add('out-of-scope', place, text, { what, at });
        continue;
      }
      if (test.value.kind === 'any') continue;
      const found = toConditions(input, test.value);
      if (!found.ok) problems.add('out-of-scope', place, text, { what: found.what });
      else if (rows.some((row) => Object.hasOwn(row, input.key)))
        problems.add('out-of-scope', place, text, { what: 'same-input-twice' });
      else if (rows.length * found.alternatives.length > MAX_ROWS)
        problems.add('out-of-scope', place, text, { what: 'several-intervals' });
      else {
        rows = rows.flatMap((row) =>
          found.alternatives.map((condition) => ({ ...row, [input.key]: condition })),
        );
      }
    }
    left -= rows.length;
    if (left < 0)
      problems.add('too-many-rules', { sheet: decision, row: rule.place }, null, { limit: MAX_RULES });
    return { rule, rows };
  });
}

/** What the matrix has for a hit policy of DMN; `what` says why there is nothing. */
export function policyOf(
  table: DmnTable,
):
  | { readonly ok: true; readonly policy: 'FIRST' | 'UNIQUE' | 'COLLECT' }
  | { readonly ok: false; readonly what: string } {
  switch (table.hitPolicy) {
    case 'FIRST':
      return { ok: true, policy: 'FIRST' };
    // Rules that hold together and give the same are one opinion under UNIQUE here, which is DMN's ANY.
    case 'UNIQUE':
    case 'ANY':
      return { ok: true, policy: 'UNIQUE' };
    case 'PRIORITY':
      return { ok: true, policy: 'FIRST' };
    case 'COLLECT':
      return table.aggregation === null
        ? { ok: true, policy: 'COLLECT' }
        : { ok: false, what: `collect-${table.aggregation.toLowerCase()}` };
    default:
      return { ok: false, what: table.hitPolicy.toLowerCase().replaceAll(' ', '-') };
  }
}

/** PRIORITY as FIRST: the rules in the order in which their outputs stand among the allowed values. */
export function byPriority(table: DmnTable): DmnTable {
  if (table.hitPolicy !== 'PRIORITY') return table;
  const orders = table.outputs.map(({ values }) => {
    const list = parseLiterals(values);
    return list.ok ? list.value.map(String) : [];
  });
  const place = (rule: DmnRule, i: number): number => {
    const literal = parseLiterals(rule.outputs[i] ?? '');
    const at = literal.ok ? (orders[i] ?? []).indexOf(String(literal.value[0])) : -1;
    return at < 0 ? Infinity : at;
  };
  const rules = [...table.rules].sort((a, b) => {
    for (let i = 0; i < orders.length; i++) {
      const [left, right] = [place(a, i), place(b, i)];
      if (left !== right) return left - right;
    }
    return 0;
  });
  return { ...table, rules };
}
