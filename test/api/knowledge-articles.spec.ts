import { DataSource } from 'typeorm';
import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { edit, iso, move, published, seeChange, succeeded } from '../support/changes.ts';
import { firstText, longAgo, seedArticles } from '../support/knowledge.ts';

const hour = 3_600_000;
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
});

const version = `id number language market title body effectiveFrom effectiveUntil publishedAt
  publishedBy { name } change { id number }`;

// Tests read what they asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function article(who: string, slug: string, fields: string): Promise<any> {
  return (await app.ask(who, `{ article(slug: "${slug}") { ${fields} } }`)).article;
}

describe('an article', () => {
  it('is read in the language of the reader, or the nearest that there is', async () => {
    const title = (who: string): Promise<{ version: object }> =>
      article(who, 'customs', 'version { title language market number publishedBy { name } change { id } }');
    expect(await title('ana')).toEqual({
      version: {
        title: firstText('customs', 'en').title,
        language: 'en',
        market: null,
        number: 1,
        publishedBy: null,
        change: null,
      },
    });
    expect(await title('wei')).toMatchObject({ version: { language: 'zh_Hans' } });
    await app.ask('fay', 'mutation { setPreferences(input: { language: zh_Hant }) { refusal { code } } }');
    expect(await title('fay')).toMatchObject({ version: { language: 'zh_Hans' } });
  });

  it('has nothing in a language that it was never written in, when one asks for exactly that', async () => {
    expect(
      await article(
        'ana',
        'customs',
        'version(language: zh_Hant) { id } periods(language: zh_Hant) { from }',
      ),
    ).toEqual({
      version: null,
      periods: [],
    });
  });

  it('has nothing before its first text', async () => {
    expect(await article('ana', 'customs', `version(at: "${iso(longAgo - 1)}") { id }`)).toEqual({
      version: null,
    });
    expect(await article('ana', 'customs', `version(at: "${iso(longAgo)}") { number }`)).toEqual({
      version: { number: 1 },
    });
  });

  it('that is not there is null', async () => {
    expect(await article('ana', 'no-such', 'slug')).toBeNull();
  });

  it('shows who published a text, by which change, and until when', async () => {
    const now = app.clock.now();
    const change = await published(app, 'lin', {
      effectiveFrom: iso(now - 1000),
      effectiveUntil: iso(now + hour),
      scope: { markets: ['BR'], channels: [], problemTypes: [] },
      edits: [edit('delivery-times', 'Seven days.')],
    });
    const seen = await article(
      'ana',
      'delivery-times',
      `markets languages version(market: "BR") { ${version} }`,
    );
    expect(seen).toEqual({
      markets: ['BR'],
      languages: ['en', 'zh_Hans'],
      version: {
        id: seen.version.id,
        number: 2,
        language: 'en',
        market: 'BR',
        title: 'delivery-times, changed',
        body: 'Seven days.',
        effectiveFrom: iso(now - 1000),
        effectiveUntil: iso(now + hour),
        publishedAt: change.publishedAt,
        publishedBy: { name: 'Lin' },
        change: { id: change.id, number: change.number },
      },
    });
  });

  it('tells all its periods, past and to come', async () => {
    const now = app.clock.now();
    await published(app, 'mara', {
      effectiveFrom: iso(now + hour),
      effectiveUntil: iso(now + 2 * hour),
      edits: [edit('shipping-fees', 'Free for an hour.')],
    });
    const { periods } = await article(
      'ana',
      'shipping-fees',
      `periods(market: "MX") { from until version { body } }`,
    );
    const former = firstText('shipping-fees', 'en').body;
    expect(periods).toEqual([
      { from: iso(longAgo), until: iso(now + hour), version: { body: former } },
      { from: iso(now + hour), until: iso(now + 2 * hour), version: { body: 'Free for an hour.' } },
      { from: iso(now + 2 * hour), until: null, version: { body: former } },
    ]);
    expect((await article('ana', 'shipping-fees', 'periods { until }')).periods).toEqual([{ until: null }]);
  });

  it('keeps a rolled back text for its past, with the end that it really had', async () => {
    const now = app.clock.now();
    const { id } = await published(app, 'lin', {
      effectiveFrom: iso(now - 1000),
      effectiveUntil: null,
      edits: [edit('customs', 'Form 7.')],
    });
    app.clock.moveBy(hour);
    const { endedAt } = succeeded(await move(app, 'lin', 'rollBackChange', id, { reason: 'Form 8.' }));
    const asked = `version(market: "BR", at: "${iso(now)}") { body effectiveUntil change { id } }`;
    expect(await article('ana', 'customs', asked)).toEqual({
      version: { body: 'Form 7.', effectiveUntil: endedAt, change: { id } },
    });
    expect((await seeChange(app, 'ana', id)).state).toBe('rolled_back');
  });
});

describe('a search', () => {
  const found = async (filter: object, who = 'ana'): Promise<string[]> => {
    const { articles } = await app.ask(
      who,
      'query ($filter: ArticleFilter) { articles(filter: $filter) { total articles { slug } } }',
      { filter },
    );
    expect(articles.total).toBe(articles.articles.length);
    return articles.articles.map(({ slug }: { slug: string }) => slug);
  };

  it('finds by words of title and text in effect, in whatever order and case, also in Chinese', async () => {
    const now = app.clock.now();
    await published(app, 'lin', {
      effectiveFrom: iso(now),
      effectiveUntil: iso(now + hour),
      scope: { markets: [], channels: [], problemTypes: [] },
      edits: [
        edit('customs', '清关需要表格七。', 'zh_Hans'),
        edit('customs', 'Bring FORM seven, 100% signed.'),
      ],
    });
    expect(await found({ text: 'form BRING' })).toEqual(['customs']);
    expect(await found({ text: '表格' })).toEqual(['customs']);
    expect(await found({ text: '表格', language: 'en' })).toEqual([]);
    expect(await found({ text: 'form pigeon' })).toEqual([]);
    app.clock.moveBy(hour);
    expect(await found({ text: 'form bring' })).toEqual([]);
    expect(await found({ text: '表格' })).toEqual([]);
  });

  it('takes signs for themselves', async () => {
    expect(await found({ text: '%' })).toEqual([]);
    expect(await found({ text: '_' })).toEqual([]);
    expect(await found({ text: '\\' })).toEqual([]);
    expect(await found({ text: "'; DROP TABLE articles --" })).toEqual([]);
    expect(await found({ text: '   ' })).toHaveLength(3);
  });

  it('finds what is in effect in the market that one asks for', async () => {
    await published(app, 'mara', {
      effectiveFrom: iso(app.clock.now()),
      effectiveUntil: null,
      scope: { markets: ['MX'], channels: [], problemTypes: [] },
      edits: [edit('shipping-fees', 'Gratis en México.')],
    });
    expect(await found({ text: 'gratis', market: 'MX' })).toEqual(['shipping-fees']);
    expect(await found({ text: 'gratis', market: 'BR' })).toEqual([]);
    expect(await found({ text: 'gratis' })).toEqual([]);
  });

  it('goes by modules and pages, each article once', async () => {
    expect(await found({ module: 'delivery' })).toEqual(['delivery-times', 'customs']);
    expect(await found({ module: 'no-such' })).toEqual([]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { articles }: { articles: { next: string | null; total: number; articles: { slug: string }[] } } =
        await app.ask(
          'ana',
          'query ($after: String) { articles(first: 1, after: $after) { total next articles { slug } } }',
          {
            after,
          },
        );
      expect(articles.total).toBe(3);
      seen.push(...articles.articles.map(({ slug }) => slug));
      after = articles.next;
    } while (after !== null);
    expect(seen).toEqual(['shipping-fees', 'delivery-times', 'customs']);
  });
});

describe('the periods in the database', () => {
  it('cannot overlap, whatever writes them', async () => {
    const overlapping = app.app.get(DataSource).query(
      `INSERT INTO article_periods (article, language, market, period, version_id)
       SELECT article, language, market, tstzrange(lower(period) + interval '1 minute', lower(period) + interval '2 minutes'), version_id
       FROM article_periods LIMIT 1`,
    );
    await expect(overlapping).rejects.toThrow('article_periods_one_in_effect');
  });
});
