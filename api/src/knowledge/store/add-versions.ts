import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { holdArticles, layPeriods, type ArticleText } from './lay-periods.ts';

/** A text to come into effect. */
export interface NewVersion extends ArticleText {
  /** Null: for all markets. */
  readonly market: string | null;
  readonly title: string;
  readonly body: string;
  readonly from: Instant;
  readonly until: Instant | null;
}

export interface Publication {
  readonly at: Instant;
  readonly by: string | null;
  readonly changeId: string | null;
}

/** Adds the versions in the order given and lays the periods of the texts they belong to. */
export async function addVersions(
  manager: EntityManager,
  versions: readonly NewVersion[],
  { at, by, changeId }: Publication,
): Promise<void> {
  if (versions.length === 0) return;
  await holdArticles(manager, [...new Set(versions.map(({ article }) => article))]);
  await manager.query(
    `INSERT INTO article_versions (id, article, language, market, number, title, body,
       effective_from, effective_until, published_at, published_by, change_id)
     SELECT id, added.article, added.language, market,
       coalesce((SELECT max(number) FROM article_versions known
                 WHERE known.article = added.article AND known.language = added.language), 0)
         + row_number() OVER (PARTITION BY added.article, added.language ORDER BY place),
       title, body, effective_from, effective_until, $9, $10, $11
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[])
       WITH ORDINALITY AS added (id, article, language, market, title, body, effective_from, effective_until, place)
     ORDER BY place`,
    [
      versions.map(() => randomUUID()),
      versions.map(({ article }) => article),
      versions.map(({ language }) => language),
      versions.map(({ market }) => market),
      versions.map(({ title }) => title),
      versions.map(({ body }) => body),
      versions.map(({ from }) => new Date(from)),
      versions.map(({ until }) => (until === null ? null : new Date(until))),
      new Date(at),
      by,
      changeId,
    ],
  );
  await layPeriods(manager, versions);
}

/** Ends what a change brought; the texts that it covered are in effect again from that moment. */
export async function withdrawVersions(manager: EntityManager, changeId: string, at: Instant): Promise<void> {
  const slugs: { article: string }[] = await manager.query(
    'SELECT DISTINCT article FROM article_versions WHERE change_id = $1',
    [changeId],
  );
  await holdArticles(
    manager,
    slugs.map(({ article }) => article),
  );
  // TypeORM answers an UPDATE with the rows and their number.
  const [texts]: [ArticleText[], number] = await manager.query(
    `UPDATE article_versions SET withdrawn_at = $2 WHERE change_id = $1 AND withdrawn_at IS NULL
     RETURNING article, language`,
    [changeId, new Date(at)],
  );
  await layPeriods(manager, texts);
}
