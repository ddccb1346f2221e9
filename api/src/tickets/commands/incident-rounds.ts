import {
  decide,
  isOver,
  signedOn,
  type Ticket,
  type TicketCommand,
  type TicketFact,
} from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { Clock } from '../../platform/clock/clock.ts';
import { passAmongOthers } from '../../platform/database/passage.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal, type Stretch } from '../../platform/journal/journal.ts';
import { TicketBook } from '../queries/ticket-book.ts';
import { TicketSurroundings } from '../queries/ticket-surroundings.ts';
import {
  countSteps,
  endRound,
  keepSteps,
  roundUnderWay,
  stillWaiting,
  waitingSteps,
  type Round,
  type Step,
} from '../store/incident-rounds.ts';
import { roundTask } from '../incident-round-task.ts';

/** So many tickets are locked at once: few enough that people who work on them notice nothing. */
const batch = 40;
const payloadShape = z.object({ incidentId: z.uuid() });

/**
 * Goes through the tickets of an incident, batch by batch, each in a transaction of its own: what is done is marked in the
 * transaction that does it. Any number may work on one incident; whoever holds its lock takes the next steps. A killed one
 * leaves whole batches, and its job runs again.
 */
@Injectable()
export class IncidentRounds implements OnModuleInit {
  private readonly jobs: Jobs;
  private readonly transactions: Transactions;
  private readonly book: TicketBook;
  private readonly surroundings: TicketSurroundings;
  private readonly journal: Journal;
  private readonly clock: Clock;

  constructor(
    jobs: Jobs,
    transactions: Transactions,
    book: TicketBook,
    surroundings: TicketSurroundings,
    journal: Journal,
    clock: Clock,
  ) {
    this.jobs = jobs;
    this.transactions = transactions;
    this.book = book;
    this.surroundings = surroundings;
    this.journal = journal;
    this.clock = clock;
  }

  onModuleInit(): void {
    this.jobs.handle(roundTask, (payload) => this.run(payloadShape.parse(payload).incidentId));
  }

  /** Until nothing of this incident is under way. */
  async run(incidentId: string): Promise<void> {
    while (await this.batch(incidentId));
  }

  /** Whether there may be more. */
  private batch(incidentId: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      await passAmongOthers(tx);
      const round = await roundUnderWay(tx, incidentId);
      if (round === null) return false;
      const next = await waitingSteps(tx, round.id, batch);
      // Incident and members in the order of their ids, as everybody locks them.
      const locked = await this.book.manyForHouse(tx, [incidentId, ...next]);
      const incident = locked.find(({ id }) => id === incidentId);
      if (!incident) throw new Error('a round of an incident that is not there');
      const waiting = await stillWaiting(tx, round.id, next);
      const tickets = locked.filter(({ id }) => waiting.has(id));
      if (next.length > 0 && tickets.length === 0) return true;
      await this.take(tx, round, incident, tickets);
      return true;
    });
  }

  private async take(tx: Tx, round: Round, incident: Ticket, tickets: readonly Ticket[]): Promise<void> {
    const moment = { now: this.clock.now(), by: round.actor };
    const arounds = await this.surroundings.ofMany(tx, [incident, ...tickets], moment);
    const stretches: Stretch[] = [];
    const steps: Step[] = [];
    const joined: Ticket[] = [];
    const tell = (ticket: Ticket, command: TicketCommand): readonly TicketFact[] | string => {
      const around = arounds.get(ticket.id);
      if (!around) throw new Error('every ticket has surroundings');
      const decision = decide(ticket, command, around);
      if (!decision.ok)
        return decision.refusal.code === 'incident' ? decision.refusal.problem : decision.refusal.code;
      const { facts } = decision;
      if (facts.length > 0) {
        stretches.push({
          stream: `ticket:${ticket.id}`,
          version: ticket.version,
          moments: [{ facts, actor: round.actor, at: around.now }],
        });
      }
      return facts;
    };
    for (const ticket of tickets) {
      const command = commandFor(round, incident);
      const told = command === null ? [] : tell(ticket, command);
      if (round.kind === 'join' && typeof told !== 'string' && told.length > 0) joined.push(ticket);
      steps.push({ ticketId: ticket.id, ...outcomeOf(told) });
    }
    await keepSteps(tx, round.id, steps);
    const { waiting, done, stayed } = await countSteps(tx, round.id);
    if (waiting === 0) await endRound(tx, round.id, moment.now);
    const own = ownCommand(round, joined, waiting === 0 ? { reached: done, stayed } : null);
    if (own !== null) {
      const told = tell(incident, own);
      // Checked before any of them joined, under the lock that is still held.
      if (typeof told === 'string') throw new Error(`the incident refused its own: ${told}`);
    }
    await this.journal.recordMany(tx, stretches);
  }
}

/** What a ticket is told; null where the incident has moved on and there is nothing to tell any more. */
function commandFor({ kind, payload }: Round, incident: Ticket): TicketCommand | null {
  const name = { ticketId: incident.id, number: incident.number };
  const over = isOver(incident.state);
  switch (kind) {
    case 'join':
      return over ? null : { type: 'JoinIncident', incident: { ...name, owner: incident.owner } };
    case 'notice': {
      const notice = incident.notices.find(({ number }) => number === payload.notice);
      return notice ? { type: 'TakeNotice', incident: name, notice } : null;
    }
    case 'resolved':
      return over
        ? { type: 'FollowResolution', incident: name, text: payload.text ?? '', signed: signedOn(incident) }
        : null;
    case 'reopened':
      return over ? null : { type: 'FollowReopening', incident: name, reason: payload.text ?? '' };
    case 'closed':
      return incident.state === 'closed' ? { type: 'FollowClosing', incident: name } : null;
  }
}

/** What the incident keeps of it itself: who joined, and at the end how many it reached. */
function ownCommand(
  { kind }: Round,
  joined: readonly Ticket[],
  ended: { readonly reached: number; readonly stayed: number } | null,
): TicketCommand | null {
  if (kind === 'join') {
    const members = joined.map(({ id, number, owner }) => ({ ticketId: id, number, owner }));
    return members.length > 0 ? { type: 'AddMembers', members } : null;
  }
  if (ended === null || ended.reached + ended.stayed === 0) return null;
  return { type: 'NotePassedDown', what: kind, ...ended };
}

function outcomeOf(told: readonly TicketFact[] | string): Pick<Step, 'outcome' | 'reason'> {
  if (typeof told === 'string') return { outcome: 'refused', reason: told };
  const stayed = told.find((fact) => fact.type === 'MemberStayed');
  if (stayed?.type === 'MemberStayed' && stayed.reason !== null)
    return { outcome: 'stayed', reason: stayed.reason };
  // The mark that it stayed is taken away, and nothing else.
  if (stayed || told.length === 0) return { outcome: 'passed', reason: null };
  return { outcome: 'done', reason: null };
}
