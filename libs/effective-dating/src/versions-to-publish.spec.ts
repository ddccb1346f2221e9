import { describe, expect, it } from 'vitest';
import { inEffect } from './article-version.ts';
import type { ArticleVersion } from './article-version.ts';
import { versionsToPublish } from './versions-to-publish.ts';
import { everywhere, terms, version } from './testing/example-changes.ts';

const HOUR = 3_600_000;

describe('the versions of a change', () => {
  it('are one for all markets where the scope names none', () => {
    expect(versionsToPublish(terms({ scope: everywhere }))).toEqual([
      { articleId: 'shipping-fees', language: 'en', market: null, from: 100, until: 200 },
    ]);
  });

  it('are one for each edit in each market, each in its own period', () => {
    const edits = ['en', 'zh-Hans'].map((language) => ({ articleId: 'shipping-fees', language }));
    const localPeriods = [{ market: 'MX', from: 130, until: 230 }];
    const rows = versionsToPublish(terms({ edits, localPeriods }));
    expect(rows.map((v) => [v.language, v.market, v.from, v.until])).toEqual([
      ['en', 'BR', 100, 200],
      ['en', 'MX', 130, 230],
      ['zh-Hans', 'BR', 100, 200],
      ['zh-Hans', 'MX', 130, 230],
    ]);
  });

  it('are none for a notice', () => {
    expect(versionsToPublish(terms({ edits: [], noticeOnly: true }))).toEqual([]);
  });

  it('free shipping, Friday 20:00 to Sunday 24:00 local time: at the end the old rule is back in each market', () => {
    // 2026-11-27 20:00 in São Paulo (UTC-3) and in Mexico City (UTC-6).
    const brazil = { from: Date.UTC(2026, 10, 27, 23), until: Date.UTC(2026, 10, 30, 3) };
    const mexico = { from: brazil.from + 3 * HOUR, until: brazil.until + 3 * HOUR };
    const promotion = terms({ ...brazil, localPeriods: [{ market: 'MX', ...mexico }] });
    const published = versionsToPublish(promotion).map<ArticleVersion>((v, i) =>
      version(2 + i, v.from, v.until, { market: v.market, id: `free-${v.market}` }),
    );
    const versions = [version(1, 0, null, { id: 'standing' }), ...published];
    const answers = (at: number): (string | undefined)[] =>
      ['BR', 'MX', 'TH'].map((market) => inEffect(versions, market, at)?.id);
    expect(answers(brazil.from - 1)).toEqual(['standing', 'standing', 'standing']);
    expect(answers(brazil.from)).toEqual(['free-BR', 'standing', 'standing']);
    expect(answers(mexico.from)).toEqual(['free-BR', 'free-MX', 'standing']);
    expect(answers(brazil.until)).toEqual(['standing', 'free-MX', 'standing']);
    expect(answers(mexico.until)).toEqual(['standing', 'standing', 'standing']);
  });
});
