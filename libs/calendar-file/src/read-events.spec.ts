import { compileCalendar, isOpen } from '@baton/working-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidaysOf } from './holidays.ts';
import { readEvents } from './read-events.ts';
import { overridesOf, writeDuties } from './rota-file.ts';

const over = { from: Date.UTC(2026, 0, 1), until: Date.UTC(2029, 0, 1) };

function file(...events: readonly string[]): string {
  const body = events.map(
    (one, index) => `BEGIN:VEVENT\nUID:${index}\nDTSTAMP:20260101T000000Z\n${one}\nEND:VEVENT`,
  );
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...body, 'END:VCALENDAR', ''].join('\n');
}

function told(text: string): string[] {
  const read = readEvents(text, over);
  if (!read.ok) return [read.problem];
  const iso = (at: number | string): string =>
    typeof at === 'string' ? at : new Date(at).toISOString().slice(0, 16);
  return [
    ...read.events.map(({ summary, span }) => `${summary}: ${iso(span.from)} ${iso(span.until)}`),
    ...read.skipped.map(({ uid, why }) => `${uid} ${why}`),
  ];
}

describe('a calendar file', () => {
  it('gives days as days, folded and escaped text whole', () => {
    expect(
      told(file('DTSTART;VALUE=DATE:20260413\nDTEND;VALUE=DATE:20260416\nSUMMARY:Song\n kran\\, all')),
    ).toEqual(['Songkran, all: 2026-04-13 2026-04-16']);
  });

  it('recurs yearly; 29 February only in leap years', () => {
    expect(told(file('DTSTART;VALUE=DATE:20201225\nRRULE:FREQ=YEARLY\nSUMMARY:Xmas'))).toEqual([
      'Xmas: 2026-12-25 2026-12-26',
      'Xmas: 2027-12-25 2027-12-26',
      'Xmas: 2028-12-25 2028-12-26',
    ]);
    expect(told(file('DTSTART;VALUE=DATE:20240229\nRRULE:FREQ=YEARLY\nSUMMARY:Leap'))).toEqual([
      'Leap: 2028-02-29 2028-03-01',
    ]);
  });

  it('keeps wall times over a change of the clock, and leaves out what is excepted or cancelled', () => {
    const weekly =
      'DTSTART;TZID=Europe/Berlin:20260320T090000\nDURATION:P7D\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Berlin:20260327T090000\nSUMMARY:Lin';
    expect(told(file(weekly))).toEqual([
      'Lin: 2026-03-20T08:00 2026-03-27T08:00',
      'Lin: 2026-04-03T07:00 2026-04-10T07:00',
    ]);
    expect(told(file('DTSTART:20260320T090000Z\nDURATION:PT1H\nSTATUS:CANCELLED\nSUMMARY:off'))).toEqual([]);
  });

  it('names what it cannot read, and reads the rest', () => {
    const text = file(
      'DTSTART:xx\nSUMMARY:bad',
      'DTSTART;TZID=Nowhere/Atall:20260320T090000\nDURATION:PT1H\nSUMMARY:lost',
      'DTSTART:20260320T090000Z\nDTEND:20260320T090000Z\nSUMMARY:none',
      'DTSTART:20260320T090000Z\nDURATION:PT1H\nRRULE:FREQ=SECONDLY\nSUMMARY:siren',
      'SUMMARY:no start',
      'DTSTART:20260320T090000Z\nDURATION:PT1H\nSUMMARY:good',
    );
    expect(told(text)).toEqual([
      'good: 2026-03-20T09:00 2026-03-20T10:00',
      '0 bad_date',
      '1 unknown_zone',
      '2 empty',
      '3 bad_recurrence',
      '4 bad_date',
    ]);
  });

  it('is refused when it is none, cut off, or endless', () => {
    for (const text of ['', 'garbage', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1', '<html>'])
      expect(told(text)).toEqual(['malformed']);
    expect(told(`BEGIN:VCALENDAR\n${'X:'.padEnd(1_000_001)}\nEND:VCALENDAR`)).toEqual(['too_long']);
  });

  it('never throws, whatever stands in it', () => {
    const line = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'DTSTART;VALUE=DATE:20260413',
      'DTSTART:20260413T000000Z',
      'DTEND:99999999T999999Z',
      'RRULE:FREQ=NEVER',
      'RRULE:FREQ=YEARLY;BYMONTH=13;BYDAY=9XX',
      'DURATION:PXD',
      'EXDATE:nothing',
      'RECURRENCE-ID:20260413T000000Z',
      'ATTENDEE:mailto:a@b.example',
      'SUMMARY:a\\,b',
      ' folded',
      'BEGIN:VTIMEZONE',
      'END:VTIMEZONE',
      'UID:1',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 14 }), (lines) => {
        const read = readEvents(['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\n'), over);
        if (read.ok) for (const { span } of read.events) expect(span.from < span.until).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

it('holidays close whole days and cut half days out of the weekly hours', () => {
  const weekly = { thu: [{ from: '09:00', until: '18:00' }], fri: [{ from: '09:00', until: '18:00' }] };
  const read = readEvents(
    file(
      'DTSTART;TZID=Asia/Hong_Kong:20261224T130000\nDTEND;TZID=Asia/Hong_Kong:20261225T000000\nSUMMARY:Christmas Eve',
      'DTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas',
      'DTSTART;TZID=Asia/Hong_Kong:20261226T130000\nDURATION:PT2H\nSUMMARY:a Saturday',
    ),
    over,
  );
  const holidays = holidaysOf(read.ok ? read.events : [], { zone: 'Asia/Hong_Kong', weekly });
  expect(holidays).toEqual([
    { date: '2026-12-24', name: 'Christmas Eve', periods: [{ from: '09:00', until: '13:00' }] },
    { date: '2026-12-25', name: 'Christmas' },
  ]);
  const calendar = compileCalendar({ zone: 'Asia/Hong_Kong', weekly, holidays, exceptions: [] });
  if (calendar.kind === 'refused') throw new Error('refused');
  const open = (text: string): boolean => isOpen(calendar, Date.parse(text));
  expect(['2026-12-24T04:59Z', '2026-12-24T05:00Z', '2026-12-25T04:00Z'].map(open)).toEqual([
    true,
    false,
    false,
  ]);
});

it('duties written to a file come back from it', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          from: fc.integer({ min: over.from / 1_000, max: over.until / 1_000 - 10 }),
          length: fc.integer({ min: 60, max: 700_000 }),
          who: fc.constantFrom('Lin Wei', '李, 伟; x', 'a\\b'),
        }),
        { maxLength: 6 },
      ),
      (wanted) => {
        const duties = wanted
          .map(({ from, length, who }, index) => ({
            uid: String(index),
            from: from * 1_000,
            until: (from + length) * 1_000,
            summary: who,
            mail: `${who.length}@baton.example`,
          }))
          .toSorted((a, b) => a.from - b.from);
        const read = readEvents(writeDuties('Nights', duties, 0), over);
        const { overrides, unused } = overridesOf(read.ok ? read.events : [], (one) =>
          one.endsWith('@baton.example') ? one : null,
        );
        expect(unused).toEqual([]);
        expect(overrides).toEqual(duties.map(({ from, until, mail }) => ({ from, until, person: mail })));
      },
    ),
    { numRuns: 300 },
  );
});
