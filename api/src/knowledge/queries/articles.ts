import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { isText } from '../../platform/commands/fields.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { LanguageTag } from '../../platform/identity/principal.ts';
import { everywhere } from '../store/lay-periods.ts';

/** An article without its texts. */
export interface Article {
  readonly slug: string;
  readonly module: string;
  readonly languages: readonly LanguageTag[];
  /** Markets for which some version differs. */
  readonly markets: readonly string[];
}

export interface ArticleSelection {
  readonly module: string | null;
  /** Words of the title or the text in effect. */
  readonly text: string | null;
  /** In which languages to look for the words; all when empty. */
  readonly languages: readonly LanguageTag[];
  readonly market: string | null;
  readonly at: Instant;
}

export interface ArticlePage {
  readonly articles: readonly Article[];
  readonly total: number;
  readonly next: string | null;
  /** Of all modules in which the selection finds something, whatever module it names itself. */
  readonly byModule: readonly { readonly module: string; readonly articles: number }[];
}

export interface ArticleHit {
  readonly slug: string;
  readonly title: string;
  readonly module: string;
}

const article = `a.slug, a.module,
  (SELECT coalesce(array_agg(DISTINCT v.language ORDER BY v.language), '{}') FROM article_versions v WHERE v.article = a.slug) AS languages,
  (SELECT coalesce(array_agg(DISTINCT v.market ORDER BY v.market) FILTER (WHERE v.market IS NOT NULL), '{}')
   FROM article_versions v WHERE v.article = a.slug) AS markets`;

/** Conditions on $1 module, $2 words, $3 languages, $4 market, $5 moment. */
const selected = `($1::text IS NULL OR a.module = $1)
  AND (cardinality($3::text[]) = 0 AND $2::text[] IS NULL OR EXISTS (
    SELECT 1 FROM article_periods p JOIN article_versions v ON v.id = p.version_id
    WHERE p.article = a.slug AND p.market = $4 AND p.period @> $5::timestamptz
      AND (cardinality($3::text[]) = 0 OR p.language = ANY ($3))
      AND ($2::text[] IS NULL OR v.title || ' ' || v.body ILIKE ALL ($2))))`;

/** Articles by module, words in effect, language; with their texts by `ArticleVersions`. */
@Injectable()
export class Articles {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  async bySlug({ loaders }: RequestContext, slug: string): Promise<Article | null> {
    return loaders.of<string, Article | null>(this, (slugs) => this.bySlugs(slugs)).load(slug);
  }

  /** In the order of modules, then of articles in them. `after`: the last slug of the page before. */
  async page(selection: ArticleSelection, first: number, after: string | null): Promise<ArticlePage> {
    const none = { articles: [], total: 0, next: null, byModule: [] };
    if (![selection.module, selection.text, selection.market, after].every(isAskable)) return none;
    const parameters = [
      selection.module,
      selection.text === null ? null : patterns(selection.text),
      [...selection.languages],
      selection.market ?? everywhere,
      new Date(selection.at),
    ];
    const rows: Article[] = await this.database.query(
      `SELECT ${article} FROM articles a JOIN knowledge_modules m ON m.code = a.module
       WHERE ${selected} AND ($6::text IS NULL OR (m.position, a.position, a.slug) >
         (SELECT last_m.position, last.position, last.slug
          FROM articles last JOIN knowledge_modules last_m ON last_m.code = last.module WHERE last.slug = $6))
       ORDER BY m.position, a.position, a.slug LIMIT $7`,
      [...parameters, after, first + 1],
    );
    const counted: { total: number }[] = await this.database.query(
      `SELECT count(*)::int AS total FROM articles a WHERE ${selected}`,
      parameters,
    );
    const byModule: ArticlePage['byModule'] = await this.database.query(
      `SELECT a.module, count(*)::int AS articles FROM articles a JOIN knowledge_modules m ON m.code = a.module
       WHERE ${selected} GROUP BY a.module, m.position ORDER BY m.position`,
      [null, ...parameters.slice(1)],
    );
    const articles = rows.slice(0, first);
    const next = rows.length > first ? (articles.at(-1)?.slug ?? null) : null;
    return { articles, total: counted[0]?.total ?? 0, next, byModule };
  }

  /** What a search box shows: in effect now in one of the languages, in the title before in the text. */
  async hits(
    text: string,
    languages: readonly LanguageTag[],
    at: Instant,
    first: number,
  ): Promise<ArticleHit[]> {
    if (!isAskable(text) || text.trim() === '') return [];
    return this.database.query(
      `SELECT slug, title, module FROM (
         SELECT DISTINCT ON (a.slug) a.slug, v.title, a.module, v.title ILIKE ALL ($1::text[]) AS in_title
         FROM articles a
         JOIN article_periods p ON p.article = a.slug AND p.market = $2 AND p.period @> $3::timestamptz AND p.language = ANY ($4)
         JOIN article_versions v ON v.id = p.version_id
         WHERE v.title || ' ' || v.body ILIKE ALL ($1)
         ORDER BY a.slug, in_title DESC, array_position($4::text[], p.language)
       ) hit ORDER BY in_title DESC, slug LIMIT $5`,
      [patterns(text), everywhere, new Date(at), [...languages], first],
    );
  }

  /** Slugs of the articles that tickets of this problem type should show, the nearest in the tree first. */
  async ofProblemType(problemType: string, first: number): Promise<string[]> {
    const rows: { slug: string }[] = await this.database.query(
      `SELECT a.slug, max(length(covered)) AS nearness
       FROM articles a, unnest(a.problem_types) AS covered
       WHERE $1 = covered OR starts_with($1, covered || '/')
       GROUP BY a.slug, a.position ORDER BY nearness DESC, a.position, a.slug LIMIT $2`,
      [problemType, first],
    );
    return rows.map(({ slug }) => slug);
  }

  private async bySlugs(slugs: readonly string[]): Promise<(Article | null)[]> {
    const rows: Article[] = await this.database.query(
      `SELECT ${article} FROM articles a WHERE a.slug = ANY ($1)`,
      [slugs.filter(isAskable)],
    );
    const bySlug = new Map(rows.map((row) => [row.slug, row]));
    return slugs.map((slug) => bySlug.get(slug) ?? null);
  }
}

/** A text that can occur in the database at all. */
function isAskable(text: string | null): boolean {
  return text === null || (isText(text) && text.length <= 200);
}

/** Every word must occur, in whatever order. */
function patterns(text: string): string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return words.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
}
