import type { PathDraft as ShownDraft, PathDraftEntry } from '@baton/contract';
import { checkContent, comparePaths, type PathChange, type PathFinding } from '@baton/escalation-path';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { References } from '../../directory/queries/references.ts';
import type { Outcome, Refusal } from '../../platform/commands/refusals.ts';
import { toIso } from '../../platform/database/instants.ts';
import { pageSize } from '../../platform/graphql/page-size.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { draftStream } from '../store/path-draft.row.ts';
import { PathDrafts, type PathDraftRow } from './path-drafts.ts';
import { OldVersions } from './old-versions.ts';
import { contentOf } from './paths.ts';
import { WhoExists } from './who-exists.ts';

type Plain = 'id' | 'code' | 'version' | 'base' | 'createdAt' | 'editedAt' | 'publishedAs' | 'endReason';

export type PresentedPathDraft = Pick<ShownDraft, Plain> & {
  readonly state: PathDraftRow['state'];
  readonly content: PathDraftRow['body']['content'];
  readonly row: PathDraftRow;
};

export interface PresentedPathDraftAnswer {
  /** As it is now, also beside a refusal; null where the viewer may not see it. */
  readonly draft: PresentedPathDraft | null;
  readonly refusal: Refusal | null;
}

export type PresentedPathEntry = Omit<PathDraftEntry, 'by' | '__typename'> & {
  readonly by: Promise<object | null>;
};

export function presentPathDraft(row: PathDraftRow): PresentedPathDraft {
  const { id, code, version, state, createdAt, editedAt, body } = row;
  return {
    row,
    id,
    code,
    version,
    state,
    base: body.base,
    content: body.content,
    createdAt: toIso(createdAt),
    editedAt: toIso(editedAt),
    publishedAs: body.status === 'published' ? body.publishedAs : null,
    endReason: body.status === 'withdrawn' ? body.reason : body.status === 'published' ? body.note : null,
  };
}

/** Drafts of paths as the contract shows them. */
@Injectable()
export class ShownPathDrafts {
  private readonly database: DataSource;
  private readonly drafts: PathDrafts;
  private readonly olds: OldVersions;
  private readonly whoExists: WhoExists;
  private readonly references: References;

  constructor(
    database: DataSource,
    drafts: PathDrafts,
    olds: OldVersions,
    whoExists: WhoExists,
    references: References,
  ) {
    this.database = database;
    this.drafts = drafts;
    this.olds = olds;
    this.whoExists = whoExists;
    this.references = references;
  }

  async list(context: RequestContext, ended: boolean): Promise<PresentedPathDraft[]> {
    return (await this.drafts.list(signedIn(context), ended)).map(presentPathDraft);
  }

  async one(context: RequestContext, id: string): Promise<PresentedPathDraft | null> {
    const row = await this.drafts.one(context, id);
    return row && presentPathDraft(row);
  }

  async open(context: RequestContext, code: string): Promise<PresentedPathDraft | null> {
    const row = await this.drafts.open(context, code);
    return row && presentPathDraft(row);
  }

  async answer(
    context: RequestContext,
    id: string | null,
    outcome: Outcome<string>,
  ): Promise<PresentedPathDraftAnswer> {
    // What the request has read so far was before the command.
    context.loaders.forget();
    const refusal = 'refused' in outcome ? outcome.refused : null;
    const known = 'done' in outcome ? outcome.done : id;
    const draft = context.principal && known !== null ? await this.one(context, known) : null;
    return { draft, refusal };
  }

  async changes(context: RequestContext, { body }: PathDraftRow): Promise<PathChange[]> {
    if (body.base === 0) return [];
    const before = await this.olds.version(context, body.code, body.base);
    return before ? comparePaths(contentOf(before), body.content) : [];
  }

  async findings(context: RequestContext, { body }: PathDraftRow): Promise<PathFinding[]> {
    return checkContent(body.code, body.content, await this.whoExists.shown(context));
  }

  /** Read from the journal, which keeps every edit. */
  async history(context: RequestContext, id: string, first: number): Promise<PresentedPathEntry[]> {
    const most = pageSize(first, 200);
    const rows = await context.loaders.of<string, EntryRow[]>(this, (ids) => this.entries(ids, 200)).load(id);
    return rows.slice(0, most).map(({ id: entry, at, actor, type, why, changes }) => ({
      id: entry,
      at: toIso(at.getTime()),
      by: this.references.personOrNull(context, actor),
      type,
      why,
      changes,
    }));
  }

  private async entries(ids: readonly string[], most: number): Promise<EntryRow[][]> {
    const rows: EntryRow[] = await this.database.query(
      `SELECT asked.stream, entry.* FROM unnest($1::text[]) AS asked (stream), LATERAL (
         SELECT j.id::text AS id, j.at, j.actor, j.type, coalesce(j.payload->>'note', j.payload->>'reason') AS why,
           coalesce(j.payload->'changes', '[]') AS changes, j.sequence
         FROM journal j WHERE j.stream = asked.stream ORDER BY j.sequence DESC LIMIT $2) AS entry
       ORDER BY entry.sequence DESC`,
      [ids.map(draftStream), most],
    );
    return ids.map((id) => rows.filter(({ stream }) => stream === draftStream(id)));
  }
}

interface EntryRow {
  stream: string;
  id: string;
  at: Date;
  actor: string | null;
  type: string;
  why: string | null;
  changes: unknown[];
}
