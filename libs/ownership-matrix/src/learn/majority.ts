import type { MatrixFacts } from '../table/facts.ts';
import type { Example } from './example.ts';

/** The yardstick: for each combination of values that occurred, the owner that resolved most. */
export interface Majority {
  /** Null if there was nothing to learn from. */
  owner(facts: MatrixFacts): string | null;
  /** Rows that such a table has. */
  readonly rows: number;
}

/**
 * A combination not seen before falls back on the values before the last, and so on, down to the most frequent owner. Of
 * owners that are equally frequent, the one that is more frequent in the wider combination is named.
 */
export function majorityBy(keys: readonly string[], examples: readonly Example[]): Majority {
  let tables: { readonly own: readonly string[]; readonly winners: ReadonlyMap<string, string> }[] = [];
  const ranked = ranking(examples);
  for (let count = 0; count <= keys.length; count++) {
    const own = keys.slice(0, count);
    const above = tables[0];
    const winners = new Map<string, string>();
    for (const [text, same] of Map.groupBy(examples, ({ facts }) => combination(own, facts))) {
      const wider = above?.winners.get(combination(above.own, same[0]?.facts ?? {}));
      const [owner] = ranking(same, wider === undefined ? ranked : [wider, ...ranked]);
      if (owner !== undefined) winners.set(text, owner);
    }
    tables = [{ own, winners }, ...tables];
  }
  return {
    rows: tables[0]?.winners.size ?? 0,
    owner(facts) {
      for (const { own, winners } of tables) {
        const owner = winners.get(combination(own, facts));
        if (owner !== undefined) return owner;
      }
      return null;
    },
  };
}

const combination = (keys: readonly string[], facts: MatrixFacts): string =>
  JSON.stringify(keys.map((key) => facts[key] ?? null));

/** The owners by how often they resolved, the most frequent first; equals as in the preference given, else by code. */
function ranking(examples: readonly Example[], preference: readonly string[] = []): string[] {
  const counts = new Map<string, number>();
  for (const { owner } of examples) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const rank = new Map([...preference].reverse().map((owner, i) => [owner, i]));
  const preferred = (owner: string): number => rank.get(owner) ?? -1;
  return [...counts]
    .sort((a, b) => b[1] - a[1] || preferred(b[0]) - preferred(a[0]) || (a[0] < b[0] ? -1 : 1))
    .map(([owner]) => owner);
}

export const mostFrequent = (examples: readonly Example[]): string | null => ranking(examples)[0] ?? null;
