import { firstOwner, type TicketOpened } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { People } from '../../directory/queries/people.ts';
import { Staffings } from '../../duty/queries/staffings.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { tell } from '../store/tell.ts';

/** The owner's people have a ticket to take on; the leads of informed departments know of it. */
@Injectable()
export class WhenTicketOpenedTellDepartments implements OnModuleInit {
  private readonly journal: Journal;
  private readonly people: People;
  private readonly staffings: Staffings;

  constructor(journal: Journal, people: People, staffings: Staffings) {
    this.journal = journal;
    this.people = people;
    this.staffings = staffings;
  }

  onModuleInit(): void {
    this.journal.within(['TicketOpened'], (manager, recorded) =>
      // The type decides the shape.
      this.tell(manager, recorded as Recorded<TicketOpened>),
    );
  }

  private async tell(manager: Tx, { stream, fact, actor, at }: Recorded<TicketOpened>): Promise<void> {
    // What is imported is history; nobody has to do anything about it now.
    if (fact.cause.kind === 'import') return;
    const { id, number, title, assignment, facts, cause } = fact;
    const { informed } = assignment;
    const owner = firstOwner(fact);
    const news = { ticketId: id, at };
    const payload = { number, title, department: owner, severity: facts.severity, market: facts.market };
    const people = (await this.people.holdingIn(manager, ['staff', 'lead'], [owner])).get(owner) ?? [];
    const owners = await this.staffings.withDeputies(manager, people, at);
    await tell(
      manager,
      owners.filter((person) => person !== actor),
      {
        ...news,
        kind: 'ticket_assigned',
        key: `ticket_assigned:${stream}:1`,
        payload: { ...payload, cause },
      },
    );
    const informedLeads = [...(await this.people.holdingIn(manager, ['lead'], informed)).values()].flat();
    const leads = await this.staffings.withDeputies(manager, informedLeads, at);
    await tell(
      manager,
      leads.filter((person) => person !== actor && !owners.includes(person)),
      { ...news, kind: 'ticket_informed', key: `ticket_informed:${stream}`, payload },
    );
  }
}
