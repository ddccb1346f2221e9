import type { DraftRule, DraftTable } from '@baton/ownership-matrix';

/**
 * A sheet as it is written: the table, and what was typed into cells that cannot be read. Such a cell holds on to its text; in the
 * table stands what it held before.
 */
export interface Sheet {
  readonly table: DraftTable;
  /** Typed texts by `cellKey`. */
  readonly unread: ReadonlyMap<string, string>;
}

export const cellKey = (rule: string, column: string): string => `${rule} ${column}`;

/** Rules whose place a filter or an edit looks up often. */
export const placesOf = (rules: readonly DraftRule[]): ReadonlyMap<string, number> =>
  new Map(rules.map(({ id }, place) => [id, place]));

/** Rules put in above another; last when there is no such. */
export function withRules(table: DraftTable, added: readonly DraftRule[], before: string | null): DraftTable {
  const place = table.rules.findIndex(({ id }) => id === before);
  return { ...table, rules: table.rules.toSpliced(place === -1 ? table.rules.length : place, 0, ...added) };
}

/** Without the rules, and without what was typed in them. */
export function withoutRules({ table, unread }: Sheet, ids: ReadonlySet<string>): Sheet {
  return {
    table: { ...table, rules: table.rules.filter(({ id }) => !ids.has(id)) },
    unread: new Map([...unread].filter(([key]) => !ids.has(key.slice(0, key.indexOf(' '))))),
  };
}

/** The rules, in the order in which they stand, put above another; last when that is null. Put above one of themselves, they stay together there. */
export function withMoved(table: DraftTable, ids: ReadonlySet<string>, before: string | null): DraftTable {
  const moved = table.rules.filter(({ id }) => ids.has(id));
  const stand = table.rules.findIndex(({ id }) => id === before);
  const below = stand === -1 ? undefined : table.rules.slice(stand).find(({ id }) => !ids.has(id));
  const rest = table.rules.filter(({ id }) => !ids.has(id));
  const place = below === undefined ? rest.length : rest.indexOf(below);
  const rules = rest.toSpliced(place, 0, ...moved);
  return rules.every((rule, i) => rule === table.rules[i]) ? table : { ...table, rules };
}
