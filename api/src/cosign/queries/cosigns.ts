import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CosignRow } from '../store/rows.ts';
import { toStoredCosign, type StoredCosign } from '../store/stored-cosign.ts';

const newestFirst = { requestedAt: 'DESC', id: 'DESC' } as const;

/**
 * Co-signs for the rooms whose objects are signed. Whoever may see the object may see its co-sign, so the callers have
 * asked for access already.
 */
@Injectable()
export class Cosigns {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  /** For deciding: read in the command's transaction, which holds the lock of the object. */
  async byId(manager: EntityManager, id: string): Promise<StoredCosign | null> {
    const row = await manager.findOneBy(CosignRow, { id });
    return row && toStoredCosign(row);
  }

  async latestOf(manager: EntityManager, stream: string): Promise<StoredCosign | null> {
    const row = await manager.findOne(CosignRow, { where: { stream }, order: newestFirst });
    return row && toStoredCosign(row);
  }

  /** All of an object, newest first. */
  async allOf(manager: EntityManager, stream: string): Promise<StoredCosign[]> {
    return (await manager.find(CosignRow, { where: { stream }, order: newestFirst })).map(toStoredCosign);
  }

  /** For showing: one query for all that a request shows. Null when there is none of this id. */
  async shown({ loaders }: RequestContext, id: string | null): Promise<StoredCosign | null> {
    if (id === null) return null;
    return loaders.of<string, StoredCosign | null>(this, (ids) => this.byIds(ids)).load(id);
  }

  private async byIds(ids: readonly string[]): Promise<(StoredCosign | null)[]> {
    const rows = await this.database.getRepository(CosignRow).findBy({ id: In([...ids]) });
    const found = new Map(rows.map((row) => [row.id, toStoredCosign(row)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}

export type { StoredCosign };
