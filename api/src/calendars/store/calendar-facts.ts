import type { Names } from '@baton/contract';
import type { Calendar, CalendarChange } from '@baton/working-time';

type KeptNames = Omit<Names, '__typename'>;

/** What stands in a stream `calendar:…`. */
export type CalendarFact =
  | {
      readonly type: 'CalendarCreated';
      readonly code: string;
      readonly names: KeptNames;
      readonly definition: Calendar;
    }
  | {
      readonly type: 'CalendarEdited';
      readonly names: KeptNames;
      readonly definition: Calendar;
      /** What was and what is; none where only the names changed. */
      readonly changes: readonly CalendarChange[];
    };

export const calendarStream = (code: string): string => `calendar:${code}`;

/** A department or market, which works by a calendar. */
export interface CalendarUserId {
  readonly kind: 'department' | 'market';
  readonly code: string;
}

/** What stands in a stream `calendar-user:…`. */
export interface CalendarAssigned extends CalendarUserId {
  readonly type: 'CalendarAssigned';
  readonly before: string;
  readonly after: string;
}

export const calendarUserStream = ({ kind, code }: CalendarUserId): string => `calendar-user:${kind}/${code}`;
