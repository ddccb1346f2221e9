import { say } from '#lib/words/index.ts';

/**
 * A stretch of working time: "24 hr", never "1 day", because a working day has fewer hours than a day.
 * @param seconds working seconds
 */
export function workingTime(seconds: number): string {
  if (seconds < 86_400) return say.duration(seconds);
  const hours = say.number(seconds / 3_600, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
  // As the other durations are written: figures and Chinese words stand apart.
  return hours.replace(/(\d)(\p{Script=Han})/u, '$1 $2');
}
