import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { isId } from '../../platform/commands/fields.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Visibility } from '../../platform/journal/visibility.ts';
import { maySeeChange, seesEveryChange, seesReviews } from '../policies/may-see-change.ts';
import { departmentsWritten } from '../policies/may-write-change.ts';
import { ChangeRow } from '../store/rows.ts';
import { toStored, type StoredChange } from '../store/stored-change.ts';

/** The only way to a change: what the person may not see is as if it were not there. */
@Injectable()
export class ChangeAccess implements OnModuleInit {
  private readonly database: DataSource;
  private readonly visibility: Visibility;

  constructor(database: DataSource, visibility: Visibility) {
    this.database = database;
    this.visibility = visibility;
  }

  onModuleInit(): void {
    this.visibility.of('change', (principal, ids) => this.seenIds(principal, ids));
  }

  /** Locked until the transaction ends, to decide on. */
  async forUpdate(manager: EntityManager, principal: Principal, id: string): Promise<StoredChange | null> {
    if (!isId(id)) return null;
    const row = await manager.findOne(ChangeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && isSeenBy(principal, row) ? toStored(row) : null;
  }

  /** For showing; one query for all that a request shows. */
  async shown(context: RequestContext, id: string | null): Promise<StoredChange | null> {
    if (id === null || !isId(id)) return null;
    const principal = signedIn(context);
    return context.loaders
      .of<string, StoredChange | null>(this, (ids) => this.visible(principal, ids))
      .load(id.toLowerCase());
  }

  async shownByNumber(context: RequestContext, number: number): Promise<StoredChange | null> {
    const row = await this.database
      .getRepository(ChangeRow)
      .findOne({ select: { id: true }, where: { number } });
    return row && this.shown(context, row.id);
  }

  /** All that the person may see, under the name `change`, to select from. */
  seenBy(principal: Principal): SelectQueryBuilder<ChangeRow> {
    return this.database
      .getRepository(ChangeRow)
      .createQueryBuilder('change')
      .where(
        `(:everything OR change.publishedAt IS NOT NULL AND :worksHere OR change.author = :me
          OR change.department = ANY (:writes) OR change.state = 'in_review' AND :reviews)`,
        {
          everything: seesEveryChange(principal),
          worksHere: principal.roles.length > 0,
          me: principal.id,
          writes: [...departmentsWritten(principal)],
          reviews: seesReviews(principal),
        },
      );
  }

  /** For the feed, which asks for every reader: only what the policy looks at is read. */
  private async seenIds(principal: Principal, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.getRepository(ChangeRow).find({
      select: { id: true, state: true, author: true, department: true, publishedAt: true },
      where: { id: In(ids.filter(isId)) },
    });
    return new Set(rows.filter((row) => isSeenBy(principal, row)).map(({ id }) => id));
  }

  private async visible(principal: Principal, ids: readonly string[]): Promise<(StoredChange | null)[]> {
    const rows = await this.database.getRepository(ChangeRow).findBy({ id: In(ids.filter(isId)) });
    const seen = new Map(
      rows.filter((row) => isSeenBy(principal, row)).map((row) => [row.id, toStored(row)]),
    );
    return ids.map((id) => seen.get(id) ?? null);
  }
}

function isSeenBy(principal: Principal, { state, publishedAt, author, department }: ChangeRow): boolean {
  return maySeeChange(principal, { state, wasPublished: publishedAt !== null, author, department });
}
