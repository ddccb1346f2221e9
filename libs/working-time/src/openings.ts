import { lastIndexWhere } from './binary-search.ts';
import type { CompiledCalendar } from './compile-calendar.ts';
import { DAY_MS } from './instant.ts';
import type { Instant, Interval } from './instant.ts';

/** Whether this instant is working time. An end is not: a period 09:00–18:00 is closed at 18:00. */
export function isOpen(calendar: CompiledCalendar, instant: Instant): boolean {
  if (!calendar.table) return true;
  const { openings } = calendar.table.covering(instant, instant + 1);
  const opening = openings[lastIndexWhere(openings, (one) => one.from <= instant)];
  return opening !== undefined && instant < opening.until;
}

/** The instant itself when it is open, else the next at which working time begins. */
export function nextOpening(calendar: CompiledCalendar, instant: Instant): Instant {
  if (!calendar.table || isOpen(calendar, instant)) return instant;
  let until = instant + 1;
  for (;;) {
    const { openings, covered } = calendar.table.covering(instant, until);
    const opening = openings[lastIndexWhere(openings, (one) => one.from <= instant) + 1];
    if (opening) return opening.from;
    until = covered.until + 1;
  }
}

/**
 * The end of the opening that holds at `instant`, or of the next one when it is closed. Null when there is none: the
 * calendar is always open, or its weeks have no gap and no holiday is left.
 */
export function nextClosing(calendar: CompiledCalendar, instant: Instant): Instant | null {
  if (!calendar.table) return null;
  const start = nextOpening(calendar, instant);
  let until = start + 1;
  for (;;) {
    const { openings, covered } = calendar.table.covering(start, until);
    const opening = openings[lastIndexWhere(openings, (one) => one.from <= start)];
    // An opening that touches the end of what is covered may go on behind it.
    if (opening && opening.until < covered.until) return opening.until;
    if (covered.until > everyWeekAlikeAfter(calendar, start)) return null;
    until = covered.until + 1;
  }
}

/** Three weeks behind the last special date; an opening still unbroken then is never broken. */
function everyWeekAlikeAfter({ rules }: CompiledCalendar, instant: Instant): Instant {
  return Math.max(instant, (rules.lastSpecialDay ?? 0) * DAY_MS) + 21 * DAY_MS;
}

/** The stretches of working time from `from` to `until`, cut at both ends; touching periods are one. */
export function periodsBetween(calendar: CompiledCalendar, from: Instant, until: Instant): Interval[] {
  if (from >= until) return [];
  if (!calendar.table) return [{ from, until }];
  const { openings } = calendar.table.covering(from, until);
  const periods: Interval[] = [];
  for (
    let index = Math.max(
      0,
      lastIndexWhere(openings, (one) => one.from <= from),
    );
    ;
    index += 1
  ) {
    const opening = openings[index];
    if (!opening || opening.from >= until) return periods;
    if (opening.until > from) {
      periods.push({ from: Math.max(from, opening.from), until: Math.min(until, opening.until) });
    }
  }
}
