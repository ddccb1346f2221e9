import { describe, expect, it } from 'vitest';
import { seriesAmong, type SeriesCandidate } from './series.ts';

const rule = { tickets: 3, hours: 2 };
const some = (count: number, market: string, tags: readonly string[], from = 0): SeriesCandidate[] =>
  Array.from({ length: count }, (_, place) => ({
    ticketId: `${market} ${tags.join()} ${from + place}`,
    market,
    tags,
  }));

describe('a series', () => {
  it('is as many as the rule asks for, with a tag or a market in common', () => {
    expect(seriesAmong(some(2, 'TH', ['kettle-k7']), rule)).toEqual([]);
    expect(seriesAmong(some(3, 'TH', []), rule)).toMatchObject([{ market: 'TH', tag: null }]);
    expect(
      seriesAmong([...some(2, 'TH', ['kettle-k7']), ...some(1, 'DE', ['kettle-k7'])], rule),
    ).toMatchObject([{ market: null, tag: 'kettle-k7', ticketIds: { length: 3 } }]);
  });

  it('is named by the tag where the tag explains the market', () => {
    expect(seriesAmong([...some(3, 'TH', ['kettle-k7']), ...some(1, 'TH', [])], rule)).toMatchObject([
      { tag: 'kettle-k7' },
    ]);
    expect(seriesAmong([...some(3, 'TH', ['kettle-k7']), ...some(4, 'TH', [])], rule)).toMatchObject([
      { market: 'TH', ticketIds: { length: 7 } },
      { tag: 'kettle-k7' },
    ]);
  });

  it('counts a ticket that names a tag twice once', () => {
    const twice = some(2, 'TH', ['k7', 'k7']);
    expect(seriesAmong(twice, rule)).toEqual([]);
  });
});
