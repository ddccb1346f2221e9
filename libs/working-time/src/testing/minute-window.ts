import fc from 'fast-check';
import { MINUTE_MS } from '../instant.ts';
import type { Instant } from '../instant.ts';

/**
 * Some days around one change of a zone's offset, minute by minute, read off `Intl` and nothing else: the lib takes its
 * offsets from Temporal, so the two can disagree.
 */
export interface MinuteWindow {
  readonly zone: string;
  readonly start: Instant;
  /** For each minute the latest wall minute (minutes since 1970-01-01 on the wall) that the clock has shown so far. */
  readonly shown: Int32Array;
  /** Keeps ten thousand numbers out of a report of a failure. */
  readonly [fc.toStringMethod]: () => string;
}

const DAYS_BEFORE = 3;
const DAYS_AFTER = 4;
const HOUR = 60 * MINUTE_MS;

export function windowsAround(zone: string, year: number): MinuteWindow[] {
  const wall = wallMinutes(zone);
  const windows: MinuteWindow[] = [];
  let before = wall(Date.UTC(year, 0, 1));
  for (let at = Date.UTC(year, 0, 1) + HOUR; at < Date.UTC(year + 1, 0, 1); at += HOUR) {
    const after = wall(at);
    if (after - before !== 60) windows.push(windowAt(zone, at));
    before = after;
  }
  return windows;
}

/** A window around any instant, for zones that never turn the clock. */
export function windowAt(zone: string, at: Instant): MinuteWindow {
  const wall = wallMinutes(zone);
  const start = at - DAYS_BEFORE * 24 * HOUR;
  const shown = new Int32Array((DAYS_BEFORE + DAYS_AFTER) * 24 * 60);
  let latest = -Infinity;
  for (let minute = 0; minute < shown.length; minute += 1) {
    latest = Math.max(latest, wall(start + minute * MINUTE_MS));
    shown[minute] = latest;
  }
  const name = `${zone} from ${new Date(start).toISOString()}`;
  return { zone, start, shown, [fc.toStringMethod]: () => name };
}

function wallMinutes(zone: string): (at: Instant) => number {
  // Swedish writes dates as ISO does: "2026-03-29 03:15".
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (at) => {
    const text = format.format(at);
    const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)].map(Number);
    const midnight = Date.UTC(year ?? 0, (month ?? 0) - 1, day) / MINUTE_MS;
    return midnight + Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  };
}
