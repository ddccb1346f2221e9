import type { SubRequestCounts, SubRequestFilter } from '@baton/contract';
import type { SubRequest } from '@baton/sub-request';
import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { isId, isText } from '../../platform/commands/fields.ts';
import { departmentsOf, type Principal } from '../../platform/identity/principal.ts';
import { ticketReach } from '../../tickets/policies/ticket-access.ts';
import { SubRequestRow } from '../store/rows.ts';

export interface SubRequestPageOf {
  readonly subRequests: readonly SubRequest[];
  readonly total: number;
  readonly next: string | null;
}

const live = ['open', 'accepted', 'returned'];
const over = ['answered', 'declined', 'withdrawn'];
/** Whose clock stands still comes after those that run, in the order in which they were asked. */
const endOfTime = new Date(Date.UTC(9999, 0, 1));

/** What departments ask of each other: the queue of those who are asked, and what has become of one's own. */
@Injectable()
export class SubRequestQueue {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  async page(
    principal: Principal,
    filter: SubRequestFilter,
    first: number,
    after: string | null,
  ): Promise<SubRequestPageOf> {
    const query = this.select(principal, filter);
    const total = await query.getCount();
    const place = readPlace(after);
    // The database compares with microseconds; ours are milliseconds, as are all instants that are kept.
    const key = filter.over ? 'one.last_fact_at' : 'coalesce(one.due_at, :endOfTime::timestamptz)';
    query.setParameter('endOfTime', endOfTime);
    if (place) {
      const order = filter.over ? '<' : '>';
      query.andWhere(`(${key} ${order} :at OR ${key} = :at AND one.id > :last)`, place);
    }
    const rows = await query
      .orderBy(key, filter.over ? 'DESC' : 'ASC')
      .addOrderBy('one.id')
      .limit(first + 1)
      .getMany();
    const shown = rows.slice(0, first);
    const last = rows.length > first ? shown.at(-1) : undefined;
    return {
      subRequests: shown.map(({ body }) => body),
      total,
      next: last ? `${filter.over ? last.lastFactAt : (last.dueAt ?? endOfTime.getTime())}_${last.id}` : null,
    };
  }

  async counts(principal: Principal): Promise<SubRequestCounts> {
    const rows: { to_us: number; overdue: number; returned: number }[] = await this.database.query(
      `SELECT count(*) FILTER (WHERE asked = ANY ($1) AND state <> 'returned')::int AS to_us,
              count(*) FILTER (WHERE asked = ANY ($1) AND state <> 'returned' AND overdue_at IS NOT NULL)::int AS overdue,
              count(*) FILTER (WHERE asking = ANY ($1) AND state = 'returned')::int AS returned
       FROM sub_requests WHERE state IN ('open', 'accepted', 'returned') AND (asked = ANY ($1) OR asking = ANY ($1))`,
      [[...departmentsOf(principal)]],
    );
    const [found] = rows;
    return { toUs: found?.to_us ?? 0, overdue: found?.overdue ?? 0, returned: found?.returned ?? 0 };
  }

  private select(principal: Principal, filter: SubRequestFilter): SelectQueryBuilder<SubRequestRow> {
    const [ours, theirs, mine] =
      filter.side === 'by_us' ? ['asking', 'asked', 'askedBy'] : ['asked', 'asking', 'assignee'];
    const states = filter.over ? over : live;
    const query = this.database
      .getRepository(SubRequestRow)
      .createQueryBuilder('one')
      .where('one.state = ANY (:states)', {
        states: filter.states
          ? states.filter((one) => filter.states?.some((wanted) => wanted === one))
          : states,
      });
    const departments = departmentsOf(principal);
    // Whoever oversees the whole and has no department sees what departments ask of each other.
    if (departments.length > 0 || !ticketReach(principal).all)
      query.andWhere(`one.${ours} = ANY (:ours)`, { ours: [...departments] });
    if (filter.departments)
      query.andWhere(`one.${theirs} = ANY (:theirs)`, { theirs: filter.departments.filter(isText) });
    if (filter.mine) query.andWhere(`one.${mine} = :me`, { me: principal.id });
    return query;
  }
}

/** What does not come from `next` is the beginning. */
function readPlace(after: string | null): { at: Date; last: string } | null {
  const [at = '', last = ''] = (after ?? '').split('_');
  return /^\d{1,15}$/.test(at) && isId(last) ? { at: new Date(Number(at)), last } : null;
}
