/** What counts as a series: so many tickets alike, opened within so many hours. */
export interface SeriesRule {
  readonly tickets: number;
  readonly hours: number;
}

/** An open ticket that belongs to no incident, as it is compared with others of its problem type. */
export interface SeriesCandidate {
  readonly ticketId: string;
  readonly market: string;
  /** A product or a batch, mostly. */
  readonly tags: readonly string[];
}

/** Tickets of one problem type that have a tag in common or, without one, their market. */
export interface Series {
  readonly market: string | null;
  readonly tag: string | null;
  readonly ticketIds: readonly string[];
}

/**
 * The series among tickets of one problem type, the largest first. A tag says more than a market, so a series of a market
 * is named only where fewer than half of its tickets belong to a series of a tag.
 */
export function seriesAmong(candidates: readonly SeriesCandidate[], { tickets }: SeriesRule): Series[] {
  const byTag = grouped(candidates, ({ tags }) => tags).filter(([, ids]) => ids.length >= tickets);
  const explained = new Set(byTag.flatMap(([, ids]) => ids));
  const byMarket = grouped(candidates, ({ market }) => [market]).filter(
    ([, ids]) => ids.length >= tickets && ids.filter((id) => explained.has(id)).length * 2 < ids.length,
  );
  return [
    ...byTag.map(([tag, ticketIds]) => ({ tag, market: null, ticketIds })),
    ...byMarket.map(([market, ticketIds]) => ({ tag: null, market, ticketIds })),
  ].sort((a, b) => b.ticketIds.length - a.ticketIds.length);
}

function grouped(
  candidates: readonly SeriesCandidate[],
  keysOf: (one: SeriesCandidate) => readonly string[],
): [key: string, ticketIds: string[]][] {
  const groups = new Map<string, string[]>();
  for (const one of candidates) {
    for (const key of new Set(keysOf(one))) groups.set(key, [...(groups.get(key) ?? []), one.ticketId]);
  }
  return [...groups];
}

/** Stands in a stream of its own: what was noticed is nobody's ticket yet. */
export type SeriesNoticed = {
  readonly type: 'SeriesNoticed';
  readonly problemType: string;
  readonly market: string | null;
  readonly tag: string | null;
  readonly ticketIds: readonly string[];
  /** Whose leads are told: owners of the tickets, and whom their assignments inform. */
  readonly departments: readonly string[];
};
