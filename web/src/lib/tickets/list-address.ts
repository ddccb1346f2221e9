import { TICKET_STATES, type TicketState } from '@baton/ticket-lifecycle';
import type { CardFilter } from '#lib/board/board-filter.ts';
import { listIn } from '#lib/frame/address.ts';
import type { TicketFilter } from '#lib/wire/generated/documents.ts';

/** Rows of a page of the list. */
export const listSize = 50;

/** The states of `?state=new,assigned`; empty for all. */
export function statesIn(url: {
  readonly searchParams: Pick<URLSearchParams, 'get'>;
}): readonly TicketState[] {
  const named = listIn(url, 'state');
  return TICKET_STATES.filter((state) => named.includes(state));
}

/** The filter as the API takes it. */
export function selectionOf(filter: CardFilter, states: readonly TicketState[]): TicketFilter {
  const { departments, markets, severities, assignee, disputed, incidents, text } = filter;
  return {
    ...(states.length > 0 && { states: [...states] }),
    ...(departments.length > 0 && { departments: [...departments] }),
    ...(markets.length > 0 && { markets: [...markets] }),
    ...(severities.length > 0 && { severities: [...severities] }),
    ...(assignee !== null && { mine: true }),
    ...(disputed && { disputed: true }),
    ...(incidents && { incidents: true }),
    ...(text.trim() !== '' && { text: text.trim() }),
  };
}
