import type { Calendar, Period, Weekday } from '../calendar.ts';
import { compileCalendar } from '../compile-calendar.ts';
import type { CompiledCalendar } from '../compile-calendar.ts';
import type { Instant } from '../instant.ts';

/** An instant written with its offset: `2026-03-29T09:00+02:00`. */
export function at(text: string): Instant {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`"${text}" is not an instant`);
  return instant;
}

export const HOUR = 3_600;

export const NINE_TO_SIX: readonly Period[] = [{ from: '09:00', until: '18:00' }];

/** The same hours from Monday to Friday. */
export function weekdays(
  periods: readonly Period[],
): Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri', readonly Period[]> {
  return { mon: periods, tue: periods, wed: periods, thu: periods, fri: periods };
}

export function everyDay(periods: readonly Period[]): Record<Weekday, readonly Period[]> {
  return { ...weekdays(periods), sat: periods, sun: periods };
}

export function office(zone: string, more: Partial<Calendar> = {}): CompiledCalendar {
  return compiled({ zone, weekly: weekdays(NINE_TO_SIX), holidays: [], exceptions: [], ...more });
}

export function compiled(calendar: Calendar): CompiledCalendar {
  const result = compileCalendar(calendar);
  if (result.kind === 'refused')
    throw new Error(result.findings.map((finding) => finding.sentence).join(' '));
  return result;
}
