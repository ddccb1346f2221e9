import { datesBetween } from '@baton/working-time';

/** The weeks of a month from Monday to Sunday; null where a day belongs to another month. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const two = (value: number): string => String(value).padStart(2, '0');
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const days = datesBetween(`${year}-${two(month)}-01`, `${year}-${two(month)}-${two(last)}`);
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells = [...Array.from({ length: lead }, () => null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  );
}

/** Where a key leads from a date, null for a key that leads nowhere. */
export function dateByKey(date: string, key: string): string | null {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  switch (key) {
    case 'ArrowLeft':
      return shifted(year, month, day - 1);
    case 'ArrowRight':
      return shifted(year, month, day + 1);
    case 'ArrowUp':
      return shifted(year, month, day - 7);
    case 'ArrowDown':
      return shifted(year, month, day + 7);
    case 'Home':
      return shifted(year, month, day - weekday);
    case 'End':
      return shifted(year, month, day - weekday + 6);
    case 'PageUp':
      return inMonth(year, month - 1, day);
    case 'PageDown':
      return inMonth(year, month + 1, day);
    default:
      return null;
  }
}

function shifted(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The same day of another month, or its last where it is shorter. */
function inMonth(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return shifted(year, month, Math.min(day, last));
}
