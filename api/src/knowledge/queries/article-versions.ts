import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { isText } from '../../platform/commands/fields.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { LanguageTag } from '../../platform/identity/principal.ts';
import { everywhere } from '../store/lay-periods.ts';
import { ArticleVersionRow } from '../store/rows.ts';

/** Which text of an article somebody wants to read. */
export interface Reading {
  readonly article: string;
  /** Null: on behalf of no market. */
  readonly market: string | null;
  /** In the order in which they are wanted. */
  readonly languages: readonly LanguageTag[];
  readonly at: Instant;
}

export interface Period {
  readonly from: Instant;
  readonly until: Instant | null;
  readonly version: ArticleVersionRow;
}

type PeriodsOf = Omit<Reading, 'at'>;

const periodsOwner = {};

/** Which version is in effect when. One query for all that a request asks for. */
@Injectable()
export class ArticleVersions {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  /** The one version in effect; null when the article has no text then in any of the languages. */
  async inEffect({ loaders }: RequestContext, reading: Reading): Promise<ArticleVersionRow | null> {
    if (reading.market !== null && !isText(reading.market)) return null;
    return loaders
      .of<string, ArticleVersionRow | null>(this, (keys) => this.readings(keys.map(parse<Reading>)))
      .load(JSON.stringify(reading));
  }

  /** All periods, past and to come, oldest first, in the first of the languages that the article has. */
  async periods({ loaders }: RequestContext, asked: PeriodsOf): Promise<Period[]> {
    if (asked.market !== null && !isText(asked.market)) return [];
    return loaders
      .of<string, Period[]>(periodsOwner, (keys) => this.allPeriods(keys.map(parse<PeriodsOf>)))
      .load(JSON.stringify(asked));
  }

  private async readings(asked: readonly Reading[]): Promise<(ArticleVersionRow | null)[]> {
    const found: { place: string; id: string }[] = await this.database.query(
      `SELECT DISTINCT ON (asked.place) asked.place, p.version_id AS id
       FROM unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[]) WITH ORDINALITY
         AS asked (article, market, languages, at, place)
       JOIN article_periods p ON p.article = asked.article AND p.market = asked.market
         AND p.language = ANY (string_to_array(asked.languages, ' ')) AND p.period @> asked.at
       ORDER BY asked.place, array_position(string_to_array(asked.languages, ' '), p.language)`,
      [
        asked.map(({ article }) => article),
        asked.map(({ market }) => market ?? everywhere),
        asked.map(({ languages }) => languages.join(' ')),
        asked.map(({ at }) => new Date(at)),
      ],
    );
    const versions = await this.byId(found.map(({ id }) => id));
    const byPlace = new Map(found.map(({ place, id }) => [Number(place), versions.get(id) ?? null]));
    return asked.map((_, index) => byPlace.get(index + 1) ?? null);
  }

  private async allPeriods(asked: readonly PeriodsOf[]): Promise<Period[][]> {
    const found: { place: string; lower: Date; upper: Date | null; id: string }[] = await this.database.query(
      `SELECT asked.place, lower(p.period) AS lower, upper(p.period) AS upper, p.version_id AS id
       FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS asked (article, market, languages, place)
       JOIN article_periods p ON p.article = asked.article AND p.market = asked.market AND p.language =
         (SELECT any_of.language FROM article_periods any_of
          WHERE any_of.article = asked.article AND any_of.language = ANY (string_to_array(asked.languages, ' '))
          ORDER BY array_position(string_to_array(asked.languages, ' '), any_of.language) LIMIT 1)
       ORDER BY asked.place, lower(p.period)`,
      [
        asked.map(({ article }) => article),
        asked.map(({ market }) => market ?? everywhere),
        asked.map(({ languages }) => languages.join(' ')),
      ],
    );
    const versions = await this.byId(found.map(({ id }) => id));
    const byPlace = Map.groupBy(found, ({ place }) => Number(place));
    return asked.map((_, index) =>
      (byPlace.get(index + 1) ?? []).flatMap(({ lower, upper, id }) => {
        const version = versions.get(id);
        return version ? [{ from: lower.getTime(), until: upper?.getTime() ?? null, version }] : [];
      }),
    );
  }

  private async byId(ids: readonly string[]): Promise<ReadonlyMap<string, ArticleVersionRow>> {
    const rows = await this.database.getRepository(ArticleVersionRow).findBy({ id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** The loaders know keys by text; this is the way back from `JSON.stringify` above, with the type it had. */
function parse<T>(key: string): T {
  return JSON.parse(key) as T;
}
