import { filterIn } from '#lib/board/board-address.ts';
import { dueIn, listSize, orderIn, selectionOf, statesIn } from '#lib/tickets/list-address.ts';
import { SeriesOfTicketsDocument, TicketListDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent, url }) => {
  const { viewer } = await parent();
  const looker = {
    personId: viewer.person.id,
    departments: viewer.person.departments.map(({ code }) => code),
  };
  const series = url.searchParams.get('series');
  if (series !== null) {
    const { ticketSeries } = await request(SeriesOfTicketsDocument, { id: series }, { fetch });
    const tickets = ticketSeries?.tickets ?? [];
    return { tickets: { tickets, total: tickets.length, next: null }, series: ticketSeries };
  }
  const due = dueIn(url);
  const filter = { ...selectionOf(filterIn(url, looker), statesIn(url)), ...(due && { due }) };
  const after = url.searchParams.get('after');
  const variables = { filter, order: orderIn(url), first: listSize, after };
  const { tickets } = await request(TicketListDocument, variables, { fetch });
  return { tickets, series: null };
};
