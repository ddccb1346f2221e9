import {
  WEEKDAYS,
  type CalendarChange,
  type CalendarFinding,
  type Period,
  type Weekday,
} from '@baton/working-time';
import { say, speech, t } from '#lib/words/index.ts';

/** Monday, 5 January 2026, at noon in UTC: a week whose days are named. */
const monday = Date.UTC(2026, 0, 5, 12);
const dayMs = 86_400_000;

export function weekdayName(weekday: Weekday, style: 'long' | 'short' = 'long'): string {
  const at = monday + WEEKDAYS.indexOf(weekday) * dayMs;
  return new Intl.DateTimeFormat(speech.locale, { weekday: style, timeZone: 'UTC' }).format(at);
}

/** A date as people read it, whatever the reader's zone. */
export function dateName(date: string, style: 'full' | 'short' = 'full'): string {
  const options: Intl.DateTimeFormatOptions =
    style === 'full'
      ? { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }
      : { weekday: 'short', month: 'short', day: 'numeric' };
  return new Intl.DateTimeFormat(speech.locale, { ...options, timeZone: 'UTC' }).format(
    Date.parse(`${date}T12:00:00Z`),
  );
}

export function monthName(year: number, month: number): string {
  return new Intl.DateTimeFormat(speech.locale, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 15),
  );
}

/** "09:00–12:00, 13:30–18:30"; a night says that it ends on the next day. */
export function periodWords(periods: readonly Period[]): string {
  if (periods.length === 0) return t('calendars.closed');
  return periods
    .map(({ from, until }) =>
      until <= from ? t('calendars.overnight', { from, until }) : `${from}–${until}`,
    )
    .join(t('calendars.comma'));
}

/** "Mon–Fri 09:00–18:00 · Sat 09:00–12:00": weekdays in a row that have the same hours are told together. */
export function weekWords(weekly: Readonly<Partial<Record<Weekday, readonly Period[]>>>): string {
  const runs: { from: Weekday; until: Weekday; hours: string }[] = [];
  for (const weekday of WEEKDAYS) {
    const periods = weekly[weekday] ?? [];
    const hours = periods.length === 0 ? '' : periodWords(periods);
    const last = runs.at(-1);
    if (last && last.hours === hours) last.until = weekday;
    else runs.push({ from: weekday, until: weekday, hours });
  }
  const told = runs.filter(({ hours }) => hours !== '');
  if (told.length === 0) return t('calendars.noHours');
  return told.map(({ from, until, hours }) => `${daysWords(from, until)} ${hours}`).join(' · ');
}

function daysWords(from: Weekday, until: Weekday): string {
  const [first, last] = [weekdayName(from, 'short'), weekdayName(until, 'short')];
  return from === until ? first : `${first}–${last}`;
}

/** What keeps the calendar from being saved, by the code of the finding. */
export function findingWords(finding: CalendarFinding): string {
  switch (finding.code) {
    case 'unknown_zone':
      return t('calendars.finding.unknown_zone', { zone: finding.zone });
    case 'empty_calendar':
      return t('calendars.finding.empty_calendar');
    case 'bad_date':
      return t('calendars.finding.bad_date', { date: finding.date });
    case 'bad_period': {
      const { where, from, until } = finding;
      const isWeekday = (WEEKDAYS as readonly string[]).includes(where);
      const place = isWeekday ? weekdayName(where as Weekday) : where;
      return t('calendars.finding.bad_period', { where: place, from: from || '—', until: until || '—' });
    }
  }
}

/** One difference, for the list of changes and the history. */
export function changeWords(change: CalendarChange): string {
  switch (change.kind) {
    case 'zone':
      return t('calendars.change.zone', { before: change.before, after: change.after });
    case 'always_open':
      return t(change.after ? 'calendars.change.always' : 'calendars.change.notAlways');
    case 'weekly':
      return t('calendars.change.weekly', {
        weekday: weekdayName(change.weekday),
        before: periodWords(change.before),
        after: periodWords(change.after),
      });
    default: {
      const day = change.after.at(-1) ?? change.before.at(-1);
      const name = day?.name ?? t(`calendars.entry.${change.kind}`);
      const values = { date: dateName(change.date, 'short'), name };
      if (change.after.length === 0) return t('calendars.change.removed', values);
      const hours = periodWords(day?.periods ?? []);
      return t(change.before.length === 0 ? 'calendars.change.added' : 'calendars.change.replaced', {
        ...values,
        hours,
      });
    }
  }
}

/** "1 h forward" */
export function turnWords(minutes: number): string {
  const by = say.duration(Math.abs(minutes) * 60);
  return t(minutes > 0 ? 'calendars.turn.forward' : 'calendars.turn.back', { by });
}
