import { inEffect, type ArticleVersion } from '@baton/effective-dating';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { beforeAll, describe, expect, it } from 'vitest';
import { addVersions } from '../../api/src/knowledge/store/add-versions.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { iso, move, published, reviewed, succeeded, textOf } from '../support/changes.ts';
import { longAgo, seedArticles } from '../support/knowledge.ts';

const minute = 60_000;
let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await seedArticles(app);
});

const markets = ['BR', 'MX', 'TH'] as const;
const readers = [null, ...markets, 'DE'] as const;
const languages = ['en', 'zh-Hans'] as const;

/** A version as the test knows it, by its text. */
type Known = ArticleVersion & { language: string; changeId: string | null };

interface Publish {
  readonly deed: 'publish';
  /** Minutes from now; `length` null: until further notice. */
  readonly from: number;
  readonly length: number | null;
  readonly markets: readonly string[];
  readonly languages: readonly string[];
  /** Minutes by which the first market begins and ends later. */
  readonly later: number;
}
interface End {
  readonly deed: 'end';
  readonly which: number;
}

const publish = fc.record({
  deed: fc.constant('publish' as const),
  from: fc.integer({ min: -90, max: 90 }),
  length: fc.option(fc.integer({ min: 91, max: 240 })),
  markets: fc.subarray([...markets]),
  languages: fc.subarray([...languages], { minLength: 1 }),
  later: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 })),
});
const end = fc.record({ deed: fc.constant('end' as const), which: fc.nat() });
const walk = fc.array(fc.oneof({ arbitrary: publish, weight: 3 }, { arbitrary: end, weight: 2 }), {
  minLength: 6,
  maxLength: 10,
});

/** An article of this run's own, in both languages since long ago. */
async function newArticle(slug: string): Promise<Known[]> {
  const bodyOf = (language: string): string => `${slug} ${language} 0`;
  await app.app.get(DataSource).transaction(async (manager) => {
    await manager.query(`INSERT INTO articles (slug, module) VALUES ($1, 'shipping')`, [slug]);
    const first = languages.map((language) => ({
      article: slug,
      language,
      market: null,
      title: slug,
      body: bodyOf(language),
      from: longAgo,
      until: null,
    }));
    await addVersions(manager, first, { at: longAgo, by: null, changeId: null });
  });
  return languages.map((language) => ({
    id: bodyOf(language),
    language,
    changeId: null,
    market: null,
    from: longAgo,
    until: null,
    publishedAt: longAgo,
    sequence: 0,
  }));
}

/** Publishes a random change through the whole review and says which versions it must have brought. */
async function publishOne(slug: string, step: number, order: Publish): Promise<Known[]> {
  const now = app.clock.now();
  const from = now + order.from * minute;
  const until = order.length === null ? null : from + order.length * minute;
  const bodyOf = (language: string): string => `${slug} ${language} ${step}`;
  const [late] = order.later > 0 ? order.markets : [];
  const shifted = {
    from: from + order.later * minute,
    until: until === null ? null : until + order.later * minute,
  };
  const announced = {
    mustRead: false,
    effectiveFrom: iso(from),
    effectiveUntil: until && iso(until),
    localPeriods: late
      ? [{ market: late, from: iso(shifted.from), until: shifted.until && iso(shifted.until) }]
      : [],
    scope: { markets: order.markets, channels: [], problemTypes: [] },
    edits: order.languages.map((language) => ({
      article: slug,
      language: language.replace('-', '_'),
      title: slug,
      body: bodyOf(language),
    })),
  };
  const { id, state } = await published(app, 'mara', announced, 'id state');
  expect(['scheduled', 'in_effect']).toContain(state);
  const scope: readonly (string | null)[] = order.markets.length > 0 ? order.markets : [null];
  return order.languages.flatMap((language) =>
    scope.map((market) => ({
      id: bodyOf(language),
      language,
      changeId: id,
      market,
      ...(market !== null && market === late ? shifted : { from, until }),
      publishedAt: now,
      sequence: step,
    })),
  );
}

/** Ends a change that is still ahead or in effect; gives the moment. */
async function endOne(id: string): Promise<number | null> {
  const { state } = (await app.ask('mara', `{ change(id: "${id}") { state } }`)).change;
  const mutation = { scheduled: 'withdrawChange', in_effect: 'rollBackChange' }[state as string];
  if (mutation !== 'withdrawChange' && mutation !== 'rollBackChange') return null;
  const reason = 'It was a mistake.';
  const { endedAt } = succeeded(await move(app, 'mara', mutation, id, { reason }, 'endedAt'));
  return Date.parse(endedAt);
}

/** Just before, at, and between all moments at which something begins or ends. */
function probes(versions: readonly Known[]): number[] {
  const turns = versions.flatMap(({ from, until, withdrawnAt }) => [from, until, withdrawnAt ?? null]);
  const moments = turns.filter((turn) => turn !== null).flatMap((turn) => [turn - 1, turn, turn + 1]);
  return [...new Set([...moments, app.clock.now()])].filter((at) => at >= longAgo);
}

describe('the knowledge base', () => {
  it('tells the truth of every moment, in every market and language, whatever was published and ended', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(walk, async (orders: readonly (Publish | End)[]) => {
        runs += 1;
        const slug = `random-${runs}-${app.clock.now()}`;
        let known = await newArticle(slug);
        const changes: string[] = [];
        for (const [index, order] of orders.entries()) {
          // A step of its own, so that no two commands share a moment.
          app.clock.moveBy(1000);
          if (order.deed === 'publish') {
            const added = await publishOne(slug, index + 1, order);
            known = [...known, ...added];
            changes.push(...new Set(added.flatMap(({ changeId }) => changeId ?? [])));
          } else {
            const [id] = changes.splice(order.which % Math.max(changes.length, 1), 1);
            const at = id === undefined ? null : await endOne(id);
            if (at !== null) {
              known = known.map((each) => (each.changeId === id ? { ...each, withdrawnAt: at } : each));
            }
          }
        }
        await compare(slug, known);
      }),
      { numRuns: 6, seed: 20_261_122 },
    );
  }, 120_000);

  async function compare(slug: string, known: readonly Known[]): Promise<void> {
    const asked = probes(known).flatMap((at) =>
      readers.flatMap((market) => languages.map((language) => ({ at, market, language }))),
    );
    for (let start = 0; start < asked.length; start += 100) {
      const batch = asked.slice(start, start + 100);
      const fields = batch.map(
        ({ at, market, language }, index) =>
          `v${index}: version(at: "${iso(at)}", market: ${JSON.stringify(market)}, language: ${language.replace('-', '_')}) { body }`,
      );
      const { article } = await app.ask('ana', `{ article(slug: "${slug}") { ${fields.join('\n')} } }`);
      for (const [index, question] of batch.entries()) {
        const ofLanguage = known.filter(({ language }) => language === question.language);
        const expected = inEffect(ofLanguage, question.market, question.at);
        expect({ ...question, body: article[`v${index}`]?.body }).toEqual({
          ...question,
          body: expected?.id,
        });
      }
    }
    await expectUnbroken(slug);
  }

  /** One period after the other since the beginning, and nothing after the last but the last. */
  async function expectUnbroken(slug: string): Promise<void> {
    for (const market of readers) {
      const { article } = await app.ask(
        'ana',
        `{ article(slug: "${slug}") { periods(market: ${JSON.stringify(market)}, language: en) { from until version { id } } } }`,
      );
      const periods: { from: string; until: string | null }[] = article.periods;
      expect(periods[0]?.from).toBe(iso(longAgo));
      expect(periods.at(-1)?.until).toBeNull();
      expect(periods.slice(0, -1).map(({ until }) => until)).toEqual(
        periods.slice(1).map(({ from }) => from),
      );
    }
  }
});

describe('a publication', () => {
  const parts = ['changes', 'article_versions', 'article_periods', 'receipts', 'inbox_entries', 'journal'];

  async function breaking<T>(table: string, deed: () => Promise<T>): Promise<T> {
    const database = app.app.get(DataSource);
    await database.query(
      `CREATE OR REPLACE FUNCTION test_breaks() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken by a test'; END $$;
       CREATE TRIGGER a_test_breaks AFTER INSERT OR UPDATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION test_breaks()`,
    );
    try {
      return await deed();
    } finally {
      await database.query(`DROP TRIGGER a_test_breaks ON ${table}`);
    }
  }

  async function stored(): Promise<unknown> {
    const counts = parts.map((table) => `(SELECT count(*) FROM ${table}) AS ${table}`);
    return app.app.get(DataSource).query(`SELECT ${counts.join(', ')},
      (SELECT jsonb_agg(to_jsonb(p) ORDER BY p.article, p.language, p.market, p.period) FROM article_periods p) AS laid,
      (SELECT jsonb_agg(jsonb_build_array(c.number, c.version, c.state) ORDER BY c.number) FROM changes c) AS states`);
  }

  it.each(parts)('lands whole or not at all: when %s cannot be written, nothing is', async (table) => {
    const { id, version } = await reviewed(app, 'mara', { effectiveFrom: iso(app.clock.now()) });
    const input = { idempotencyKey: `whole ${table}`, changeId: id, expectedVersion: version };
    const mutation = `mutation ($input: ChangeMoveInput!) { publishChange(input: $input) { change { state } refusal { code } } }`;
    const before = await stored();
    const { data, errors } = await breaking(table, () => app.raw('mara', mutation, { input }));
    expect(data).toBeNull();
    expect(JSON.stringify(errors)).not.toMatch(/broken by a test|\.ts:|node_modules/);
    expect(await stored()).toEqual(before);

    const { publishChange } = await app.ask('mara', mutation, { input });
    expect(publishChange).toEqual({ change: { state: 'in_effect' }, refusal: null });
    expect(await textOf(app, 'shipping-fees', { market: 'BR' })).toBe('Shipping is free.');
    succeeded(await move(app, 'mara', 'rollBackChange', id, { reason: 'Enough.' }));
  });

  it('of one article at once by several is one after the other: the others must look again', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      ids.push((await reviewed(app, count % 2 === 0 ? 'mara' : 'lin')).id);
    }
    const made = await Promise.all(
      ids.map((id, index) => move(app, index % 2 === 0 ? 'mara' : 'lin', 'publishChange', id)),
    );
    const refusals = made.map(({ refusal }) => refusal?.['problem'] ?? 'published').sort();
    expect(refusals).toEqual(['BASE_MOVED', 'BASE_MOVED', 'BASE_MOVED', 'published']);
  });

  it('with one key at once happens once', async () => {
    const { id, version } = await reviewed(app, 'mara', { edits: [], noticeOnly: true });
    const input = { idempotencyKey: 'at once', changeId: id, expectedVersion: version };
    const mutation = `mutation ($input: ChangeMoveInput!) { publishChange(input: $input) { change { id version } refusal { code } } }`;
    const answers = await Promise.all([1, 2, 3].map(() => app.ask('mara', mutation, { input })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0].publishChange).toEqual({ change: { id, version: version + 1 }, refusal: null });
  });
});
