import { checkTable } from '../table/check-table.ts';
import { isRecord } from '../table/reasons.ts';
import type { MatrixRefusal } from '../table/refusal.ts';
import type { DraftTable } from './table-edit.ts';

const mayWait: ReadonlySet<string> = new Set(['owner', 'serviceLevel', 'path']);

/**
 * Why a table could not even be a draft: everything that `compile` refuses, but for parts of an assignment that are still
 * empty. Such a table may be kept and worked on.
 */
export function draftProblems(table: DraftTable): MatrixRefusal[] {
  if (!isRecord(table) || !Array.isArray(table.rules)) return checkTable(table);
  const rules: unknown[] = table.rules.map((rule) =>
    isRecord(rule) && isRecord(rule.then) ? { ...rule, then: filled(rule.then) } : rule,
  );
  const catchAll: unknown = isRecord(table.catchAll) ? filled(table.catchAll) : table.catchAll;
  return checkTable({ ...table, rules, catchAll });
}

/** With something in place of what is still empty. */
function filled(then: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(then).map(([part, value]) => [
      part,
      mayWait.has(part) && value === '' ? 'to be said' : value,
    ]),
  );
}
