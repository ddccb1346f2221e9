import { beforeAll, describe, expect, it } from 'vitest';
import { key, startApp, type TestApp } from '../support/app.ts';
import {
  alwaysOpen,
  createCalendar,
  daily,
  editCalendar,
  keepHours,
  names,
  type Hours,
} from '../support/calendars.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

const asked = (hours: Hours): object => ({ hours });

describe('a calendar', () => {
  it('begins with what it is given: nights, half days, an open Sunday', async () => {
    const hours = daily('22:00', '06:00', {
      zone: 'Asia/Bangkok',
      holidays: [
        { date: '2026-12-31', name: 'New Year’s Eve', periods: [{ from: '09:00', until: '12:00' }] },
        { date: '2026-04-13', name: 'Songkran' },
      ],
      exceptions: [{ date: '2026-11-08', name: '11.11', periods: [{ from: '09:00', until: '24:00' }] }],
    });
    const made = await createCalendar(app, 'olga', 'nights', hours);
    expect(made).toMatchObject({
      refusal: null,
      calendar: {
        code: 'nights',
        version: 1,
        definition: {
          zone: 'Asia/Bangkok',
          weekly: { sun: [{ from: '22:00', until: '06:00' }] },
          holidays: [{ date: '2026-04-13', name: 'Songkran' }, { date: '2026-12-31' }],
          exceptions: [{ date: '2026-11-08', periods: [{ from: '09:00', until: '24:00' }] }],
        },
      },
    });
    const taken = await createCalendar(app, 'olga', 'nights', hours);
    expect(taken.refusal).toMatchObject({ problems: [{ field: 'code' }] });
  });

  it('is refused with all that is wrong, each in a sentence', async () => {
    const { refusal } = await createCalendar(app, 'adam', 'broken', {
      zone: 'Mars/Olympus',
      weekly: [],
      holidays: [{ date: '2026-02-30' }],
      exceptions: [{ date: '2026-11-08', periods: [{ from: '9', until: '18:00' }] }],
    });
    expect(refusal?.code).toBe('CALENDAR_REFUSED');
    expect(refusal?.findings?.map(({ code, where }) => [code, where])).toEqual([
      ['unknown_zone', null],
      ['bad_date', '2026-02-30'],
      ['bad_period', '2026-11-08'],
      ['empty_calendar', null],
    ]);
    expect(refusal?.findings?.at(-1)?.sentence).toMatch(/no working hours in any week/);
    const { calendar } = await app.ask('adam', '{ calendar(code: "broken") { code } }');
    expect(calendar).toBeNull();
  });

  it('keeps who changed what and when, and a retry changes nothing twice', async () => {
    await createCalendar(app, 'adam', 'told', daily('09:00', '18:00'));
    const sunday = { date: '2026-11-08', name: 'before 11.11', periods: [{ from: '10:00', until: '14:00' }] };
    const once = key();
    const hours = daily('09:00', '17:00', { exceptions: [sunday] });
    const edited = await editCalendar(app, 'olga', 'told', 1, hours, once);
    expect(edited).toEqual(await editCalendar(app, 'olga', 'told', 1, hours, once));
    const { calendar } = await app.ask(
      'niran',
      '{ calendar(code: "told") { version abilities { edit } history { version at created by { name } changes } } }',
    );
    expect(calendar).toMatchObject({ version: 2, abilities: { edit: false } });
    const [last, first] = calendar.history;
    expect(first).toMatchObject({ version: 1, created: true, by: { name: 'Adam' }, changes: [] });
    expect(last).toMatchObject({ version: 2, created: false, by: { name: 'Olga' } });
    expect(last.changes).toHaveLength(8);
    expect(last.changes[0]).toMatchObject({
      kind: 'weekly',
      weekday: 'mon',
      before: [{ until: '18:00' }],
      after: [{ until: '17:00' }],
    });
    expect(last.changes.at(-1)).toMatchObject({
      kind: 'exception',
      date: '2026-11-08',
      before: [],
      after: [sunday],
    });
    const stale = await editCalendar(app, 'adam', 'told', 1, daily('08:00', '12:00'));
    expect(stale.refusal).toMatchObject({ code: 'STALE_VERSION', actual: 2 });
    expect(stale.calendar?.version).toBe(2);
  });

  it('is a lead’s only as long as nobody else works by it', async () => {
    await createCalendar(app, 'adam', 'of-finance', alwaysOpen);
    expect((await editCalendar(app, 'fay', 'of-finance', 1, alwaysOpen)).refusal?.code).toBe('NOT_ALLOWED');
    await keepHours(app, 'finance', 'of-finance');
    const hers = await editCalendar(app, 'fay', 'of-finance', 1, { ...alwaysOpen, zone: 'Asia/Hong_Kong' });
    expect(hers).toMatchObject({ refusal: null, calendar: { version: 2, abilities: { edit: true } } });
    expect((await editCalendar(app, 'lin', 'of-finance', 2, alwaysOpen)).refusal?.code).toBe('NOT_ALLOWED');
    await keepHours(app, 'quality', 'of-finance');
    expect((await editCalendar(app, 'fay', 'of-finance', 2, alwaysOpen)).refusal?.code).toBe('NOT_ALLOWED');
  });

  it('whose names alone change has no other hours', async () => {
    await createCalendar(app, 'adam', 'named', alwaysOpen);
    const input = {
      idempotencyKey: key(),
      code: 'named',
      expectedVersion: 1,
      names: { ...names, en: 'Otherwise' },
      hours: alwaysOpen,
    };
    const { editCalendar: answer } = await app.ask(
      'adam',
      `mutation ($input: EditCalendarInput!) { editCalendar(input: $input) {
         calendar { names { en } history { changes } } refusal { code } } }`,
      { input },
    );
    expect(answer).toMatchObject({
      refusal: null,
      calendar: { names: { en: 'Otherwise' }, history: [{ changes: [] }, {}] },
    });
  });
});

describe('holidays that others keep', () => {
  const publicHolidays = `query ($country: ID!, $region: ID, $years: [Int!]!, $hours: CalendarHoursInput!) {
    publicHolidays(country: $country, region: $region, years: $years, hours: $hours) { holidays makeUpDays announced } }`;
  const office = daily('09:00', '18:00', { zone: 'Europe/Berlin' });

  it('come by country and region', async () => {
    const ask = async (region: string | null): Promise<string[]> => {
      const found = await app.ask('ana', publicHolidays, {
        country: 'DE',
        region,
        years: [2026],
        ...asked(office),
      });
      return found.publicHolidays.holidays.map(({ date }: { date: string }) => date);
    };
    expect(await ask(null)).toContain('2026-05-01');
    expect(await ask(null)).not.toContain('2026-06-04');
    expect(await ask('BY')).toContain('2026-06-04');
    const nowhere = { country: 'DE', region: 'nowhere', years: [2026], ...asked(office) };
    expect((await app.ask('ana', publicHolidays, nowhere)).publicHolidays).toBeNull();
    const { holidayCountries } = await app.ask('ana', '{ holidayCountries { code regions { code name } } }');
    const germany = holidayCountries.find(({ code }: { code: string }) => code === 'DE');
    expect(germany.regions).toContainEqual({ code: 'BY', name: expect.stringContaining('Ba') });
  });

  it('are China’s as announced, with the weekends worked in exchange', async () => {
    const china = { country: 'CN', years: [2026], ...asked(daily('09:00', '18:00')) };
    const found = (await app.ask('wei', publicHolidays, china)).publicHolidays;
    expect(found.announced).toEqual([2026]);
    expect(found.holidays).toContainEqual({ date: '2026-10-01', name: '国庆节' });
    expect(found.makeUpDays).toContainEqual({
      date: '2026-10-10',
      name: expect.stringContaining('调休'),
      periods: [{ from: '09:00', until: '18:00' }],
    });
  });

  it('come from a file, with each event that cannot be taken named by its line', async () => {
    const year = new Date(app.clock.now()).getUTCFullYear() + 1;
    const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test'];
    const event = (uid: string, summary: string, start: string, end: string): void => {
      lines.push('BEGIN:VEVENT', `UID:${uid}`, 'DTSTAMP:20260101T000000Z', start, end, `SUMMARY:${summary}`);
      lines.push('END:VEVENT');
    };
    event('1', 'Company day', `DTSTART;VALUE=DATE:${year}0707`, `DTEND;VALUE=DATE:${year}0708`);
    event('2', 'Inventory', `DTSTART:${year}0708T120000Z`, `DTEND:${year}0708T180000Z`);
    event('3', 'Backwards', `DTSTART:${year}0709T120000Z`, `DTEND:${year}0709T110000Z`);
    lines.push('END:VCALENDAR');
    const query = `query ($file: String!, $hours: CalendarHoursInput!) {
      holidaysOfFile(file: $file, hours: $hours) { holidays problem skipped { line summary why } } }`;
    const hours = daily('09:00', '18:00');
    const { holidaysOfFile } = await app.ask('ana', query, { file: lines.join('\r\n'), hours });
    expect(holidaysOfFile).toEqual({
      problem: null,
      holidays: [
        { date: `${year}-07-07`, name: 'Company day' },
        { date: `${year}-07-08`, name: 'Inventory', periods: [{ from: '09:00', until: '12:00' }] },
      ],
      skipped: [{ line: 18, summary: 'Backwards', why: 'empty' }],
    });
    for (const [file, problem] of [
      ['no calendar', 'MALFORMED'],
      ['x'.repeat(1_000_001), 'TOO_LONG'],
    ]) {
      expect((await app.ask('ana', query, { file, hours })).holidaysOfFile).toMatchObject({ problem });
    }
  });
});
