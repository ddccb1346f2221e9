import { lastIndexWhere } from './binary-search.ts';
import type { CompiledCalendar } from './compile-calendar.ts';
import { DAY_MS, toMilliseconds } from './instant.ts';
import type { Instant } from './instant.ts';
import { workedBefore } from './opening-table.ts';

/**
 * The earliest instant by which `seconds` of working time have passed since `instant`: eight hours from Monday 09:00
 * in a day that ends at 17:00 are Monday 17:00, not Tuesday 09:00. Nothing added leaves the instant as it is.
 * Negative seconds go back, to the latest instant from which as much has passed. Fractions are kept to the millisecond.
 * Throws a RangeError when the result lies outside the years 1900 to 2500.
 */
export function addWorkingTime(calendar: CompiledCalendar, instant: Instant, seconds: number): Instant {
  return addWorkingMs(calendar, instant, toMilliseconds(seconds));
}

/** The same in whole milliseconds. */
export function addWorkingMs(calendar: CompiledCalendar, instant: Instant, ms: number): Instant {
  if (!calendar.table || ms === 0) return instant + ms;
  return ms > 0 ? forward(calendar.table, instant, ms) : back(calendar.table, instant, -ms);
}

type Table = NonNullable<CompiledCalendar['table']>;

function forward(table: Table, instant: Instant, ms: number): Instant {
  let until = instant + ms;
  for (;;) {
    const { openings, covered } = table.covering(instant, until);
    const wanted = workedBefore(openings, instant) + ms;
    // The first opening whose end reaches the wanted sum: the last that begins below it.
    const opening = openings[lastIndexWhere(openings, (one) => one.before < wanted)];
    if (opening && opening.before + opening.until - opening.from >= wanted) {
      return opening.from + wanted - opening.before;
    }
    until = covered.until + 1;
  }
}

function back(table: Table, instant: Instant, ms: number): Instant {
  let from = instant - ms;
  for (;;) {
    const { openings, covered } = table.covering(from, instant);
    const wanted = workedBefore(openings, instant) - ms;
    if (wanted >= 0) {
      const opening = openings[lastIndexWhere(openings, (one) => one.before <= wanted)];
      if (opening && opening.from + wanted - opening.before <= opening.until) {
        return opening.from + wanted - opening.before;
      }
    }
    from = covered.from - Math.max(60 * DAY_MS, covered.until - covered.from);
  }
}
