import { WEEKDAYS } from './calendar.ts';
import type { Calendar, Holiday, Period } from './calendar.ts';
import { epochDayOf, weekdayIndexOf } from './local-date.ts';
import type { EpochDay } from './local-date.ts';
import { periodInMinutes } from './wall-time.ts';
import type { MinutePeriod } from './wall-time.ts';

/** Which hours hold on a date and what they come from. */
export interface DayRule {
  readonly kind: 'weekly' | 'holiday' | 'exception';
  /** The name of the holiday or exception, where it has one. */
  readonly name: string | null;
  readonly periods: readonly MinutePeriod[];
}

const NO_HOURS: DayRule = { kind: 'weekly', name: null, periods: [] };

/** The hours of every date: an exception stands above a holiday, a holiday above the weekly hours. */
export class DayRules {
  readonly #special: ReadonlyMap<EpochDay, DayRule>;
  /** From Monday to Sunday. */
  readonly #weekly: readonly DayRule[];
  /** The last holiday or exception, null for none. After it every week is like the other. */
  readonly lastSpecialDay: EpochDay | null;

  constructor(calendar: Calendar) {
    const special = new Map<EpochDay, DayRule>();
    for (const [kind, day] of specialDays(calendar)) {
      const date = epochDayOf(day.date);
      if (date === null) continue;
      special.set(date, { kind, name: day.name ?? null, periods: inMinutes(day.periods ?? []) });
    }
    this.#special = special;
    this.#weekly = WEEKDAYS.map((weekday) => ({
      ...NO_HOURS,
      periods: inMinutes(calendar.weekly[weekday] ?? []),
    }));
    this.lastSpecialDay = special.size > 0 ? Math.max(...special.keys()) : null;
  }

  of(day: EpochDay): DayRule {
    return this.#special.get(day) ?? this.#weekly[weekdayIndexOf(day)] ?? NO_HOURS;
  }
}

/** In the order in which one takes the place of another on the same date: a day that any holiday closes is closed. */
function specialDays(calendar: Calendar): ['holiday' | 'exception', Holiday][] {
  const half = calendar.holidays.filter((one) => one.periods !== undefined);
  const whole = calendar.holidays.filter((one) => one.periods === undefined);
  return [
    ...[...half, ...whole].map((one): ['holiday', Holiday] => ['holiday', one]),
    ...calendar.exceptions.map((one): ['exception', Holiday] => ['exception', one]),
  ];
}

function inMinutes(periods: readonly Period[]): MinutePeriod[] {
  return periods.map(periodInMinutes).filter((period) => period !== null);
}
