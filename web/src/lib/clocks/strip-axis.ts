import { instantOfWallClock, wallClockAt } from '@baton/working-time';

/** A line of the time axis. */
export interface AxisTick {
  readonly at: number;
  /** Where it begins a day, it is labelled with the date; else with the time. */
  readonly day: boolean;
}

const MINUTE = 60_000;
const DAY = 1_440;

/** Minutes between two lines: divisions of a day, then whole days. */
const steps = [
  5,
  15,
  30,
  60,
  120,
  180,
  360,
  720,
  DAY,
  2 * DAY,
  7 * DAY,
  14 * DAY,
  28 * DAY,
  91 * DAY,
  364 * DAY,
];

/**
 * Lines at round times on the reader's wall clock, at most `most` of them; over a change of the clock they stay round.
 * @param zone IANA zone of the reader
 */
export function axisTicks(from: number, until: number, zone: string, most: number): readonly AxisTick[] {
  if (until <= from) return [];
  const minutes = (until - from) / MINUTE;
  const step = steps.find((one) => minutes / one <= most) ?? Math.ceil(minutes / most / DAY) * DAY;
  const ticks: AxisTick[] = [];
  const first = Date.parse(wallClockAt(zone, from).date);
  for (let day = first; ticks.length <= most; day += Math.max(step, DAY) * MINUTE) {
    const date = new Date(day).toISOString().slice(0, 10);
    for (let minute = 0; minute < DAY; minute += step) {
      const at = instantOfWallClock(zone, date, minute);
      if (at === null || at > until) return ticks;
      if (at >= from && at > (ticks.at(-1)?.at ?? -Infinity)) ticks.push({ at, day: minute === 0 });
    }
  }
  return ticks;
}
