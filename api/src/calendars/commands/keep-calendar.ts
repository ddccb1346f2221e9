import type { CalendarHoursInput, CreateCalendarInput, EditCalendarInput, NamesInput } from '@baton/contract';
import { calendarChanges, checkCalendar, type Calendar } from '@baton/working-time';
import { Injectable } from '@nestjs/common';
import { CommandDesk, type Desk } from '../../platform/commands/command-desk.ts';
import { Fields } from '../../platform/commands/fields.ts';
import {
  notAllowed,
  notFound,
  refused,
  staleVersion,
  type Outcome,
  type Refusal,
} from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { mayCreateCalendar, mayEditCalendar } from '../policies/calendar-abilities.ts';
import { calendarCode, KeptCalendars } from '../queries/kept-calendars.ts';
import { readHours } from '../queries/read-hours.ts';
import { toldFinding } from '../queries/told-finding.ts';
import { calendarStream, type CalendarFact } from '../store/calendar-facts.ts';

const longestName = 80;

interface Read {
  readonly names: { readonly en: string; readonly zhHans: string; readonly zhHant: string };
  readonly definition: Calendar;
}

/** A calendar begins, or has other hours from now on. Which tickets that moves is not decided here: see the tickets room. */
@Injectable()
export class KeepCalendar {
  private readonly desk: CommandDesk;
  private readonly calendars: KeptCalendars;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, calendars: KeptCalendars, journal: Journal) {
    this.desk = desk;
    this.calendars = calendars;
    this.journal = journal;
  }

  /** Done: the code of the calendar. */
  create(principal: Principal | null, input: CreateCalendarInput): Promise<Outcome<string>> {
    return this.desk.run(principal, 'createCalendar', input, async (desk) => {
      if (!mayCreateCalendar(desk.principal)) return refused(notAllowed('createCalendar'));
      const fields = new Fields();
      const { code } = input;
      if (!calendarCode.test(code)) fields.problem('code', 'MALFORMED');
      else if (await this.calendars.hasCode(desk.manager, code)) fields.problem('code', 'UNKNOWN_VALUE');
      const read = readCalendar(input, fields);
      if ('refused' in read) return read;
      return this.record(desk, code, 0, { type: 'CalendarCreated', code, ...read.done });
    });
  }

  edit(principal: Principal | null, input: EditCalendarInput): Promise<Outcome<string>> {
    return this.desk.run(principal, 'editCalendar', input, async (desk) => {
      const before = await this.calendars.forUpdate(desk.manager, desk.principal, input.code);
      if (!before) return refused(notFound('calendar'));
      const use = await this.calendars.useOf(desk.manager, before.code);
      if (!mayEditCalendar(desk.principal, use)) return refused(notAllowed('edit'));
      if (before.version !== input.expectedVersion) {
        return refused(staleVersion(input.expectedVersion, before.version));
      }
      const read = readCalendar(input, new Fields());
      if ('refused' in read) return read;
      const changes = calendarChanges(before.definition, read.done.definition);
      const fact: CalendarFact = { type: 'CalendarEdited', ...read.done, changes };
      return this.record(desk, before.code, before.version, fact);
    });
  }

  private async record(
    { manager, principal, now }: Desk,
    code: string,
    version: number,
    fact: CalendarFact,
  ): Promise<Outcome<string>> {
    const entry = { stream: calendarStream(code), version, facts: [fact], actor: principal.id, at: now };
    await this.journal.record(manager, entry);
    return { done: code };
  }
}

function readCalendar(
  { names, hours }: { readonly names: NamesInput; readonly hours: CalendarHoursInput },
  fields: Fields,
): Outcome<Read> {
  const name = (language: 'en' | 'zhHans' | 'zhHant'): string =>
    fields.text(`names.${language}`, names[language], { max: longestName, required: true });
  const called = { en: name('en'), zhHans: name('zhHans'), zhHant: name('zhHant') };
  const definition = readHours(hours, fields);
  const wrong = fields.refusal();
  if (wrong) return refused(wrong);
  const findings = checkCalendar(definition);
  return findings.length > 0
    ? refused(calendarRefused(findings.map(toldFinding)))
    : { done: { names: called, definition } };
}

function calendarRefused(findings: ReturnType<typeof toldFinding>[]): Refusal {
  return {
    __typename: 'CalendarRefused',
    code: 'CALENDAR_REFUSED',
    message: findings.map(({ sentence }) => sentence).join(' '),
    findings,
  };
}
