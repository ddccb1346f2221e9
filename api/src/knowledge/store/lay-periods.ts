import { timeline, type ArticleVersion } from '@baton/effective-dating';
import type { EntityManager } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';

/** One article in one language: what versions replace one another of. */
export interface ArticleText {
  readonly article: string;
  readonly language: string;
}

/** The market column of readers of no market. */
export const everywhere = '*';

interface VersionRow {
  id: string;
  article: string;
  language: string;
  market: string | null;
  sequence: string;
  effective_from: Date;
  effective_until: Date | null;
  published_at: Date;
  withdrawn_at: Date | null;
}

interface PeriodRow extends ArticleText {
  readonly market: string;
  readonly from: Instant;
  readonly until: Instant | null;
  readonly versionId: string;
}

/** Keeps others from publishing on these articles until the transaction ends. */
export async function holdArticles(manager: EntityManager, slugs: readonly string[]): Promise<void> {
  // In one order, so that two publications that share articles wait for each other and do not deadlock.
  await manager.query('SELECT slug FROM articles WHERE slug = ANY ($1) ORDER BY slug FOR UPDATE', [
    [...slugs],
  ]);
}

/**
 * Writes down anew which version of these texts is in effect when, in every market and for readers of no market: called
 * whenever a version was added or withdrawn, in the same transaction, with the articles held.
 */
export async function layPeriods(manager: EntityManager, texts: readonly ArticleText[]): Promise<void> {
  const pairs = [texts.map(({ article }) => article), texts.map(({ language }) => language)];
  const versions: VersionRow[] = await manager.query(
    `SELECT id, article, language, market, sequence, effective_from, effective_until, published_at, withdrawn_at
     FROM article_versions
     WHERE (article, language) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
    pairs,
  );
  const markets: { code: string }[] = await manager.query('SELECT code FROM markets ORDER BY code');
  const periods = [...Map.groupBy(versions, textKey).values()].flatMap((ofText) =>
    [null, ...markets.map(({ code }) => code)].flatMap((market) => periodsOf(ofText, market)),
  );
  await manager.query(
    `DELETE FROM article_periods
     WHERE (article, language) IN (SELECT * FROM unnest($1::text[], $2::text[]))`,
    pairs,
  );
  await manager.query(
    `INSERT INTO article_periods (article, language, market, period, version_id)
     SELECT article, language, market, tstzrange(lower, upper), version_id
     FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::uuid[])
       AS laid (article, language, market, lower, upper, version_id)`,
    [
      periods.map((period) => period.article),
      periods.map((period) => period.language),
      periods.map((period) => period.market),
      periods.map((period) => new Date(period.from)),
      periods.map((period) => (period.until === null ? null : new Date(period.until))),
      periods.map((period) => period.versionId),
    ],
  );
}

function periodsOf(rows: readonly VersionRow[], market: string | null): PeriodRow[] {
  const [first] = rows;
  if (!first) return [];
  const { article, language } = first;
  return timeline(rows.map(toVersion), market).map((period) => ({
    article,
    language,
    market: market ?? everywhere,
    ...period,
  }));
}

function toVersion(row: VersionRow): ArticleVersion {
  return {
    id: row.id,
    market: row.market,
    from: row.effective_from.getTime(),
    until: row.effective_until?.getTime() ?? null,
    publishedAt: row.published_at.getTime(),
    sequence: Number(row.sequence),
    withdrawnAt: row.withdrawn_at?.getTime() ?? null,
  };
}

function textKey({ article, language }: ArticleText): string {
  return `${article}\n${language}`;
}
