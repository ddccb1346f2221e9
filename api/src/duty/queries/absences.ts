import type { Absence } from '@baton/rota';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { isId } from '../../platform/commands/fields.ts';
import { OncePerTransaction } from '../../platform/database/once-per-transaction.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Visibility } from '../../platform/journal/visibility.ts';
import { seesDuty } from '../policies/duty-abilities.ts';
import { AbsenceRow } from '../store/rows.ts';

export type { AbsenceRow };

interface Found {
  readonly id: string;
  readonly person: string;
  readonly from_at: Date;
  readonly until_at: Date;
  readonly deputy: string | null;
}

/** Who is away, and who acts meanwhile. */
@Injectable()
export class Absences implements OnModuleInit {
  private readonly database: DataSource;
  private readonly visibility: Visibility;
  private readonly known = new OncePerTransaction<readonly Absence[]>();

  constructor(database: DataSource, visibility: Visibility) {
    this.database = database;
    this.visibility = visibility;
  }

  onModuleInit(): void {
    this.visibility.of('absence', async (principal, ids) => new Set(seesDuty(principal) ? ids : []));
  }

  /** As the rules see them: all that hold at some time of the interval, each until it really ends. A deputy who left is none. */
  within(tx: Tx, from: Instant, until: Instant): Promise<readonly Absence[]> {
    return this.known.get(tx, `${from} ${until}`, () => this.read(tx, from, until));
  }

  private async read(tx: Tx, from: Instant, until: Instant): Promise<readonly Absence[]> {
    const rows: Found[] = await tx.query(
      `SELECT a.id, a.person, a.from_at, least(a.until_at, a.called_off_at) AS until_at, d.id AS deputy
       FROM absences a LEFT JOIN people d ON d.id = a.deputy AND d.active
       WHERE a.from_at < $2 AND a.until_at > $1
         AND (a.called_off_at IS NULL OR a.called_off_at > greatest(a.from_at, $1)) ORDER BY a.from_at, a.id`,
      [new Date(from), new Date(until)],
    );
    return rows.map(({ id, person, from_at, until_at, deputy }) => ({
      id,
      person,
      deputy,
      from: from_at.getTime(),
      until: until_at.getTime(),
    }));
  }

  /** Outside a command: of this moment. */
  now(from: Instant, until: Instant): Promise<readonly Absence[]> {
    return this.within(this.database.manager, from, until);
  }

  /** Also those called off. */
  async shown(
    principal: Principal,
    from: Instant,
    until: Instant,
    person: string | null,
  ): Promise<AbsenceRow[]> {
    if (!seesDuty(principal) || (person !== null && !isId(person))) return [];
    const query = this.database
      .getRepository(AbsenceRow)
      .createQueryBuilder('absence')
      .where('absence.from_at < :until AND absence.until_at > :from', {
        from: new Date(from),
        until: new Date(until),
      });
    if (person !== null) query.andWhere('absence.person = :person', { person });
    return query.orderBy('absence.from_at').addOrderBy('absence.id').limit(500).getMany();
  }

  async one(id: string): Promise<AbsenceRow | null> {
    return isId(id) ? this.database.getRepository(AbsenceRow).findOneBy({ id }) : null;
  }

  /** Locked until the transaction ends, to decide on. */
  async forUpdate(tx: Tx, principal: Principal, id: string): Promise<AbsenceRow | null> {
    if (!isId(id) || !seesDuty(principal)) return null;
    return tx.findOne(AbsenceRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Two that are recorded at once could close a circle that neither sees: one after the other. */
  async oneAtATime(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('record an absence'))`);
  }
}
