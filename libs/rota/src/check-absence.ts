import type { Instant } from '@baton/working-time';
import { MOST_DEPUTIES_IN_A_ROW, holdsAt } from './absence.ts';
import type { Absence } from './absence.ts';

/** What keeps an absence from being recorded. `chain` are people, each the deputy of the one before, at the instant `at`. */
export type AbsenceProblem =
  | { readonly code: 'empty_interval' }
  | { readonly code: 'own_deputy' }
  | { readonly code: 'circle'; readonly chain: readonly string[]; readonly at: Instant }
  | { readonly code: 'chain_too_long'; readonly chain: readonly string[]; readonly at: Instant };

/**
 * Whether an absence can stand beside the others; null when it can. All deputies named at an instant are looked at, also
 * of absences that another one overlays, so that calling an absence off can never close a circle.
 */
export function checkAbsence(others: readonly Absence[], absence: Absence): AbsenceProblem | null {
  if (!(absence.from < absence.until)) return { code: 'empty_interval' };
  if (absence.deputy === null) return null;
  if (absence.deputy === absence.person) return { code: 'own_deputy' };
  const beside = others.filter(
    (one) => one.id !== absence.id && one.from < absence.until && absence.from < one.until,
  );
  const begins = beside.map((one) => one.from).filter((at) => at > absence.from);
  // Between two beginnings links only fall away, so the beginnings are where the most of them hold together.
  for (const at of [absence.from, ...begins].toSorted((a, b) => a - b)) {
    const problem = problemAt(
      beside.filter((one) => holdsAt(one, at)),
      absence,
      absence.deputy,
      at,
    );
    if (problem) return problem;
  }
  return null;
}

function problemAt(
  links: readonly Absence[],
  { person }: Absence,
  deputy: string,
  at: Instant,
): AbsenceProblem | null {
  const circle = wayTo(links, deputy, person);
  if (circle) return { code: 'circle', chain: [person, ...circle], at };
  const behind = longestFrom(deputy, (one) => deputiesOf(links, one));
  const before = longestFrom(person, (one) => deputisedBy(links, one)).toReversed();
  const chain = [...before, ...behind];
  return chain.length - 1 > MOST_DEPUTIES_IN_A_ROW ? { code: 'chain_too_long', chain, at } : null;
}

function deputiesOf(links: readonly Absence[], person: string): string[] {
  return links.flatMap((one) => (one.person === person && one.deputy !== null ? [one.deputy] : []));
}

function deputisedBy(links: readonly Absence[], person: string): string[] {
  return links.flatMap((one) => (one.deputy === person ? [one.person] : []));
}

function wayTo(links: readonly Absence[], from: string, to: string): string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (const one of cameFrom.keys()) {
    if (one === to) return wayBack(cameFrom, to);
    for (const next of deputiesOf(links, one)) if (!cameFrom.has(next)) cameFrom.set(next, one);
  }
  return null;
}

function wayBack(cameFrom: ReadonlyMap<string, string | null>, to: string): string[] {
  const way: string[] = [];
  for (let one: string | null = to; one !== null; one = cameFrom.get(one) ?? null) way.unshift(one);
  return way;
}

/** Links make no circle (each was checked), so this ends; it stops looking once a chain is longer than allowed anyway. */
function longestFrom(person: string, next: (one: string) => string[], depth = 0): string[] {
  if (depth > MOST_DEPUTIES_IN_A_ROW) return [person];
  const ways = next(person).map((one) => longestFrom(one, next, depth + 1));
  return [person, ...(ways.toSorted((a, b) => b.length - a.length)[0] ?? [])];
}
