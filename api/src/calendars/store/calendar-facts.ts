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
