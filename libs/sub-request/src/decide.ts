import { replanClock, turnClock, type Surroundings } from './clock.ts';
import { evolve } from './evolve.ts';
import type { SubRequestAsked, SubRequestFact } from './fact.ts';
import { isLegal, legalMoves, type Move } from './moves.ts';
import { showMore, type Shown } from './shown.ts';
import { isOver, type AnswerKind, type GivenAnswer, type SubRequest } from './sub-request.ts';

/** As many as a person who owns a ticket can keep in mind. */
export const MOST_OPEN = 5;
/** Questions back; who needs more had better talk. */
export const MOST_QUESTIONS = 5;
/** How often an answer may be sent back. */
export const MOST_REOPENED = 1;

/** Orders. Texts come trimmed and checked, the person's right too. */
export type SubRequestCommand =
  | { readonly type: 'Accept'; readonly assignee: string }
  | { readonly type: 'Return'; readonly question: string }
  /** @param more What is shown in addition. */
  | { readonly type: 'Reply'; readonly text: string; readonly more: Shown }
  | { readonly type: 'Answer'; readonly answer: GivenAnswer }
  | { readonly type: 'Decline'; readonly reason: string }
  | { readonly type: 'Withdraw'; readonly reason: string }
  | { readonly type: 'Reopen'; readonly reason: string };

export type SubRequestRefusal =
  | {
      readonly code: 'illegal_move';
      readonly state: SubRequest['state'];
      readonly move: Move;
      readonly legal: readonly Move[];
    }
  /** The ticket is resolved or closed. */
  | { readonly code: 'ticket_over' }
  /** The owner asks itself. */
  | { readonly code: 'own_department' }
  /** The department has one open of this ticket. */
  | { readonly code: 'already_asked' }
  | { readonly code: 'too_many_open'; readonly limit: number }
  | { readonly code: 'too_many_questions'; readonly limit: number }
  | { readonly code: 'reopened_before' };

export type Decision =
  | { readonly ok: true; readonly facts: readonly SubRequestFact[] }
  | { readonly ok: false; readonly refusal: SubRequestRefusal };

/** What a ticket says to a request of its owner. */
export interface TicketStanding {
  readonly isOver: boolean;
  readonly owner: string;
  /** The other ones of the ticket that are not over, by the department asked. */
  readonly open: readonly string[];
}

export interface Asking {
  readonly id: string;
  readonly number: number;
  readonly ticketId: string;
  readonly ticketNumber: number;
  readonly asked: string;
  readonly need: string;
  readonly answerKind: AnswerKind;
  readonly shown: Shown;
  readonly targetSeconds: number;
  readonly calendarCode: string;
}

const done = (...facts: readonly SubRequestFact[]): Decision => ({ ok: true, facts });
const refuse = (refusal: SubRequestRefusal): Decision => ({ ok: false, refusal });

export function decideAsk(asking: Asking, ticket: TicketStanding, around: Surroundings): Decision {
  const refusal = refusalToAsk(asking.asked, ticket);
  if (refusal) return refuse(refusal);
  const fact: Omit<SubRequestAsked, 'clock'> = { type: 'SubRequestAsked', ...asking, asking: ticket.owner };
  return done({ ...fact, clock: turnClock({ ...fact, run: 1, clockLog: [] }, 'asked', around) });
}

function refusalToAsk(asked: string, ticket: TicketStanding): SubRequestRefusal | null {
  if (ticket.isOver) return { code: 'ticket_over' };
  if (asked === ticket.owner) return { code: 'own_department' };
  if (ticket.open.includes(asked)) return { code: 'already_asked' };
  if (ticket.open.length >= MOST_OPEN) return { code: 'too_many_open', limit: MOST_OPEN };
  return null;
}

const moveOf = {
  Accept: 'accept',
  Return: 'return',
  Reply: 'reply',
  Answer: 'answer',
  Decline: 'decline',
  Withdraw: 'withdraw',
  Reopen: 'reopen',
} as const satisfies Record<SubRequestCommand['type'], Move>;

export function decide(
  before: SubRequest,
  command: SubRequestCommand,
  ticket: TicketStanding,
  around: Surroundings,
): Decision {
  const { one, facts } = planned(before, around);
  const decision = decideOn(one, command, ticket, around);
  return decision.ok ? done(...facts, ...decision.facts) : decision;
}

function decideOn(
  one: SubRequest,
  command: SubRequestCommand,
  ticket: TicketStanding,
  around: Surroundings,
): Decision {
  const move = moveOf[command.type];
  const illegal: SubRequestRefusal = {
    code: 'illegal_move',
    state: one.state,
    move,
    legal: legalMoves(one),
  };
  if (command.type === 'Reopen' && one.state === 'answered' && one.run > MOST_REOPENED)
    return refuse({ code: 'reopened_before' });
  if (!isLegal(one, move)) return refuse(illegal);
  switch (command.type) {
    case 'Accept':
      return command.assignee === one.assignee
        ? refuse(illegal)
        : done({ type: 'SubRequestAccepted', assignee: command.assignee });
    case 'Return': {
      const asked = one.thread.filter(({ kind }) => kind === 'question').length;
      if (asked >= MOST_QUESTIONS) return refuse({ code: 'too_many_questions', limit: MOST_QUESTIONS });
      const clock = turnClock(one, 'asking', around);
      return done(...takenOn(one, around), ...overdueBy(one, around), {
        type: 'SubRequestReturned',
        question: command.question,
        clock,
      });
    }
    case 'Reply':
      return done({
        type: 'SubRequestReplied',
        text: command.text,
        shown: showMore(one.shown, command.more),
        clock: turnClock(one, 'asked', around),
      });
    case 'Answer':
      return done(...takenOn(one, around), ...overdueBy(one, around), {
        type: 'SubRequestAnswered',
        answer: command.answer,
        clock: turnClock(one, 'over', around),
      });
    case 'Decline':
      return done(...overdueBy(one, around), {
        type: 'SubRequestDeclined',
        reason: command.reason,
        clock: turnClock(one, 'over', around),
      });
    case 'Withdraw':
      return done(...overdueBy(one, around), {
        type: 'SubRequestWithdrawn',
        because: { kind: 'person', reason: command.reason },
        clock: turnClock(one, 'over', around),
      });
    case 'Reopen': {
      const refusal = refusalToAsk(one.asked, ticket);
      if (refusal) return refuse(refusal);
      const run = one.run + 1;
      const clock = turnClock({ ...one, run }, 'asked', around);
      return done({ type: 'SubRequestReopened', reason: command.reason, run, clock });
    }
  }
}

/** Whoever answers or asks back what nobody has accepted has accepted it. */
function takenOn(one: SubRequest, { by }: Surroundings): SubRequestFact[] {
  return one.assignee === null && by !== null ? [{ type: 'SubRequestAccepted', assignee: by }] : [];
}

/** The timer may be late: what ends the run after its time records that first, so that it is never lost. */
function overdueBy(one: SubRequest, { now }: Surroundings): SubRequestFact[] {
  const { dueAt, overdueAt, run } = one;
  if (dueAt === null || overdueAt !== null || dueAt >= now) return [];
  return [{ type: 'SubRequestOverdue', run, dueAt }];
}

/** The timer rang: early, late or twice with the same result. */
export function decideRing(before: SubRequest, around: Surroundings): SubRequestFact[] {
  const { one, facts } = planned(before, around);
  const { dueAt, overdueAt, run, state } = one;
  if (isOver(state) || dueAt === null || overdueAt !== null || dueAt > around.now) return facts;
  return [...facts, { type: 'SubRequestOverdue', run, dueAt }];
}

/** When the timer has to ring; null when nothing of it is due by time any more. */
export function ringsAt({ state, dueAt, overdueAt }: SubRequest): number | null {
  return isOver(state) || overdueAt !== null ? null : dueAt;
}

/** The ticket was resolved or has another owner. */
export function decideTicketMoved(
  before: SubRequest,
  ticket: Pick<TicketStanding, 'isOver' | 'owner'>,
  around: Surroundings,
): SubRequestFact[] {
  if (isOver(before.state)) return [];
  const { one, facts } = planned(before, around);
  return [...facts, ...settled(one, ticket, around)];
}

function settled(
  one: SubRequest,
  ticket: Pick<TicketStanding, 'isOver' | 'owner'>,
  around: Surroundings,
): SubRequestFact[] {
  const ends = ticket.isOver ? 'ticket_resolved' : ticket.owner === one.asked ? 'owner_is_asked' : null;
  if (ends !== null) {
    const clock = turnClock(one, 'over', around);
    return [...overdueBy(one, around), { type: 'SubRequestWithdrawn', because: { kind: ends }, clock }];
  }
  if (ticket.owner === one.asking) return [];
  const clock =
    one.state === 'returned' ? turnClock({ ...one, asking: ticket.owner }, 'asking', around) : null;
  return [{ type: 'SubRequestPassedOn', from: one.asking, to: ticket.owner, clock }];
}

/** The calendar was edited: from then on it counts in the new hours, whenever this is done. What was overdue stays overdue. */
export function decideReplan(one: SubRequest, around: Surroundings): SubRequestFact[] {
  if (isOver(one.state)) return [];
  const clock = replanClock(one, around);
  return clock === null ? [] : [{ type: 'SubRequestReplanned', clock }];
}

/** Nobody decides on a due instant of a former calendar. */
function planned(
  one: SubRequest,
  around: Surroundings,
): { readonly one: SubRequest; readonly facts: SubRequestFact[] } {
  const facts = decideReplan(one, around);
  const after = facts.reduce(
    (before, fact) => evolve(before, { sequence: before.version + 1, at: around.now, by: around.by, fact }),
    one,
  );
  return { one: after, facts };
}
