import type { Directory } from '#lib/directory/directory.svelte.ts';
import { formatOffset } from '#lib/words/format.ts';
import { say, t } from '#lib/words/index.ts';
import type { ChangeTermsFieldsFragment } from '#lib/wire/generated/documents.ts';
import { marketPeriods } from './terms.ts';

/** The period of a change as clocks in a place show it. */
export interface LocalTime {
  /** Markets with the same clock: "Thailand, Vietnam". */
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

/**
 * One line for each different clock among the markets of a change, written as people there read it. For all markets, those of the
 * company. @param zone of the reader, who needs no translation of it
 */
export function localTimes(
  change: ChangeTermsFieldsFragment,
  directory: Directory,
  zone: string,
): readonly LocalTime[] {
  const lines = marketPeriods(change).flatMap(({ from, until, markets }) =>
    (markets.length > 0 ? markets : directory.markets.map(({ code }) => code)).flatMap((code) => {
      const place = directory.place(code);
      if (!place || place.zone === zone) return [];
      const ending = until === null ? t('changes.when.noEnd') : say.moment(until, 'dateTime', place.zone);
      const beginning = `${say.moment(from, 'dateTime', place.zone)} (${formatOffset(from, place.zone)})`;
      return [{ name: place.name, from: beginning, until: ending }];
    }),
  );
  const groups = Map.groupBy(lines, ({ from, until }) => `${from} ${until}`);
  return [...groups.values()].flatMap((group) =>
    group[0] ? [{ ...group[0], name: say.all(group.map(({ name }) => name)) }] : [],
  );
}
