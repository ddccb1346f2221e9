import { guestsOf, keeperOf, nextDue, waitsFor, type Ticket } from '@baton/ticket-lifecycle';
import { versionIn } from '@baton/working-time';
import type { TicketRow } from './rows.ts';

/** The row of a ticket: the library's value whole, and the parts by which tickets are found and sorted. */
export function rowOf(ticket: Ticket): TicketRow {
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    state: ticket.state,
    title: ticket.title,
    severity: ticket.facts.severity,
    priority: ticket.priority,
    problemType: ticket.facts.problemType,
    market: ticket.facts.market,
    channel: ticket.facts.channel,
    owner: ticket.owner,
    assignee: ticket.assignee,
    involved: [...ticket.involved],
    guests: guestsOf(ticket),
    openedBy: ticket.openedBy,
    openedAt: ticket.openedAt,
    resolvedAt: ticket.resolvedAt,
    closedAt: ticket.closedAt,
    lastFactAt: ticket.lastFactAt,
    nextDueAt: nextDue(ticket.clocks),
    disputedSince: ticket.dispute?.since ?? null,
    incidentSince: ticket.incident?.since ?? null,
    incidentId: ticket.memberOf?.ticketId ?? null,
    waitsFor: waitsFor(ticket),
    customerName: ticket.customerName,
    customerReference: ticket.customerReference,
    orderReference: ticket.orderReference,
    changes: [...ticket.changes],
    clockCalendars: clockCalendars(ticket),
    clockKeepers: clockKeepers(ticket),
    body: ticket,
  };
}

/** What tickets have only since a later version, on those that were stored before. */
const since = { called: [], carriedOut: null, demands: [], lastDeedAt: 0 } satisfies Partial<Ticket>;

export function ticketOf(row: Pick<TicketRow, 'body'>): Ticket {
  return { ...since, ...row.body };
}

function clockCalendars({ clockLog }: Ticket): string[] {
  const open = clockLog.filter(({ until }) => until === null);
  return [...new Set(open.map((segment) => `${segment.calendarCode}@${versionIn(segment)}`))];
}

function clockKeepers(ticket: Ticket): string[] {
  const open = ticket.clockLog.filter(({ until }) => until === null);
  const kept = open.flatMap((segment) => {
    const keeper = keeperOf(ticket, segment);
    return keeper ? [`${keeper.kind}:${keeper.code}:${segment.calendarCode}`] : [];
  });
  return [...new Set(kept)];
}
