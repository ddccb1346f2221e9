import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { isText } from '../../platform/commands/fields.ts';
import { everywhere, holdArticles, type ArticleText } from '../store/lay-periods.ts';

/** What somebody who edits a text has before them. */
export interface TextToEdit extends ArticleText {
  /** In effect at the moment, in the first of the markets asked about; empty when there is none. */
  readonly before: string;
  /** The version for any of these markets that was published last and has not been ended; null when there is none. */
  readonly basis: string | null;
}

/** For the room that edits articles by policy changes. */
@Injectable()
export class TextsToEdit {
  /** Of these slugs, those that are articles. */
  async known(manager: EntityManager, slugs: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { slug: string }[] = await manager.query('SELECT slug FROM articles WHERE slug = ANY ($1)', [
      slugs.filter(isText),
    ]);
    return new Set(rows.map(({ slug }) => slug));
  }

  /** Until the transaction ends nobody else publishes on these articles, so that what is read of them stays true. */
  hold(manager: EntityManager, slugs: readonly string[]): Promise<void> {
    return holdArticles(manager, slugs);
  }

  /** In the order asked; no markets means all. */
  async of(
    manager: EntityManager,
    texts: readonly ArticleText[],
    markets: readonly string[],
    at: Instant,
  ): Promise<TextToEdit[]> {
    return manager.query(
      `SELECT asked.article, asked.language, coalesce(now.body, '') AS before, last.id AS basis
       FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (article, language, place)
       LEFT JOIN LATERAL (
         SELECT v.body FROM article_periods p JOIN article_versions v ON v.id = p.version_id
         WHERE p.article = asked.article AND p.language = asked.language AND p.market = $3 AND p.period @> $4::timestamptz
       ) now ON true
       LEFT JOIN LATERAL (
         SELECT v.id FROM article_versions v
         WHERE v.article = asked.article AND v.language = asked.language AND v.withdrawn_at IS NULL
           AND (v.market IS NULL OR cardinality($5::text[]) = 0 OR v.market = ANY ($5))
         ORDER BY v.sequence DESC LIMIT 1
       ) last ON true
       ORDER BY asked.place`,
      [
        texts.map(({ article }) => article),
        texts.map(({ language }) => language),
        markets[0] ?? everywhere,
        new Date(at),
        [...markets],
      ],
    );
  }
}
