import type { OpenTicketInput } from '@baton/contract';
import { assignedDepartments, decideOpen } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Changes } from '../../changes/queries/changes.ts';
import { mayOpenTicket } from '../../directory/policies/viewer-abilities.ts';
import { Paths } from '../../escalation/queries/paths.ts';
import { Assignments } from '../../ownership/queries/assignments.ts';
import { FactsReader } from '../../ownership/queries/read-facts.ts';
import { CommandDesk } from '../../platform/commands/command-desk.ts';
import { Fields } from '../../platform/commands/fields.ts';
import { notAllowed, refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { EarlierContacts } from '../queries/earlier-contacts.ts';
import { nextTicketNumber } from '../queries/next-ticket-number.ts';
import { TicketSurroundings } from '../queries/ticket-surroundings.ts';
import { textLimit } from './simple-moves.ts';
import type { TicketDone } from './ticket-desk.ts';

/** A new ticket gets its owner from the matrix in the very transaction that stores it. */
@Injectable()
export class OpenTicket {
  private readonly desk: CommandDesk;
  private readonly facts: FactsReader;
  private readonly assignments: Assignments;
  private readonly paths: Paths;
  private readonly surroundings: TicketSurroundings;
  private readonly journal: Journal;
  private readonly changes: Changes;
  private readonly contacts: EarlierContacts;

  constructor(
    desk: CommandDesk,
    facts: FactsReader,
    assignments: Assignments,
    paths: Paths,
    surroundings: TicketSurroundings,
    journal: Journal,
    changes: Changes,
    contacts: EarlierContacts,
  ) {
    this.desk = desk;
    this.facts = facts;
    this.assignments = assignments;
    this.paths = paths;
    this.surroundings = surroundings;
    this.journal = journal;
    this.changes = changes;
    this.contacts = contacts;
  }

  run(principal: Principal | null, input: OpenTicketInput): Promise<Outcome<TicketDone>> {
    return this.desk.run(principal, 'openTicket', input, async ({ manager, principal: person, now }) => {
      if (!mayOpenTicket(person)) return refused(notAllowed('openTicket'));
      const fields = new Fields();
      const facts = await this.facts.read(manager, input.facts, fields);
      const title = fields.text('title', input.title, { max: 200, required: true });
      const description = fields.text('description', input.description, { max: textLimit });
      const customerName = fields.text('customerName', input.customerName, { max: 200, required: true });
      const customerReference = fields.text('customerReference', input.customerReference, { max: 200 });
      const orderReference = fields.text('orderReference', input.orderReference, { max: 200 }) || null;
      const wrong = fields.refusal();
      if (wrong) return refused(wrong);

      const assignment = await this.assignments.decide(manager, facts, now);
      const path = await this.paths.version(manager, assignment.path, assignment.pathVersion);
      const around = await this.surroundings.around(manager, path, assignedDepartments(assignment), {
        now,
        by: person.id,
      });
      const earlier = await this.contacts.of(manager, customerReference, facts.problemType, now);
      const id = newId();
      const decision = decideOpen(
        {
          id,
          number: await nextTicketNumber(manager),
          title,
          description,
          facts,
          customerName,
          customerReference,
          orderReference,
          assignment,
          cause: { kind: 'matrix', matrixVersion: assignment.matrixVersion, ruleId: assignment.ruleId },
          changes: await this.changes.concerning(manager, facts, now),
        },
        around,
        earlier,
      );
      if (!decision.ok) throw new Error(`a new ticket was refused: ${decision.refusal.code}`);
      await this.journal.record(manager, {
        stream: `ticket:${id}`,
        version: 0,
        facts: decision.facts,
        actor: person.id,
        at: now,
      });
      return { done: { ticketId: id } };
    });
  }
}
