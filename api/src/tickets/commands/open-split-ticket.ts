import { assignedDepartments, decideOpen, type Ruling, type Ticket } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { Changes } from '../../changes/queries/changes.ts';
import { Paths } from '../../escalation/queries/paths.ts';
import { Assignments } from '../../ownership/queries/assignments.ts';
import type { Desk } from '../../platform/commands/command-desk.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { TicketSurroundings } from '../queries/ticket-surroundings.ts';

/** The other part of a ticket that a ruling split: terms by the matrix, the owner by the ruling, clocks of its own. */
@Injectable()
export class OpenSplitTicket {
  private readonly assignments: Assignments;
  private readonly paths: Paths;
  private readonly surroundings: TicketSurroundings;
  private readonly changes: Changes;
  private readonly journal: Journal;

  constructor(
    assignments: Assignments,
    paths: Paths,
    surroundings: TicketSurroundings,
    changes: Changes,
    journal: Journal,
  ) {
    this.assignments = assignments;
    this.paths = paths;
    this.surroundings = surroundings;
    this.changes = changes;
    this.journal = journal;
  }

  async open(
    { manager, principal, now }: Desk,
    from: Ticket,
    { department, ticketId, number }: Extract<Ruling, { kind: 'split' }>,
    reason: string,
  ): Promise<void> {
    const { title, description, facts, customerName, customerReference, orderReference } = from;
    const assignment = await this.assignments.decide(manager, facts, now);
    const path = await this.paths.version(manager, assignment.path, assignment.pathVersion);
    const around = await this.surroundings.around(
      manager,
      path,
      [department, ...assignedDepartments(assignment)],
      {
        now,
        by: principal.id,
      },
    );
    const decision = decideOpen(
      {
        id: ticketId,
        number,
        title,
        description,
        facts,
        customerName,
        customerReference,
        orderReference,
        assignment,
        owner: department,
        splitFrom: { ticketId: from.id, number: from.number },
        cause: { kind: 'ruling', by: principal.id, reason },
        changes: await this.changes.concerning(manager, facts, now),
      },
      around,
    );
    if (!decision.ok) throw new Error(`a split ticket was refused: ${decision.refusal.code}`);
    await this.journal.record(manager, {
      stream: `ticket:${ticketId}`,
      version: 0,
      facts: decision.facts,
      actor: principal.id,
      at: now,
    });
  }
}
