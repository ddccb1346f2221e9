import type { Reclassification, TicketFactsInput } from '@baton/contract';
import {
  decide,
  evolveAll,
  isLegal,
  legalMoves,
  movedParts,
  ownerAfter,
  toContractClock,
  type AssignmentSnapshot,
  type Ticket,
  type TicketCommand,
} from '@baton/ticket-lifecycle';
import { CATCH_ALL } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Paths } from '../../escalation/queries/paths.ts';
import { Assignments } from '../../ownership/queries/assignments.ts';
import { Matrices } from '../../ownership/queries/matrices.ts';
import { FactsReader } from '../../ownership/queries/read-facts.ts';
import { Clock, type Instant } from '../../platform/clock/clock.ts';
import { Fields } from '../../platform/commands/fields.ts';
import { illegalMove, notAllowed, notFound, type Refusal } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayMove } from '../policies/ticket-abilities.ts';
import { TicketBook } from './ticket-book.ts';
import { concernedBy, TicketSurroundings } from './ticket-surroundings.ts';

export interface ReclassificationPreview {
  readonly reclassification: Reclassification | null;
  readonly refusal: Refusal | null;
}

const shown = (refusal: Refusal): ReclassificationPreview => ({ reclassification: null, refusal });

/** What other facts would make of a ticket: the command that does it, and the same one tried out. */
@Injectable()
export class Reclassifications {
  private readonly database: DataSource;
  private readonly book: TicketBook;
  private readonly facts: FactsReader;
  private readonly assignments: Assignments;
  private readonly paths: Paths;
  private readonly surroundings: TicketSurroundings;
  private readonly clock: Clock;
  private readonly matrices: Matrices;

  constructor(
    database: DataSource,
    book: TicketBook,
    facts: FactsReader,
    assignments: Assignments,
    paths: Paths,
    surroundings: TicketSurroundings,
    clock: Clock,
    matrices: Matrices,
  ) {
    this.database = database;
    this.book = book;
    this.facts = facts;
    this.assignments = assignments;
    this.paths = paths;
    this.surroundings = surroundings;
    this.clock = clock;
    this.matrices = matrices;
  }

  /** Names what is wrong with the facts in the fields; the command is then not to be used. */
  async command(
    manager: EntityManager,
    ticket: Ticket,
    input: TicketFactsInput,
    now: Instant,
    fields: Fields,
    { reason }: { readonly reason: string },
  ): Promise<Extract<TicketCommand, { type: 'Reclassify' }>> {
    const facts = await this.facts.read(manager, input, fields);
    const assignment = fields.refusal()
      ? ticket.assignment
      : await this.assignments.decide(manager, facts, now);
    const path = await this.paths.version(manager, assignment.path, assignment.pathVersion);
    return { type: 'Reclassify', facts, assignment, path, reason };
  }

  /** Nothing is recorded. */
  async preview(
    principal: Principal,
    ticketId: string,
    input: TicketFactsInput,
  ): Promise<ReclassificationPreview> {
    const ticket = await this.book.see(principal, ticketId);
    if (!ticket) return shown(notFound('ticket'));
    if (!mayMove(principal, ticket, 'reclassify')) return shown(notAllowed('reclassify'));
    if (!isLegal(ticket, 'reclassify')) {
      return shown(illegalMove(ticket.state, 'reclassify', legalMoves(ticket)));
    }
    const { manager } = this.database;
    const fields = new Fields();
    const moment = { now: this.clock.now(), by: principal.id };
    const command = await this.command(manager, ticket, input, moment.now, fields, { reason: '' });
    const wrong = fields.refusal();
    if (wrong) return shown(wrong);
    const around = await this.surroundings.of(manager, ticket, moment, concernedBy(command));
    const decision = decide(ticket, command, around);
    if (!decision.ok) {
      // Legal it is, so only facts that are as they were are left to refuse.
      fields.problem('facts', 'UNCHANGED');
      return { reclassification: null, refusal: fields.refusal() };
    }
    const after = evolveAll(
      ticket,
      decision.facts.map((fact, index) => ({
        sequence: ticket.version + index + 1,
        at: around.now,
        by: principal.id,
        fact,
      })),
    );
    const has = (type: string): boolean => decision.facts.some((fact) => fact.type === type);
    return {
      refusal: null,
      reclassification: {
        before: await this.outlined(ticket.assignment, ticket.owner),
        after: await this.outlined(command.assignment, ownerAfter(ticket, command.assignment)),
        moved: movedParts(ticket, command.assignment),
        withdrawsProposal: has('ProposalWithdrawn'),
        armsPath: has('EscalationArmed'),
        clocks: (after ?? ticket).clocks.map(toContractClock),
      },
    };
  }

  private async outlined(assignment: AssignmentSnapshot, owner: string): Promise<Reclassification['before']> {
    const { matrixVersion, ruleId, serviceLevel, path, informed, requiredCosign, authority } = assignment;
    return {
      owner,
      matrixVersion,
      rule: matrixVersion === 0 || ruleId === CATCH_ALL ? null : ruleId,
      ruleLabel: await this.matrices.label(matrixVersion, ruleId),
      serviceLevel: serviceLevel.code,
      path,
      informed: [...informed],
      requiredCosign,
      authority,
    };
  }
}
