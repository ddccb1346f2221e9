import type { Instant } from '@baton/effective-dating';
import { instantOfWallClock, wallClockAt } from '@baton/working-time';

/** A wall time as `<input type="datetime-local">` has it: `2026-11-22T20:00`. */
export type WallTime = string;

const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/;

/** The instant at which a zone's clock shows a wall time. Null for an empty or half typed one. */
export function instantAt(wall: WallTime, zone: string): Instant | null {
  const [, date, hour, minute] = pattern.exec(wall) ?? [];
  if (date === undefined) return null;
  return instantOfWallClock(zone, date, Number(hour) * 60 + Number(minute));
}

/** What a zone's clock shows at an instant. */
export function wallAt(instant: Instant, zone: string): WallTime {
  const { date, minuteOfDay } = wallClockAt(zone, instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date}T${two(Math.floor(minuteOfDay / 60))}:${two(minuteOfDay % 60)}`;
}

/** Whether a zone's clock never shows this wall time, because it is put forward over it. */
export function isSkipped(wall: WallTime, zone: string): boolean {
  const instant = instantAt(wall, zone);
  return instant !== null && wallAt(instant, zone) !== wall.slice(0, 16);
}
