import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { isId } from '../../platform/commands/fields.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Visibility } from '../../platform/journal/visibility.ts';
import { maySeeDraft } from '../policies/draft-abilities.ts';
import { MatrixDraftRow, OUTLINE_COLUMNS } from '../store/matrix-draft.row.ts';
import {
  streamPrefix,
  toOutlined,
  toStored,
  type OutlinedDraft,
  type StoredDraft,
} from '../store/stored-draft.ts';
import { leanPayload } from './lean-payload.ts';

const openStates = ['draft', 'in_review', 'approved'] as const;
/** More drafts than are ever open at once; of the ended ones, the newest. */
const mostListed = 200;

const wholeOwner = {};

/** The only way to a draft: what the person may not see is as if it were not there. */
@Injectable()
export class DraftAccess implements OnModuleInit {
  private readonly database: DataSource;
  private readonly visibility: Visibility;

  constructor(database: DataSource, visibility: Visibility) {
    this.database = database;
    this.visibility = visibility;
  }

  onModuleInit(): void {
    this.visibility.of(
      streamPrefix,
      async (principal, ids) => new Set(maySeeDraft(principal) ? ids : []),
      leanPayload,
    );
  }

  /** Locked until the transaction ends, to decide on. */
  async forUpdate(manager: EntityManager, principal: Principal, id: string): Promise<StoredDraft | null> {
    if (!isId(id) || !maySeeDraft(principal)) return null;
    const row = await manager
      .createQueryBuilder(MatrixDraftRow, 'draft')
      .addSelect('draft.table')
      .where('draft.id = :id', { id })
      .setLock('pessimistic_write')
      .getOne();
    return row && toStored(row);
  }

  /** Whole, as it is now, without a lock. */
  async read(principal: Principal, id: string): Promise<StoredDraft | null> {
    if (!isId(id) || !maySeeDraft(principal)) return null;
    return (await this.whole([id]))[0] ?? null;
  }

  /** For showing; one query for all that a request shows. */
  async shown(context: RequestContext, id: string | null): Promise<OutlinedDraft | null> {
    if (id === null || !isId(id) || !maySeeDraft(signedIn(context))) return null;
    return context.loaders
      .of<string, OutlinedDraft | null>(this, (ids) => this.outlined(ids))
      .load(id.toLowerCase());
  }

  async shownByNumber(context: RequestContext, number: number): Promise<OutlinedDraft | null> {
    const row = await this.database
      .getRepository(MatrixDraftRow)
      .findOne({ select: { id: true }, where: { number } });
    return row && this.shown(context, row.id);
  }

  /** The newest first: those that are open, or all. */
  async list(principal: Principal, ended: boolean): Promise<OutlinedDraft[]> {
    if (!maySeeDraft(principal)) return [];
    const rows = await this.database.getRepository(MatrixDraftRow).find({
      select: OUTLINE_COLUMNS,
      where: ended ? {} : { state: In([...openStates]) },
      order: { number: 'DESC' },
      take: mostListed,
    });
    return rows.map(toOutlined);
  }

  /** With its table, for showing. */
  async shownWhole(context: RequestContext, id: string): Promise<StoredDraft> {
    const stored = await context.loaders
      .of<string, StoredDraft | null>(wholeOwner, (ids) => this.whole(ids))
      .load(id);
    if (!stored) throw new Error(`the draft ${id} went away while it was shown`);
    return stored;
  }

  private async outlined(ids: readonly string[]): Promise<(OutlinedDraft | null)[]> {
    const rows = await this.database
      .getRepository(MatrixDraftRow)
      .find({ select: OUTLINE_COLUMNS, where: { id: In([...ids]) } });
    const found = new Map(rows.map((row) => [row.id, toOutlined(row)]));
    return ids.map((id) => found.get(id) ?? null);
  }

  private async whole(ids: readonly string[]): Promise<(StoredDraft | null)[]> {
    const rows = await this.database
      .getRepository(MatrixDraftRow)
      .createQueryBuilder('draft')
      .addSelect('draft.table')
      .where('draft.id = ANY (:ids::uuid[])', { ids: [...ids] })
      .getMany();
    const found = new Map(rows.map((row) => [row.id, toStored(row)]));
    return ids.map((id) => found.get(id.toLowerCase()) ?? null);
  }
}
