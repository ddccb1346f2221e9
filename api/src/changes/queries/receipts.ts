import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { toIsoOrNull } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { OwnReceipt } from '../policies/change-abilities.ts';

/** Who was asked to confirm a change, and who has. */
export interface ReceiptSummary {
  readonly concerned: number;
  readonly confirmed: number;
  /** When 95% of them had confirmed; null until then. */
  readonly confirmedByMostAt: string | null;
  readonly byDepartment: readonly {
    readonly department: string;
    readonly concerned: number;
    readonly confirmed: number;
  }[];
  /** Ids of those who have not confirmed yet, in the order of their names; at most 100. */
  readonly missing: readonly string[];
}

interface DepartmentRow {
  changeId: string;
  /** Null: in all departments together. */
  department: string | null;
  concerned: number;
  confirmed: number;
  mostAt: Date | null;
}

const ownOwner = {};

@Injectable()
export class Receipts {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  summary({ loaders }: RequestContext, changeId: string): Promise<ReceiptSummary> {
    return loaders.of<string, ReceiptSummary>(this, (ids) => this.summaries(ids)).load(changeId);
  }

  /** The receipt that was asked of the person; null when none was. */
  own({ loaders }: RequestContext, personId: string, changeId: string): Promise<OwnReceipt> {
    return loaders
      .of<string, OwnReceipt>(ownOwner, (ids) => this.ofPerson(this.database.manager, personId, ids))
      .load(changeId);
  }

  /** As a transaction sees it, to decide on. */
  async asked(manager: EntityManager, personId: string, changeId: string): Promise<OwnReceipt> {
    return (await this.ofPerson(manager, personId, [changeId]))[0] ?? null;
  }

  /** How many changes, to come or in effect, the person must still confirm. */
  async waitingFor(personId: string, now: Instant): Promise<number> {
    const rows: { waiting: number }[] = await this.database.query(
      `SELECT count(*)::int AS waiting FROM receipts r JOIN changes c ON c.id = r.change_id
       WHERE r.person_id = $1 AND r.confirmed_at IS NULL AND c.state = 'published'
         AND (c.effective_until IS NULL OR c.effective_until > $2)`,
      [personId, new Date(now)],
    );
    return rows[0]?.waiting ?? 0;
  }

  private async ofPerson(
    manager: EntityManager,
    personId: string,
    changeIds: readonly string[],
  ): Promise<OwnReceipt[]> {
    const rows: { changeId: string; confirmedAt: Date | null }[] = await manager.query(
      `SELECT change_id AS "changeId", confirmed_at AS "confirmedAt" FROM receipts
       WHERE person_id = $1 AND change_id = ANY ($2)`,
      [personId, [...changeIds]],
    );
    const found = new Map(
      rows.map((row) => [row.changeId, { confirmedAt: row.confirmedAt?.getTime() ?? null }]),
    );
    return changeIds.map((id) => found.get(id) ?? null);
  }

  private async summaries(changeIds: readonly string[]): Promise<ReceiptSummary[]> {
    // A person who answers customers for two departments counts in each, and once in all together.
    const counts: DepartmentRow[] = await this.database.query(
      `SELECT r.change_id AS "changeId", g.department, count(DISTINCT r.person_id)::int AS concerned,
         count(DISTINCT r.person_id) FILTER (WHERE r.confirmed_at IS NOT NULL)::int AS confirmed,
         (SELECT nullif(percentile_disc(0.95) WITHIN GROUP (ORDER BY coalesce(own.confirmed_at, 'infinity')), 'infinity')
          FROM receipts own WHERE own.change_id = r.change_id) AS "mostAt"
       FROM receipts r
       LEFT JOIN role_grants g ON g.person_id = r.person_id
         AND (g.role = 'agent' OR g.role = 'lead' AND g.department = 'support')
       WHERE r.change_id = ANY ($1)
       GROUP BY GROUPING SETS ((r.change_id), (r.change_id, g.department))
       HAVING GROUPING(g.department) = 1 OR g.department IS NOT NULL
       ORDER BY g.department`,
      [[...changeIds]],
    );
    const missing: { changeId: string; personId: string }[] = await this.database.query(
      `SELECT asked.id AS "changeId", waiting.id AS "personId"
       FROM unnest($1::uuid[]) AS asked (id),
       LATERAL (SELECT p.id, p.name FROM receipts r JOIN people p ON p.id = r.person_id
                WHERE r.change_id = asked.id AND r.confirmed_at IS NULL ORDER BY p.name, p.id LIMIT 100) AS waiting
       ORDER BY waiting.name, waiting.id`,
      [[...changeIds]],
    );
    return changeIds.map((id) => summaryOf(id, counts, missing));
  }
}

function summaryOf(
  changeId: string,
  counts: readonly DepartmentRow[],
  missing: readonly { changeId: string; personId: string }[],
): ReceiptSummary {
  const own = counts.filter((row) => row.changeId === changeId);
  const all = own.find((row) => row.department === null);
  return {
    concerned: all?.concerned ?? 0,
    confirmed: all?.confirmed ?? 0,
    confirmedByMostAt: toIsoOrNull(all?.mostAt?.getTime()),
    byDepartment: own.flatMap(({ department, concerned, confirmed }) =>
      department === null ? [] : [{ department, concerned, confirmed }],
    ),
    missing: missing.flatMap((row) => (row.changeId === changeId ? [row.personId] : [])),
  };
}
