import type { Instant, Segment } from '@baton/working-time';
import type { Shown } from './shown.ts';
import type { AnswerKind, GivenAnswer, SubRequestClock, WithdrawnBecause } from './sub-request.ts';

/** What a fact did to the clock. */
export interface ClockMoved {
  /** Stretches that ended, as they now are; more than one where the calendar was edited meanwhile. */
  readonly closed: readonly Segment<SubRequestClock>[];
  readonly opened: Segment<SubRequestClock> | null;
  readonly dueAt: Instant | null;
}

export type SubRequestAsked = {
  readonly type: 'SubRequestAsked';
  readonly id: string;
  readonly number: number;
  readonly ticketId: string;
  readonly ticketNumber: number;
  readonly asking: string;
  readonly asked: string;
  readonly need: string;
  readonly answerKind: AnswerKind;
  readonly shown: Shown;
  readonly targetSeconds: number;
  readonly calendarCode: string;
  readonly clock: ClockMoved;
};
/** A person of the asked department takes it on, the first or in place of another. */
export type SubRequestAccepted = { readonly type: 'SubRequestAccepted'; readonly assignee: string };
/** The asked department needs more; the clock stands still. */
export type SubRequestReturned = {
  readonly type: 'SubRequestReturned';
  readonly question: string;
  readonly clock: ClockMoved;
};
export type SubRequestReplied = {
  readonly type: 'SubRequestReplied';
  readonly text: string;
  /** What is shown from now on. */
  readonly shown: Shown;
  readonly clock: ClockMoved;
};
export type SubRequestAnswered = {
  readonly type: 'SubRequestAnswered';
  readonly answer: GivenAnswer;
  readonly clock: ClockMoved;
};
export type SubRequestDeclined = {
  readonly type: 'SubRequestDeclined';
  readonly reason: string;
  readonly clock: ClockMoved;
};
export type SubRequestWithdrawn = {
  readonly type: 'SubRequestWithdrawn';
  readonly because: WithdrawnBecause;
  readonly clock: ClockMoved;
};
/** The answer did not help. */
export type SubRequestReopened = {
  readonly type: 'SubRequestReopened';
  readonly reason: string;
  readonly run: number;
  readonly clock: ClockMoved;
};
/** The target was reached while the clock ran. Noted once for each run. */
export type SubRequestOverdue = {
  readonly type: 'SubRequestOverdue';
  readonly run: number;
  readonly dueAt: Instant;
};
/** The ticket has another owner, who asks from now on. */
export type SubRequestPassedOn = {
  readonly type: 'SubRequestPassedOn';
  readonly from: string;
  readonly to: string;
  readonly clock: ClockMoved | null;
};
/** Its calendar was edited: it is counted on in the new hours. */
export type SubRequestReplanned = { readonly type: 'SubRequestReplanned'; readonly clock: ClockMoved };

export type SubRequestFact =
  | SubRequestAsked
  | SubRequestAccepted
  | SubRequestReturned
  | SubRequestReplied
  | SubRequestAnswered
  | SubRequestDeclined
  | SubRequestWithdrawn
  | SubRequestReopened
  | SubRequestOverdue
  | SubRequestPassedOn
  | SubRequestReplanned;

/** A fact in its place: the sequence in the stream, when it happened, who did it (null: the house). */
export interface Happened {
  readonly sequence: number;
  readonly at: Instant;
  readonly by: string | null;
  readonly fact: SubRequestFact;
}
