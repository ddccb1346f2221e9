import {
  decide,
  decideAsk,
  decideRing,
  evolve,
  show,
  USUAL_PARTS,
  type Decision,
  type SubRequest,
  type SubRequestCommand,
  type SubRequestFact,
  type Surroundings,
} from '@baton/sub-request';
import { isOver, type Ticket } from '@baton/ticket-lifecycle';
import type { INestApplicationContext } from '@nestjs/common';
import { Calendars } from '../../calendars/queries/calendars.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { ShowableParts } from '../../sub-requests/queries/showable-parts.ts';
import { calendarFor, usualSeconds } from '../../sub-requests/queries/sub-request-around.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { personId } from '../directory/people.ts';
import { hoursBefore } from '../moments.ts';
import { idOf, seeded } from '../seeded.ts';
import { staffFor } from '../tickets/staff.ts';
import { askedFor, type Act, type AskedFor } from './asked.ts';

/** What departments asked of each other, through the same decisions as a live command, on tickets that are open now. */
export async function playSubRequests(app: INestApplicationContext, tx: Tx, now: Instant): Promise<void> {
  const taken: string[] = [];
  for (const [index, asked] of askedFor.entries()) {
    const ticket = await ticketOf(app, tx, asked, hoursBefore(now, asked.hours), taken);
    if (!ticket) continue;
    taken.push(ticket.id);
    await new Part(app, tx, now, asked, ticket, `sub-request ${index}`).play();
  }
}

/** One that was open already then, if possible of the owner and of what it is about, and has been quiet for longest. */
async function ticketOf(
  app: INestApplicationContext,
  tx: Tx,
  { owner, about, department }: AskedFor,
  before: Instant,
  taken: readonly string[],
): Promise<Ticket | null> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM tickets WHERE owner <> $5 AND owner = ANY ($6) AND opened_at < $2 AND NOT id = ANY ($3)
       AND state NOT IN ('resolved', 'closed')
     ORDER BY owner = $1 DESC, problem_type SIMILAR TO $4 DESC, last_fact_at, number LIMIT 1`,
    [owner, new Date(before), [...taken], about, department, askedFor.map((one) => one.owner)],
  );
  const [found] = rows;
  return found ? app.get(TicketBook, { strict: false }).asKept(tx, found.id) : null;
}

/** One of them, from question to where it stands now. */
class Part {
  private readonly app: INestApplicationContext;
  private readonly tx: Tx;
  private readonly now: Instant;
  private readonly asked: AskedFor;
  private readonly ticket: Ticket;
  private readonly name: string;
  private readonly asker: string;
  private readonly answerer: string;

  constructor(
    app: INestApplicationContext,
    tx: Tx,
    now: Instant,
    asked: AskedFor,
    ticket: Ticket,
    name: string,
  ) {
    this.app = app;
    this.tx = tx;
    this.now = now;
    this.asked = asked;
    this.ticket = ticket;
    this.name = name;
    const random = seeded(name);
    const { market } = ticket.facts;
    this.asker = ticket.assignee ?? personId(staffFor(ticket.owner, market, random));
    this.answerer = personId(staffFor(asked.department, market, random));
  }

  async play(): Promise<void> {
    const at = hoursBefore(this.now, this.asked.hours);
    let one = await this.record(null, await this.ask(at), at, this.asker);
    for (const act of this.asked.acts) {
      const then = hoursBefore(this.now, act.hours);
      const isAsked =
        act.do === 'accept' || act.do === 'answer' || act.do === 'return' || act.do === 'decline';
      const by = isAsked ? this.answerer : this.asker;
      const facts = this.factsOf(one, act, await this.around(then, by));
      if (facts.length > 0) one = await this.record(one, facts, then, by);
    }
    // What has come due since then was noted at its time, so that nothing storms at the start.
    const due = one.dueAt;
    if (due !== null && due <= this.now) {
      const facts = decideRing(one, await this.around(due, null));
      if (facts.length > 0) await this.record(one, facts, due, null);
    }
  }

  private async ask(at: Instant): Promise<readonly SubRequestFact[]> {
    const { ticket, asked } = this;
    const whole = await this.app.get(ShowableParts, { strict: false }).of(this.tx, ticket);
    const book = await this.app.get(Calendars, { strict: false }).book(this.tx);
    const around = await this.around(at, this.asker);
    return this.sure(
      decideAsk(
        {
          id: idOf(this.name),
          number: 1,
          ticketId: ticket.id,
          ticketNumber: ticket.number,
          asked: asked.department,
          need: asked.need,
          answerKind: asked.kind,
          shown: show(
            whole,
            new Set(USUAL_PARTS),
            new Set(whole.excerpts.slice(-1).map(({ sequence }) => sequence)),
          ),
          targetSeconds: asked.target ?? usualSeconds(ticket),
          calendarCode: calendarFor(ticket, asked.department, book),
        },
        this.standing(),
        around,
      ),
    );
  }

  private factsOf(one: SubRequest, act: Act, around: Surroundings): readonly SubRequestFact[] {
    return this.sure(decide(one, this.commandOf(act), this.standing(), around));
  }

  private commandOf(act: Act): SubRequestCommand {
    switch (act.do) {
      case 'accept':
        return { type: 'Accept', assignee: this.answerer };
      case 'return':
        return { type: 'Return', question: act.text };
      case 'decline':
        return { type: 'Decline', reason: act.text };
      case 'withdraw':
        return { type: 'Withdraw', reason: act.text };
      case 'reopen':
        return { type: 'Reopen', reason: act.text };
      case 'answer':
        return { type: 'Answer', answer: act.answer };
    }
  }

  private sure(decision: Decision): readonly SubRequestFact[] {
    if (!decision.ok) throw new Error(`${this.name} was refused: ${decision.refusal.code}`);
    return decision.facts;
  }

  private standing(): { isOver: boolean; owner: string; open: readonly string[] } {
    return { isOver: isOver(this.ticket.state), owner: this.ticket.owner, open: [] };
  }

  private async around(now: Instant, by: string | null): Promise<Surroundings> {
    const book = await this.app.get(Calendars, { strict: false }).book(this.tx);
    const { calendar: calendarOf, ofDepartment: calendarOfDepartment, versions: versionsOf } = book;
    return { now, by, calendarOf, calendarOfDepartment, versionsOf };
  }

  private async record(
    before: SubRequest | null,
    facts: readonly SubRequestFact[],
    at: Instant,
    by: string | null,
  ): Promise<SubRequest> {
    await this.app.get(Journal).record(this.tx, {
      stream: `sub-request:${idOf(this.name)}`,
      version: before?.version ?? 0,
      facts,
      actor: by,
      at,
    });
    const after = facts.reduce<SubRequest | null>(
      (one, fact) => evolve(one, { sequence: (one?.version ?? 0) + 1, at, by, fact }),
      before,
    );
    if (!after) throw new Error(`${this.name} was not asked`);
    return after;
  }
}
