import { CATCH_ALL } from '@baton/ownership-matrix';
import { t } from '#lib/words/index.ts';
import { ruleName, type NamedTable } from '../matrix-table.ts';

/**
 * Names rules by where they stand and what they are called: "17 Delay in transit". A rule that the first table does not have is
 * looked up in the next.
 */
export function namerOf(tables: readonly (NamedTable | null)[]): (id: string) => string {
  const names = new Map<string, string>([[CATCH_ALL, t('matrix.catchAll')]]);
  for (const [which, table] of tables.entries()) {
    table?.rules.forEach((rule, place) => {
      if (names.has(rule.id)) return;
      names.set(rule.id, which === 0 ? `${place + 1} ${ruleName(rule)}` : ruleName(rule));
    });
  }
  return (id) => names.get(id) ?? id;
}
