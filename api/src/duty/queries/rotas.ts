import type { Rota, RotaOverride } from '@baton/rota';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, In, MoreThan } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { isId } from '../../platform/commands/fields.ts';
import { OncePerTransaction } from '../../platform/database/once-per-transaction.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Visibility } from '../../platform/journal/visibility.ts';
import { seesDuty } from '../policies/duty-abilities.ts';
import { RotaOverrideRow, RotaRow } from '../store/rows.ts';

export type { RotaOverrideRow, RotaRow };

/** A rota with the overrides that may matter, in the order in which they were recorded. */
export interface RotaAtWork {
  readonly rota: Rota;
  readonly overrides: readonly RotaOverride[];
}

/** Rotas and their overrides. */
@Injectable()
export class Rotas implements OnModuleInit {
  private readonly database: DataSource;
  private readonly visibility: Visibility;
  private readonly known = new OncePerTransaction<ReadonlyMap<string, RotaAtWork>>();

  constructor(database: DataSource, visibility: Visibility) {
    this.database = database;
    this.visibility = visibility;
  }

  onModuleInit(): void {
    this.visibility.of('rota', async (principal, ids) => new Set(seesDuty(principal) ? ids : []));
  }

  all(principal: Principal): Promise<RotaRow[]> {
    if (!seesDuty(principal)) return Promise.resolve([]);
    return this.database
      .getRepository(RotaRow)
      .find({ order: { department: 'ASC', code: 'ASC' }, take: 500 });
  }

  async byCode(principal: Principal, code: string): Promise<RotaRow | null> {
    // No code is longer or holds what PostgreSQL cannot.
    if (!seesDuty(principal) || !/^[a-z0-9-]{1,40}$/.test(code)) return null;
    return this.database.getRepository(RotaRow).findOneBy({ code });
  }

  async byId(id: string): Promise<RotaRow | null> {
    return isId(id) ? this.database.getRepository(RotaRow).findOneBy({ id }) : null;
  }

  /** Locked until the transaction ends, to decide on. */
  async forUpdate(tx: Tx, principal: Principal, id: string): Promise<RotaRow | null> {
    if (!isId(id) || !seesDuty(principal)) return null;
    return tx.findOne(RotaRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Whoever asks for the same code meanwhile waits, and then finds it taken. */
  async hasCode(tx: Tx, code: string): Promise<boolean> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('rota ' || $1, 0))`, [code]);
    return (await tx.countBy(RotaRow, { code })) > 0;
  }

  async codesOf(tx: Tx, department: string): Promise<string[]> {
    const rows = await tx.find(RotaRow, {
      select: { code: true },
      where: { department },
      order: { code: 'ASC' },
    });
    return rows.map(({ code }) => code);
  }

  async overridesOf(tx: Tx, rotaId: string): Promise<RotaOverrideRow[]> {
    return tx.find(RotaOverrideRow, { where: { rotaId }, order: { sequence: 'ASC' } });
  }

  /** For showing; those that end after `from`, one query for all rotas of a request. */
  async overridesShown(
    { loaders }: RequestContext,
    rotaId: string,
    from: Instant,
  ): Promise<RotaOverrideRow[]> {
    const all = await loaders
      .of<string, RotaOverrideRow[]>(this, async (ids) => {
        const rows = await this.database
          .getRepository(RotaOverrideRow)
          .find({ where: { rotaId: In([...ids]) }, order: { sequence: 'ASC' }, take: 5000 });
        return ids.map((id) => rows.filter((row) => row.rotaId === id));
      })
      .load(rotaId);
    return all.filter((one) => one.until > from);
  }

  /** As the rules see them, by code; overrides that ended before `from` are left out. */
  atWork(tx: Tx, from: Instant): Promise<ReadonlyMap<string, RotaAtWork>> {
    return this.known.get(tx, String(from), async () => {
      const rows = await tx.find(RotaRow);
      const overrides = await tx.find(RotaOverrideRow, {
        where: { until: MoreThan(from) },
        order: { sequence: 'ASC' },
      });
      return new Map(
        rows.map((rota) => [
          rota.code,
          { rota, overrides: overrides.filter((one) => one.rotaId === rota.id) },
        ]),
      );
    });
  }

  /** Outside a command: of this moment. */
  now(from: Instant): Promise<ReadonlyMap<string, RotaAtWork>> {
    return this.atWork(this.database.manager, from);
  }
}
