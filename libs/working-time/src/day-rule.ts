import type { Calendar, LocalDate, Period, Weekday } from './calendar.ts';
import { localDateOf, weekdayOf } from './local-date.ts';
import type { EpochDay } from './local-date.ts';
import { periodInMinutes } from './wall-time.ts';
import type { MinutePeriod } from './wall-time.ts';

/** Which hours hold on a date and what they come from. */
export type DayRule =
  | { readonly kind: 'weekly'; readonly weekday: Weekday; readonly periods: readonly MinutePeriod[] }
  | {
      readonly kind: 'holiday' | 'exception';
      readonly name: string | null;
      readonly periods: readonly MinutePeriod[];
    };

/** The hours of every date: an exception stands above a holiday, a holiday above the weekly hours. */
export class DayRules {
  readonly #special: ReadonlyMap<LocalDate, DayRule>;
  readonly #weekly = new Map<Weekday, readonly MinutePeriod[]>();
  /** The last holiday or exception, null for none. After it every week is like the other. */
  readonly lastSpecialDate: LocalDate | null;

  constructor(calendar: Calendar) {
    const special = new Map<LocalDate, DayRule>();
    // Two holidays may fall on one date; a day that one of them closes is closed.
    const openFirst = [...calendar.holidays].sort(
      (a, b) => Number(b.periods !== undefined) - Number(a.periods !== undefined),
    );
    for (const { date, name, periods } of openFirst) {
      special.set(date, { kind: 'holiday', name: name ?? null, periods: inMinutes(periods ?? []) });
    }
    for (const { date, name, periods } of calendar.exceptions) {
      special.set(date, { kind: 'exception', name: name ?? null, periods: inMinutes(periods) });
    }
    this.#special = special;
    this.lastSpecialDate = [...special.keys()].sort().at(-1) ?? null;
    for (const weekday of ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const) {
      this.#weekly.set(weekday, inMinutes(calendar.weekly[weekday] ?? []));
    }
  }

  of(day: EpochDay): DayRule {
    const weekday = weekdayOf(day);
    const special = this.#special.size > 0 ? this.#special.get(localDateOf(day)) : undefined;
    return special ?? { kind: 'weekly', weekday, periods: this.#weekly.get(weekday) ?? [] };
  }
}

function inMinutes(periods: readonly Period[]): MinutePeriod[] {
  return periods.map(periodInMinutes).filter((period) => period !== null);
}
