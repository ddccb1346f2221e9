import type { Instant } from '@baton/working-time';

const dayFirst = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})[ T](\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?$/;

/**
 * A time of the log: `29/2/2016 01:16`, day first, or `2016-02-29 01:16:00`. The log names no zone; ServiceNow keeps UTC,
 * so UTC it is. Null when it is no such time.
 */
export function readLogTime(text: string): Instant | null {
  const day = dayFirst.exec(text);
  if (day) return instantOf(day[3], day[2], day[1], day.slice(4));
  const year = yearFirst.exec(text);
  return year ? instantOf(year[1], year[2], year[3], year.slice(4)) : null;
}

function instantOf(
  year = '',
  month = '',
  day = '',
  [hour = '0', minute = '0', second = '0']: readonly (string | undefined)[],
): Instant | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const [h, min, s] = [Number(hour), Number(minute), Number(second)];
  const instant = Date.UTC(y, m - 1, d, h, min, s);
  const back = new Date(instant);
  // Date.UTC turns 30 February into 1 March: then it is no date.
  const same = back.getUTCFullYear() === y && back.getUTCMonth() === m - 1 && back.getUTCDate() === d;
  return same && h < 24 && min < 60 && s < 60 && y >= 1970 ? instant : null;
}
