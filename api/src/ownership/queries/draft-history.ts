import type { MatrixDraftEntry } from '@baton/contract';
import { DRAFT_FACT_TYPES } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { References } from '../../directory/queries/references.ts';
import { isText } from '../../platform/commands/fields.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { pageSize } from '../../platform/graphql/page-size.ts';
import { streamOf } from '../store/stored-draft.ts';
import { mostEditsTold } from './lean-payload.ts';

export type PresentedDraftEntry = Omit<MatrixDraftEntry, 'by' | '__typename'> & {
  readonly by: Promise<object | null>;
};

export interface HistoryOf {
  readonly draftId: string;
  readonly rule: string | null;
  readonly column: string | null;
  readonly first: number;
}

interface EntryRow {
  asked: number;
  id: string;
  at: Date;
  actor: string | null;
  type: string;
  why: string | null;
  edits: unknown[];
  editCount: number;
}

const most = 500;

/** Who changed which cell of a draft, when and why: read from the journal, which keeps every edit. */
@Injectable()
export class DraftHistory {
  private readonly database: DataSource;
  private readonly references: References;

  constructor(database: DataSource, references: References) {
    this.database = database;
    this.references = references;
  }

  /** Newest first. Of a rule or a cell: only what touched it, a rule's coming and going included. */
  async of(context: RequestContext, of: HistoryOf): Promise<PresentedDraftEntry[]> {
    const asked = { ...of, first: pageSize(of.first, most) };
    if (!isText(asked.rule ?? '') || !isText(asked.column ?? '')) return [];
    const rows = await context.loaders
      .of<string, EntryRow[]>(this, (keys) => this.entries(keys.map((key): HistoryOf => JSON.parse(key))))
      .load(JSON.stringify(asked));
    return rows.map(({ id, at, actor, type, why, edits, editCount }) => ({
      id,
      at: toIso(at.getTime()),
      by: this.references.personOrNull(context, actor),
      type,
      why,
      edits,
      editCount,
    }));
  }

  private async entries(asked: readonly HistoryOf[]): Promise<EntryRow[][]> {
    const rows: EntryRow[] = await this.database.query(
      `SELECT asked.place::int AS asked, entry.*
       FROM unnest($1::text[], $2::text[], $3::text[], $4::int[]) WITH ORDINALITY AS asked (stream, rule, "column", first, place),
       LATERAL (
         SELECT j.id::text AS id, j.at, j.actor, j.type, coalesce(j.payload->>'why', j.payload->>'reason') AS why,
           coalesce(jsonb_path_query_array(touched.edits, ('$[0 to ' || ${mostEditsTold - 1} || ']')::jsonpath), '[]') AS edits,
           coalesce(jsonb_array_length(touched.edits), 0) AS "editCount"
         FROM journal j,
         LATERAL (
           SELECT CASE WHEN asked.rule IS NULL AND asked."column" IS NULL THEN coalesce(j.payload->'edits', '[]') ELSE (
             SELECT coalesce(jsonb_agg(edit ORDER BY place), '[]')
             FROM jsonb_array_elements(j.payload->'edits') WITH ORDINALITY AS each (edit, place)
             WHERE (asked.rule IS NULL OR edit->>'rule' = asked.rule OR edit->'rule'->>'id' = asked.rule)
               AND (asked."column" IS NULL OR edit->>'column' = asked."column"
                 OR edit->>'kind' IN ('addRule', 'removeRule') AND asked.rule IS NOT NULL)) END AS edits
         ) AS touched
         WHERE j.stream = asked.stream AND j.type = ANY ($5)
           AND (asked.rule IS NULL AND asked."column" IS NULL OR jsonb_array_length(touched.edits) > 0)
         ORDER BY j.sequence DESC LIMIT asked.first
       ) AS entry ORDER BY asked.place, entry.id::bigint DESC`,
      [
        asked.map(({ draftId }) => streamOf(draftId)),
        asked.map(({ rule }) => rule),
        asked.map(({ column }) => column),
        asked.map(({ first }) => first),
        [...DRAFT_FACT_TYPES],
      ],
    );
    return asked.map((_, index) => rows.filter((row) => row.asked === index + 1));
  }
}
