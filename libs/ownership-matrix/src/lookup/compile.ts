import type { MatrixRefusal } from '../table/refusal.ts';
import type { MatrixTable } from '../table/table.ts';

/** A checked table, ready to decide. Made by `compile` only; treat it as opaque. */
export interface CompiledMatrix {
  readonly table: MatrixTable;
}

export type Compilation =
  | { readonly kind: 'compiled'; readonly matrix: CompiledMatrix }
  | { readonly kind: 'refused'; readonly refusals: readonly MatrixRefusal[] };

export function compile(table: MatrixTable): Compilation {
  const refusals: MatrixRefusal[] = [];
  const seen = new Set<string>();
  table.rules.forEach((rule, row) => {
    if (seen.has(rule.id)) {
      refusals.push({ code: 'duplicate-rule', rule: rule.id, row, input: null, value: rule.id });
    }
    seen.add(rule.id);
  });
  if (table.catchAll.owner === '') {
    refusals.push({ code: 'owner-missing', rule: null, row: null, input: null, value: null });
  }
  return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'compiled', matrix: { table } };
}
