import type { DueWithin, TicketFilter } from '@baton/contract';
import type { SelectQueryBuilder } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { isId, isText } from '../../platform/commands/fields.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { ticketReach } from '../policies/ticket-access.ts';
import type { TicketRow } from '../store/rows.ts';

export type TicketSelection = Omit<TicketFilter, 'mine' | 'due'> & {
  readonly assignee?: string | null;
  /** Only what is due by then. */
  readonly dueBy?: Instant | null;
};

const within = { overdue: 0, hour: 3_600_000, day: 86_400_000 } as const satisfies Record<DueWithin, number>;

/** By when a ticket is due that is asked for; null where it does not matter. */
export function dueBy(due: DueWithin | null | undefined, now: Instant): Instant | null {
  return due ? now + within[due] : null;
}

/** What LIKE would read as a wildcard is meant as itself. */
export function likePattern(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}

const words = `(ticket.title || ' ' || ticket.customer_name || ' ' || coalesce(ticket.order_reference, '') || ' ' || coalesce(ticket.source_number, ''))`;

/** Narrows a query to what the person may see and has asked for. */
export function narrow(
  query: SelectQueryBuilder<TicketRow>,
  principal: Principal,
  selection: TicketSelection,
): SelectQueryBuilder<TicketRow> {
  const reach = ticketReach(principal);
  if (!reach.all) {
    query.andWhere('(ticket.involved && :reach OR ticket.guests @> ARRAY[:person::uuid])', {
      reach: reach.departments,
      person: reach.person,
    });
  }
  const { states, departments, markets, severities, assignee } = selection;
  if (states?.length) query.andWhere('ticket.state = ANY (:states)', { states });
  // A code that no column could hold is nobody's code.
  if (departments?.length) {
    query.andWhere('ticket.owner = ANY (:departments)', { departments: departments.filter(isText) });
  }
  if (markets?.length) query.andWhere('ticket.market = ANY (:markets)', { markets: markets.filter(isText) });
  if (severities?.length) query.andWhere('ticket.severity = ANY (:severities)', { severities });
  if (typeof selection.dueBy === 'number')
    query.andWhere('ticket.nextDueAt <= :dueBy', { dueBy: new Date(selection.dueBy) });
  if (selection.disputed) query.andWhere('ticket.disputedSince IS NOT NULL');
  if (selection.incidents) query.andWhere('ticket.incidentSince IS NOT NULL');
  if (assignee && !isId(assignee)) query.andWhere('FALSE');
  else if (assignee) query.andWhere('ticket.assignee = :assignee', { assignee });
  const text = selection.text?.replaceAll('\u0000', '').trim().slice(0, 200);
  if (text) {
    const number = /^#?(\d{1,9})$/.exec(text)?.[1];
    query.andWhere(`(${words} ILIKE :pattern OR ticket.number = :number)`, {
      pattern: likePattern(text),
      number: number === undefined ? -1 : Number(number),
    });
  }
  return query;
}
