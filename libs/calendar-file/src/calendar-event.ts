import type { Instant, LocalDate } from '@baton/working-time';

/** When an event is: whole days of no zone in particular, or from an instant to another. Ends are not included. */
export type EventSpan =
  | { readonly kind: 'days'; readonly from: LocalDate; readonly until: LocalDate }
  | { readonly kind: 'time'; readonly from: Instant; readonly until: Instant };

/** One event of a calendar file, or one occurrence of an event that recurs. */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  /** Mail addresses of those who take part, in small letters. */
  readonly mails: readonly string[];
  readonly span: EventSpan;
}

/** An event that was left out, and why. */
export interface SkippedEvent {
  readonly uid: string;
  readonly summary: string;
  readonly why: 'bad_date' | 'empty' | 'unknown_zone' | 'bad_recurrence';
}

export type EventsRead =
  | {
      readonly ok: true;
      readonly events: readonly CalendarEvent[];
      readonly skipped: readonly SkippedEvent[];
    }
  | { readonly ok: false; readonly problem: 'malformed' | 'too_long' };
