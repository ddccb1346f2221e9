import type { Directory } from '#lib/directory/directory.svelte.ts';
import type { ChangeContentInput } from '#lib/wire/generated/documents.ts';
import { isUnchanged, type ChangeEntries } from './change-entries.ts';
import { instantAt } from './wall-time.ts';

/** What is sent: texts as typed, wall times as instants, edits that say something new. */
export function contentOf(entries: ChangeEntries, directory: Directory): ChangeContentInput {
  const { title, summary, talkTrack, mustRead, noticeOnly, markets, channels, problemTypes } = entries;
  return {
    title,
    summary,
    talkTrack,
    mustRead,
    noticeOnly,
    ...datesOf(entries, directory),
    scope: { markets: [...markets], channels: [...channels], problemTypes: [...problemTypes] },
    edits: sentEdits(entries).map(({ article, language, title: heading, body }) => ({
      article,
      language,
      title: heading,
      body,
    })),
  };
}

/** The edits that are sent, in the order in which the server counts them. */
export function sentEdits(entries: ChangeEntries): ChangeEntries['edits'] {
  return entries.edits.filter((edit) => !isUnchanged(edit));
}

/** From and until of one market as instants; null where nothing is typed. */
export interface TypedPeriod {
  readonly market: string;
  readonly zone: string;
  readonly from: number | null;
  readonly until: number | null;
}

/** The period in each market of the scope as it follows from what is typed. */
export function typedPeriods(entries: ChangeEntries, directory: Directory): readonly TypedPeriod[] {
  return entries.markets.flatMap((market) => {
    const zone = directory.place(market)?.zone;
    if (zone === undefined) return [];
    if (entries.mode === 'kept') {
      const own = entries.kept.find((period) => period.market === market);
      if (own) {
        const until = own.until === null ? null : Date.parse(own.until);
        return [{ market, zone, from: Date.parse(own.from), until }];
      }
    }
    const written = entries.mode === 'wall' ? zone : entries.zone;
    const { from, until } = entries;
    return [{ market, zone, from: instantAt(from, written), until: instantAt(until, written) }];
  });
}

type Dates = Pick<ChangeContentInput, 'effectiveFrom' | 'effectiveUntil' | 'localPeriods'>;

function datesOf(entries: ChangeEntries, directory: Directory): Dates {
  const periods = typedPeriods(entries, directory);
  const zone = (entries.mode === 'wall' && periods[0]?.zone) || entries.zone;
  const from = instantAt(entries.from, zone);
  const until = instantAt(entries.until, zone);
  return {
    effectiveFrom: isoOf(from),
    effectiveUntil: isoOf(until),
    localPeriods: periods
      .filter((period) => period.from !== from || period.until !== until)
      .flatMap((period) =>
        period.from === null
          ? []
          : [
              {
                market: period.market,
                from: new Date(period.from).toISOString(),
                until: isoOf(period.until),
              },
            ],
      ),
  };
}

const isoOf = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
