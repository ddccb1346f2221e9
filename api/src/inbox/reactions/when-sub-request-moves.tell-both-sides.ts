import type { SubRequest, SubRequestFact } from '@baton/sub-request';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { People } from '../../directory/queries/people.ts';
import { Staffings } from '../../duty/queries/staffings.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { SubRequestBook } from '../../sub-requests/queries/sub-request-book.ts';
import { TicketBook } from '../../tickets/queries/ticket-book.ts';
import { idOf } from '../queries/what-it-is-about.ts';
import { tell, type News } from '../store/tell.ts';

const telling = [
  'SubRequestAsked',
  'SubRequestReturned',
  'SubRequestReplied',
  'SubRequestAnswered',
  'SubRequestDeclined',
  'SubRequestWithdrawn',
  'SubRequestReopened',
  'SubRequestOverdue',
] as const satisfies readonly SubRequestFact['type'][];
type Telling = Extract<SubRequestFact, { type: (typeof telling)[number] }>;

type Side = 'asked' | 'asking';

/** Who has to do something next is told, or who waits for it. What the asked side is told holds nothing of the ticket but what it was shown. */
@Injectable()
export class WhenSubRequestMovesTellBothSides implements OnModuleInit {
  private readonly journal: Journal;
  private readonly book: SubRequestBook;
  private readonly tickets: TicketBook;
  private readonly people: People;
  private readonly staffings: Staffings;

  constructor(
    journal: Journal,
    book: SubRequestBook,
    tickets: TicketBook,
    people: People,
    staffings: Staffings,
  ) {
    this.journal = journal;
    this.book = book;
    this.tickets = tickets;
    this.people = people;
    this.staffings = staffings;
  }

  onModuleInit(): void {
    this.journal.within(telling, (tx, recorded) =>
      // Only facts of sub-requests have these types.
      this.tell(tx, recorded as Recorded<Telling>),
    );
  }

  private async tell(tx: Tx, recorded: Recorded<Telling>): Promise<void> {
    const one = await this.book.asKept(tx, idOf(recorded.stream));
    for (const side of sidesOf(recorded.fact)) {
      const people = await this.peopleOf(tx, one, side, recorded);
      await tell(
        tx,
        people.filter((person) => person !== recorded.actor),
        newsOf(one, side, recorded),
      );
    }
  }

  private async peopleOf(
    tx: Tx,
    one: SubRequest,
    side: Side,
    { fact, at }: Recorded<Telling>,
  ): Promise<string[]> {
    if (side === 'asking') return this.askers(tx, one, at);
    const leads = fact.type === 'SubRequestOverdue' ? await this.answering(tx, one.asked, at) : [];
    if (one.assignee !== null)
      return [...new Set([...leads, ...(await this.staffings.withDeputies(tx, [one.assignee], at))])];
    return leads.length > 0 ? leads : this.workingIn(tx, one.asked, at);
  }

  /** Whoever asked, and whoever has the ticket now; where the ticket has moved on, the people of its new owner. */
  private async askers(tx: Tx, { askedBy, asking, ticketId }: SubRequest, at: number): Promise<string[]> {
    const { assignee } = await this.tickets.asKept(tx, ticketId);
    const known = await this.people.activeIn(tx, [askedBy]);
    const asker = known.get(askedBy)?.includes(asking) ? [askedBy] : [];
    const people = [...asker, ...(assignee === null ? [] : [assignee])];
    return people.length > 0 ? this.staffings.withDeputies(tx, people, at) : this.workingIn(tx, asking, at);
  }

  private async workingIn(tx: Tx, department: string, at: number): Promise<string[]> {
    const held = await this.people.holdingIn(tx, ['staff', 'lead'], [department]);
    return this.staffings.withDeputies(tx, held.get(department) ?? [], at);
  }

  /** Who answers for a department that is late: its leads or who stands in for them, and who is on duty. */
  private async answering(tx: Tx, department: string, at: number): Promise<string[]> {
    const leads = (await this.people.holdingIn(tx, ['lead'], [department])).get(department) ?? [];
    const onDuty = await this.staffings.onDutyIn(tx, department, at);
    return [...new Set([...(await this.staffings.withDeputies(tx, leads, at)), ...onDuty])];
  }
}

function sidesOf(fact: Telling): readonly Side[] {
  switch (fact.type) {
    case 'SubRequestAsked':
    case 'SubRequestReplied':
    case 'SubRequestReopened':
    case 'SubRequestWithdrawn':
      return ['asked'];
    case 'SubRequestReturned':
    case 'SubRequestAnswered':
    case 'SubRequestDeclined':
      return ['asking'];
    case 'SubRequestOverdue':
      return ['asked', 'asking'];
  }
}

function newsOf(one: SubRequest, side: Side, { stream, sequence, fact, at }: Recorded<Telling>): News {
  const { id, ticketId, ticketNumber, number, asking, asked, need, shown, dueAt } = one;
  return {
    kind: 'sub_request',
    key: `sub_request:${stream}:${sequence}:${side}`,
    // The asked side has no part in the ticket.
    ...(side === 'asking' ? { ticketId } : {}),
    payload: {
      about: 'sub_request',
      subRequestId: id,
      number: ticketNumber,
      place: number,
      title: shown.title,
      need,
      asking,
      asked,
      side,
      happened: fact.type,
      text: textOf(fact),
      dueAt: fact.type === 'SubRequestOverdue' ? fact.dueAt : dueAt,
    },
    at,
  };
}

function textOf(fact: Telling): string | null {
  switch (fact.type) {
    case 'SubRequestReturned':
      return fact.question;
    case 'SubRequestReplied':
      return fact.text;
    case 'SubRequestAnswered':
      return fact.answer.text || null;
    case 'SubRequestDeclined':
    case 'SubRequestReopened':
      return fact.reason;
    case 'SubRequestWithdrawn':
      return fact.because.kind === 'person' ? fact.because.reason : null;
    case 'SubRequestAsked':
    case 'SubRequestOverdue':
      return null;
  }
}
