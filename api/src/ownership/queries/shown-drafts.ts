import { difference, rebase, type Conflict, type DraftTable, type TableEdit } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Outcome, Refusal } from '../../platform/commands/refusals.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { isOpen, type OutlinedDraft } from '../store/stored-draft.ts';
import { DraftAccess } from './draft-access.ts';
import { DraftProofs, draftTable } from './draft-proofs.ts';
import { MatrixTables } from './matrix-tables.ts';
import { presentDraft, type PresentedDraft } from './present-draft.ts';

export interface PresentedDraftAnswer {
  /** As it is now, also beside a refusal; null where the viewer may not see it. */
  readonly draft: PresentedDraft | null;
  readonly refusal: Refusal | null;
}

/** Drafts as the contract shows them. */
@Injectable()
export class ShownDrafts {
  private readonly database: DataSource;
  private readonly access: DraftAccess;
  private readonly tables: MatrixTables;
  private readonly proofs: DraftProofs;

  constructor(database: DataSource, access: DraftAccess, tables: MatrixTables, proofs: DraftProofs) {
    this.database = database;
    this.access = access;
    this.tables = tables;
    this.proofs = proofs;
  }

  async list(context: RequestContext, ended: boolean): Promise<PresentedDraft[]> {
    return (await this.access.list(signedIn(context), ended)).map(presentDraft);
  }

  async one(
    context: RequestContext,
    id: string | null,
    number: number | null = null,
  ): Promise<PresentedDraft | null> {
    const stored =
      id === null && number !== null
        ? await this.access.shownByNumber(context, number)
        : await this.access.shown(context, id);
    return stored && presentDraft(stored);
  }

  async answer(
    context: RequestContext,
    id: string | null,
    outcome: Outcome<string>,
  ): Promise<PresentedDraftAnswer> {
    // What the request has read so far was before the command.
    context.loaders.forget();
    const refusal = 'refused' in outcome ? outcome.refused : null;
    const known = 'done' in outcome ? outcome.done : id;
    return { draft: context.principal && (await this.one(context, known)), refusal };
  }

  async table(context: RequestContext, { id }: OutlinedDraft): Promise<DraftTable> {
    return (await this.access.shownWhole(context, id)).draft.table;
  }

  async edits(context: RequestContext, { id }: OutlinedDraft): Promise<TableEdit[]> {
    const { draft } = await this.access.shownWhole(context, id);
    return difference(await this.tables.table(this.database.manager, draft.base), draft.table);
  }

  /** With the version published last; none on a draft that stands on it, or is over. */
  async conflicts(context: RequestContext, { id, outline }: OutlinedDraft): Promise<readonly Conflict[]> {
    const { manager } = this.database;
    if (!isOpen(outline)) return [];
    const latest = await this.tables.latest(manager);
    if (latest === null || latest.number === outline.base) return [];
    const { draft } = await this.access.shownWhole(context, id);
    return rebase(await this.tables.table(manager, draft.base), draft.table, latest.table).conflicts;
  }

  /** Codes: of those that were asked, once it was submitted; before, of those that would be. */
  async concerned(context: RequestContext, { id, outline }: OutlinedDraft): Promise<readonly string[]> {
    if (outline.status !== 'draft') return outline.concerned;
    const stored = await this.access.shownWhole(context, id);
    return this.proofs.concerned(outline.base, draftTable(stored));
  }
}
