import type { Calendar, Period } from '../calendar.ts';
import { WEEKDAYS } from '../calendar.ts';
import { MINUTE_MS } from '../instant.ts';
import type { Instant } from '../instant.ts';
import type { MinuteWindow } from './minute-window.ts';

const DAY = 1_440;

/** Working time by looking at every minute of a window: slow, and too simple to be wrong. */
export class MinuteByMinute {
  readonly #start: Instant;
  readonly #open: Uint8Array;

  constructor(calendar: Calendar, window: MinuteWindow) {
    this.#start = window.start;
    const first = (window.shown[0] ?? 0) - 2 * DAY;
    const wallOpen = new Uint8Array(window.shown.length + 6 * DAY);
    for (let day = Math.floor(first / DAY); day * DAY < first + wallOpen.length; day += 1) {
      for (const { from, until } of periodsOn(calendar, day)) {
        const start = day * DAY + minutes(from) - first;
        const length = (minutes(until) - minutes(from) + DAY) % DAY || DAY;
        wallOpen.fill(1, Math.max(0, start), Math.max(0, start + length));
      }
    }
    this.#open = new Uint8Array(window.shown.length);
    window.shown.forEach((shown, minute) => (this.#open[minute] = wallOpen[shown - first] ?? 0));
  }

  isOpen(at: Instant): boolean {
    return this.#open[this.#minuteOf(at)] === 1;
  }

  workedMs(from: Instant, until: Instant): number {
    let sum = 0;
    for (let minute = this.#minuteOf(from); minute <= this.#minuteOf(until); minute += 1) {
      const start = Math.max(from, this.#startOf(minute));
      const end = Math.min(until, this.#startOf(minute + 1));
      if (this.#open[minute] === 1) sum += end - start;
    }
    return sum;
  }

  /** Null when the window ends before. */
  add(from: Instant, ms: number): Instant | null {
    if (ms === 0) return from;
    let missing = ms;
    for (let minute = this.#minuteOf(from); minute < this.#open.length; minute += 1) {
      if (this.#open[minute] !== 1) continue;
      const start = Math.max(from, this.#startOf(minute));
      const here = this.#startOf(minute + 1) - start;
      if (here >= missing) return start + missing;
      missing -= here;
    }
    return null;
  }

  /** The first instant from `at` on that is open (or closed), null when the window ends before. */
  next(open: boolean, at: Instant): Instant | null {
    for (let minute = this.#minuteOf(at); minute < this.#open.length; minute += 1) {
      if ((this.#open[minute] === 1) === open) return Math.max(at, this.#startOf(minute));
    }
    return null;
  }

  #minuteOf(at: Instant): number {
    return Math.floor((at - this.#start) / MINUTE_MS);
  }

  #startOf(minute: number): Instant {
    return this.#start + minute * MINUTE_MS;
  }
}

function periodsOn(calendar: Calendar, day: number): readonly Period[] {
  const date = new Date(day * DAY * MINUTE_MS).toISOString().slice(0, 10);
  const exception = calendar.exceptions.findLast((one) => one.date === date);
  if (exception) return exception.periods;
  const holidays = calendar.holidays.filter((one) => one.date === date);
  if (holidays.some((one) => !one.periods)) return [];
  const half = holidays.at(-1)?.periods;
  if (half) return half;
  const weekday = WEEKDAYS[(new Date(day * DAY * MINUTE_MS).getUTCDay() + 6) % 7];
  return (weekday && calendar.weekly[weekday]) ?? [];
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
