import type { Directory } from '#lib/directory/directory.svelte.ts';
import type { ChangeFieldsFragment } from '#lib/wire/generated/documents.ts';
import type { ChangeEntries } from './change-entries.ts';
import { instantOf, marketPeriods } from './terms.ts';
import { wallAt } from './wall-time.ts';

const textsOf = ({ en, zhHans, zhHant }: ChangeFieldsFragment['title']) => ({ en, zhHans, zhHant });

/** A change as its editor shows it. @param zone of the reader, in which a single moment is written */
export function entriesOf(change: ChangeFieldsFragment, directory: Directory, zone: string): ChangeEntries {
  return {
    department: change.department.code,
    title: textsOf(change.title),
    summary: textsOf(change.summary),
    talkTrack: textsOf(change.talkTrack),
    mustRead: change.mustRead,
    noticeOnly: change.noticeOnly,
    ...timesOf(change, directory, zone),
    kept: change.localPeriods,
    ...change.scope,
    edits: change.edits,
  };
}

type Times = Pick<ChangeEntries, 'mode' | 'zone' | 'from' | 'until'>;

function timesOf(change: ChangeFieldsFragment, directory: Directory, reader: string): Times {
  const from = instantOf(change.effectiveFrom);
  const until = instantOf(change.effectiveUntil);
  const first = directory.place(change.scope.markets[0] ?? '')?.zone;
  const zone = first ?? reader;
  const walls = {
    from: from === null ? '' : wallAt(from, zone),
    until: until === null ? '' : wallAt(until, zone),
  };
  if (change.localPeriods.length === 0) return { mode: 'moment', zone, ...walls };
  // The same on every wall: then that is what was meant.
  const seen = marketPeriods(change).flatMap(({ markets, ...period }) =>
    markets.map((market) => {
      const there = directory.place(market)?.zone ?? zone;
      const end = period.until === null ? '' : wallAt(period.until, there);
      return `${wallAt(period.from, there)} ${end}`;
    }),
  );
  const [wall = ''] = seen;
  if (new Set(seen).size > 1) return { mode: 'kept', zone, ...walls };
  const [begin = '', end = ''] = wall.split(' ');
  return { mode: 'wall', zone, from: begin, until: end };
}
