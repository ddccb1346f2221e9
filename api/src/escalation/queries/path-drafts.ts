import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { isId } from '../../platform/commands/fields.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Visibility } from '../../platform/journal/visibility.ts';
import { maySeePathDraft } from '../policies/path-abilities.ts';
import { PathDraftRow, draftPrefix } from '../store/path-draft.row.ts';

export type { PathDraftRow };

const mostListed = 200;
const byCode = {};

/** The only way to a draft of a path: what the person may not see is as if it were not there. */
@Injectable()
export class PathDrafts implements OnModuleInit {
  private readonly database: DataSource;
  private readonly visibility: Visibility;

  constructor(database: DataSource, visibility: Visibility) {
    this.database = database;
    this.visibility = visibility;
  }

  onModuleInit(): void {
    this.visibility.of(draftPrefix, async (principal, ids) => new Set(maySeePathDraft(principal) ? ids : []));
  }

  /** Locked until the transaction ends, to decide on. */
  async forUpdate(tx: Tx, principal: Principal, id: string): Promise<PathDraftRow | null> {
    if (!isId(id) || !maySeePathDraft(principal)) return null;
    return tx.findOne(PathDraftRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Whoever begins with the same code meanwhile waits, and then finds it open. */
  async openOf(tx: Tx, code: string): Promise<PathDraftRow | null> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('path ' || $1, 0))`, [code]);
    return tx.findOneBy(PathDraftRow, { code, state: 'draft' });
  }

  async one(context: RequestContext, id: string): Promise<PathDraftRow | null> {
    if (!maySeePathDraft(signedIn(context)) || !isId(id)) return null;
    return context.loaders
      .of<string, PathDraftRow | null>(this, async (ids) => {
        const rows = await this.database.getRepository(PathDraftRow).findBy({ id: In([...ids]) });
        return ids.map((each) => rows.find((row) => row.id === each) ?? null);
      })
      .load(id.toLowerCase());
  }

  /** The open draft of each path; one query for all that a request shows. */
  async open(context: RequestContext, code: string): Promise<PathDraftRow | null> {
    if (!maySeePathDraft(signedIn(context))) return null;
    return context.loaders
      .of<string, PathDraftRow | null>(byCode, async (codes) => {
        const rows = await this.database
          .getRepository(PathDraftRow)
          .findBy({ code: In([...codes]), state: 'draft' });
        return codes.map((each) => rows.find((row) => row.code === each) ?? null);
      })
      .load(code);
  }

  /** Edited last first: those that are open, or all. */
  async list(principal: Principal, ended: boolean): Promise<PathDraftRow[]> {
    if (!maySeePathDraft(principal)) return [];
    return this.database.getRepository(PathDraftRow).find({
      where: ended ? {} : { state: 'draft' },
      order: { editedAt: 'DESC', id: 'ASC' },
      take: mostListed,
    });
  }
}
