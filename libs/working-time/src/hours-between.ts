import type { CompiledCalendar } from './compile-calendar.ts';
import type { DayRule } from './day-rule.ts';
import { DAY_MS } from './instant.ts';
import type { Instant, Interval } from './instant.ts';
import { localDateOf } from './local-date.ts';
import { periodsBetween } from './openings.ts';
import { startOfDay } from './wall-clock.ts';

/** Why a stretch is not working time. `outside_hours` is a night or a lunch break of a day that has hours. */
export type ClosedReason =
  | { readonly kind: 'outside_hours' }
  | { readonly kind: 'day_off'; readonly date: string }
  | { readonly kind: 'holiday'; readonly date: string; readonly name: string | null }
  | { readonly kind: 'exception'; readonly date: string; readonly name: string | null };

/** A stretch that is open as a whole (`closed` is null) or closed for one reason. */
export interface HoursPart extends Interval {
  readonly closed: ClosedReason | null;
}

/** All of `from` to `until` in order, without gap: working time, and for the rest the reason why it is none. */
export function hoursBetween(calendar: CompiledCalendar, from: Instant, until: Instant): HoursPart[] {
  const parts: HoursPart[] = [];
  let reached = from;
  for (const open of periodsBetween(calendar, from, until)) {
    parts.push(...closedParts(calendar, reached, open.from));
    parts.push({ ...open, closed: null });
    reached = open.until;
  }
  parts.push(...closedParts(calendar, reached, until));
  return parts;
}

/** A closed stretch, one part for each reason: nights join over midnight, a holiday is a part of its own. */
function closedParts(calendar: CompiledCalendar, from: Instant, until: Instant): HoursPart[] {
  const parts: { from: Instant; until: Instant; closed: ClosedReason }[] = [];
  const { zone } = calendar.calendar;
  let start = from;
  // One day early: west of UTC the date of `from` is still that of the day before.
  for (let day = Math.floor(from / DAY_MS) - 1; start < until; day += 1) {
    const end = Math.min(until, startOfDay(zone, day + 1));
    if (end <= start) continue;
    const closed = reasonOf(calendar.rules.of(day), localDateOf(day));
    const last = parts.at(-1);
    if (last && last.closed.kind === 'outside_hours' && closed.kind === 'outside_hours') last.until = end;
    else parts.push({ from: start, until: end, closed });
    start = end;
  }
  return parts;
}

function reasonOf(rule: DayRule, date: string): ClosedReason {
  if (rule.kind === 'holiday') return { kind: 'holiday', date, name: rule.name };
  if (rule.periods.length > 0) return { kind: 'outside_hours' };
  return rule.kind === 'exception' ? { kind: 'exception', date, name: rule.name } : { kind: 'day_off', date };
}
