import { joinProblem, type Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import type { Desk } from '../../platform/commands/command-desk.ts';
import { isId, type Fields } from '../../platform/commands/fields.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { wakeRounds } from '../incident-round-task.ts';
import { mayLink, maySteer } from '../policies/incident-policy.ts';
import { TicketBook } from '../queries/ticket-book.ts';
import { beginJoinRound, type Step } from '../store/incident-rounds.ts';

/** So many at once. */
export const mostAtOnce = 500;

/** Many tickets on their way into an incident: looked at now, without holding any, and linked batch by batch. */
@Injectable()
export class IncidentMembers {
  private readonly book: TicketBook;
  private readonly jobs: Jobs;

  constructor(book: TicketBook, jobs: Jobs) {
    this.book = book;
    this.jobs = jobs;
  }

  /** Those that the person may see; a problem in the field where one is not among them. */
  async read(
    { manager, principal }: Desk,
    ids: readonly string[],
    fields: Fields,
    required: boolean,
  ): Promise<Ticket[]> {
    const wanted = [...new Set(ids.filter(isId).map((id) => id.toLowerCase()))];
    if (required && ids.length === 0) fields.problem('members', 'REQUIRED');
    if (ids.length > mostAtOnce) fields.problem('members', 'OUT_OF_RANGE', mostAtOnce);
    if (fields.refusal()) return [];
    const seen = wanted.length === 0 ? [] : await this.book.seeMany(manager, principal, wanted);
    if (seen.length < wanted.length || !ids.every(isId)) fields.problem('members', 'UNKNOWN_VALUE');
    return seen;
  }

  async begin(
    { manager, principal, now }: Desk,
    incident: Ticket,
    tickets: readonly Ticket[],
  ): Promise<void> {
    const steers = maySteer(principal, incident);
    const refused = tickets.flatMap((ticket): Step[] => {
      const problem = joinProblem(ticket, incident.id);
      const reason = problem ?? (steers || mayLink(principal, ticket) ? null : 'not_allowed');
      return reason === null ? [] : [{ ticketId: ticket.id, outcome: 'refused', reason }];
    });
    const out = new Set(refused.map(({ ticketId }) => ticketId));
    const waiting = tickets.flatMap(({ id }) => (out.has(id) ? [] : [id]));
    await beginJoinRound(manager, { incidentId: incident.id, actor: principal.id }, now, waiting, refused);
    await wakeRounds(this.jobs, manager, incident.id);
  }
}
