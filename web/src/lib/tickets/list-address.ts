import { TICKET_STATES, type TicketState } from '@baton/ticket-lifecycle';
import type { CardFilter } from '#lib/board/board-filter.ts';
import { listIn } from '#lib/frame/address.ts';
import type { DueWithin, TicketFilter, TicketOrder } from '#lib/wire/generated/documents.ts';

/** Rows of a page of the list. */
export const listSize = 50;

interface Address {
  readonly searchParams: Pick<URLSearchParams, 'get'>;
}

/** The states of `?state=new,assigned`; empty for all. */
export function statesIn(url: Address): readonly TicketState[] {
  const named = listIn(url, 'state');
  return TICKET_STATES.filter((state) => named.includes(state));
}

const dues: readonly DueWithin[] = ['overdue', 'hour', 'day'];

/** `?due=hour`: only what is due by then; null for all. */
export function dueIn(url: Address): DueWithin | null {
  return dues.find((due) => due === url.searchParams.get('due')) ?? null;
}

/** `?order=due`: what is due next first. */
export function orderIn(url: Address): TicketOrder {
  return url.searchParams.get('order') === 'due' ? 'due' : 'newest';
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
