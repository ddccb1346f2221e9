import { holidaysOf, readEvents } from '@baton/calendar-file';
import type { CalendarHoursInput, HolidayFile, SkippedFileEvent } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { hoursAsked } from './read-hours.ts';

const yearMs = 366 * 86_400_000;
const mostNamed = 50;

/** Holidays out of a calendar file that somebody has, told before anything is taken over. */
@Injectable()
export class HolidayFiles {
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  read(text: string, hours: CalendarHoursInput): HolidayFile {
    const now = this.clock.now();
    const read = readEvents(text, { from: now - yearMs, until: now + 10 * yearMs });
    if (!read.ok) {
      return { holidays: [], problem: read.problem === 'malformed' ? 'MALFORMED' : 'TOO_LONG', skipped: [] };
    }
    const holidays = holidaysOf(read.events, hoursAsked(hours));
    const lines = eventLines(text);
    const skipped = read.skipped.slice(0, mostNamed).map(({ uid, summary, why }): SkippedFileEvent => ({
      line: lines.find((one) => one.uid === uid && one.summary === summary)?.line ?? null,
      summary: summary.slice(0, 200),
      why,
    }));
    return { holidays, problem: holidays.length === 0 ? 'NO_EVENTS' : null, skipped };
  }
}

interface EventLine {
  readonly line: number;
  readonly uid: string;
  readonly summary: string;
}

/** Where each event of a file begins. */
function eventLines(text: string): EventLine[] {
  const events: { line: number; uid: string; summary: string }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const last = events.at(-1);
    if (/^BEGIN:VEVENT\s*$/i.test(line)) events.push({ line: index + 1, uid: '', summary: '' });
    else if (last && /^UID[:;]/i.test(line)) last.uid = valueOf(line);
    else if (last && /^SUMMARY[:;]/i.test(line)) last.summary = valueOf(line);
  }
  return events;
}

function valueOf(line: string): string {
  return line.slice(line.indexOf(':') + 1).trim();
}
