import type { ClockLog, Instant } from '@baton/working-time';
import type { Shown } from './shown.ts';

export const SUB_REQUEST_STATES = [
  'open',
  'accepted',
  'returned',
  'answered',
  'declined',
  'withdrawn',
] as const;
export type SubRequestState = (typeof SUB_REQUEST_STATES)[number];

/** What is to be answered beside words. */
export type AnswerKind = 'text' | 'yes_no' | 'amount';

export interface GivenAnswer {
  readonly text: string;
  /** Where yes or no was asked for. */
  readonly yes: boolean | null;
  /** Where an amount was asked for, in `currency`. */
  readonly amount: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
}

export interface AnswerAt extends GivenAnswer {
  readonly by: string;
  readonly at: Instant;
}

/** What the two departments wrote to each other about it. */
export interface Message {
  readonly kind: 'question' | 'reply' | 'reopening';
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
}

/** Why it is not needed any more. */
export type WithdrawnBecause =
  | { readonly kind: 'person'; readonly reason: string }
  /** The ticket was resolved without it. */
  | { readonly kind: 'ticket_resolved' }
  /** The ticket has moved to the very department that was asked. */
  | { readonly kind: 'owner_is_asked' };

export type Ending =
  | { readonly kind: 'declined'; readonly reason: string; readonly by: string; readonly at: Instant }
  | {
      readonly kind: 'withdrawn';
      readonly because: WithdrawnBecause;
      readonly by: string | null;
      readonly at: Instant;
    };

/** The one clock of a sub-request. */
export type SubRequestClock = 'sub_request';
export const CLOCK: SubRequestClock = 'sub_request';

/** A part of a ticket that its owner asks another department for. The ticket stays with its owner. */
export interface SubRequest {
  readonly id: string;
  /** From 1 on its ticket. */
  readonly number: number;
  /** The sequence of the last fact in it. */
  readonly version: number;
  readonly ticketId: string;
  readonly ticketNumber: number;
  /** The owner of the ticket: it moves with the ticket. */
  readonly asking: string;
  readonly asked: string;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly need: string;
  readonly answerKind: AnswerKind;
  readonly shown: Shown;
  readonly state: SubRequestState;
  /** Who of the asked department has it. */
  readonly assignee: string | null;
  readonly thread: readonly Message[];
  /** More than one where the first did not help; the last one counts. */
  readonly answers: readonly AnswerAt[];
  readonly ending: Ending | null;
  /** Working seconds that an answer may take. */
  readonly targetSeconds: number;
  /** The hours that the asked department's time is counted in. */
  readonly calendarCode: string;
  /** Runs are counted by answers asked for: reopened, it begins anew. */
  readonly run: number;
  readonly clockLog: ClockLog<SubRequestClock>;
  /** Null while the clock stands still or has stopped. */
  readonly dueAt: Instant | null;
  /** When the present run was due, once it is overdue. */
  readonly overdueAt: Instant | null;
  readonly lastFactAt: Instant;
}

export function isOver(state: SubRequestState): boolean {
  return state === 'answered' || state === 'declined' || state === 'withdrawn';
}
