import { dayView, type Calendar, type Period } from '@baton/working-time';

/** What is left of the weekly hours of a date outside `free`. Wall times compare as text; a night keeps what lies behind midnight. */
export function hoursLeft(hours: Calendar, date: string, free: Period): Period[] {
  const { weekly } = dayView({ ...hours, holidays: [], exceptions: [] }, date);
  return weekly.flatMap(({ from, until }) => {
    const night = until <= from;
    const before = from < free.from ? [{ from, until: night || until > free.from ? free.from : until }] : [];
    if (night) {
      const rest = free.until === '24:00' ? '00:00' : from > free.until ? from : free.until;
      return rest === until ? before : [...before, { from: rest, until }];
    }
    return until > free.until ? [...before, { from: from > free.until ? from : free.until, until }] : before;
  });
}
