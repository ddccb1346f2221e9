import type { Absence } from '@baton/rota';
import { WEEKDAYS } from '@baton/working-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EscalationPath, Level, LevelCondition, Responder } from './path.ts';
import { preflight } from './preflight.ts';
import { reach, whyEmpty } from './reach.ts';
import type { Staffing } from './reach.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const at = (text: string): number => Date.parse(text);

const lead: Responder = { kind: 'role', role: 'lead', department: 'owner' };
const duty: Responder = { kind: 'on_duty', rota: 'nights' };

const pathOf = (...levels: readonly Partial<Level>[]): EscalationPath => ({
  code: 'logistics',
  version: 2,
  levels: levels.map((one, index) => ({
    level: index + 1,
    trigger: { kind: 'unacknowledged', afterSeconds: 60 * (index + 1) },
    responders: [lead],
    actions: [{ kind: 'notify' }],
    ...one,
  })),
});

const staffed = (absences: readonly Absence[] = []): Staffing => ({
  leads: new Map([
    ['logistics', ['lin']],
    ['finance', ['fay', 'fritz']],
  ]),
  staff: new Map([['logistics', ['lars', 'lea']]]),
  rotas: new Map([
    [
      'nights',
      {
        rota: { zone: 'Asia/Tokyo', firstTurn: '2026-11-23', handOverAt: '09:00', people: ['lars', 'lea'] },
        overrides: [],
      },
    ],
  ]),
  absences,
});

const fortnight = { from: at('2026-11-21T00:00Z'), until: at('2026-12-05T00:00Z') };
const weekendNights: LevelCondition = {
  zone: 'Asia/Tokyo',
  weekdays: ['sat'],
  from: '22:00',
  until: '08:00',
};
const linAway: Absence = {
  id: '1',
  person: 'lin',
  deputy: null,
  from: at('2026-11-20T00:00Z'),
  until: at('2026-11-27T00:00Z'),
};

describe('which levels reach nobody', () => {
  it('is none where everybody is there', () => {
    expect(preflight(pathOf({}, {}), ['logistics', 'finance'], staffed(), fortnight)).toEqual([]);
  });

  it('is told for exactly the hours in which the level applies', () => {
    const path = pathOf({}, { when: weekendNights });
    const found = preflight(path, ['logistics', 'finance'], staffed([linAway]), fortnight);
    expect(found.filter((one) => one.level === 2)).toEqual([
      {
        path: 'logistics',
        version: 2,
        level: 2,
        owner: 'logistics',
        zone: 'Asia/Tokyo',
        // Saturday 22:00 to Sunday 08:00 in Tokyo.
        from: at('2026-11-21T13:00Z'),
        until: at('2026-11-21T23:00Z'),
        unreached: [{ responder: lead, why: 'absent_without_deputy', away: ['lin'] }],
      },
    ]);
    expect(found.filter((one) => one.level === 1)).toMatchObject([
      { zone: null, from: fortnight.from, until: linAway.until },
    ]);
  });

  it('ends where a deputy stands in, and where one of several is there', () => {
    const deputised = { ...linAway, deputy: 'lars' };
    expect(preflight(pathOf({}), ['logistics'], staffed([deputised]), fortnight)).toEqual([]);
    const larsAway = { ...linAway, id: '2', person: 'lars', from: at('2026-11-25T00:00Z') };
    expect(preflight(pathOf({}), ['logistics'], staffed([deputised, larsAway]), fortnight)).toMatchObject([
      { from: larsAway.from, until: larsAway.until },
    ]);
    const fayAway = { ...linAway, person: 'fay' };
    expect(preflight(pathOf({}), ['finance'], staffed([fayAway]), fortnight)).toEqual([]);
  });

  it('cuts a stretch where its reasons change', () => {
    const larsAway = { ...linAway, person: 'lars', until: at('2026-11-26T00:00Z') };
    const path = pathOf({ responders: [duty] }, { actions: [{ kind: 'raise_priority' }], responders: [] });
    expect(preflight(path, ['logistics'], staffed([larsAway]), fortnight)).toMatchObject([
      { owner: null, until: at('2026-11-23T00:00Z'), unreached: [{ why: 'nobody_on_duty', away: [] }] },
      {
        from: at('2026-11-23T00:00Z'),
        until: at('2026-11-26T00:00Z'),
        unreached: [{ why: 'absent_without_deputy', away: ['lars'] }],
      },
    ]);
  });

  it('names every responder with its own reason', () => {
    const nobody: Responder = { kind: 'role', role: 'staff', department: 'quality' };
    const unknown: Responder = { kind: 'on_duty', rota: 'no such rota' };
    const path = pathOf({ responders: [nobody, lead, unknown] });
    const found = preflight(path, ['logistics'], staffed([linAway]), fortnight);
    expect(found[0]?.unreached.map(({ why }) => why)).toEqual([
      'no_member',
      'absent_without_deputy',
      'nobody_on_duty',
    ]);
  });
});

it('a level is empty for the reason that says most', () => {
  const reaches = [lead, duty].map((one) => reach(staffed([linAway]), one, 'logistics', fortnight.from));
  expect(whyEmpty(reaches)).toBe('absent_without_deputy');
  expect(whyEmpty([reach(staffed(), lead, 'quality', 0)])).toBe('no_member');
  expect(whyEmpty([...reaches, reach(staffed(), lead, 'finance', 0)])).toBeNull();
});

const PEOPLE = ['lin', 'fay', 'fritz', 'lars', 'lea'] as const;
const start = at('2026-10-24T12:00Z');
const DAYS = 3;

const absences: fc.Arbitrary<Absence[]> = fc
  .array(
    fc.record({
      id: fc.integer({ min: 0, max: 999 }).map(String),
      person: fc.constantFrom(...PEOPLE),
      // Down the list only, so that no circle can be.
      deputy: fc.constantFrom('lars', 'lea', null),
      from: fc.integer({ min: -60, max: DAYS * 1_440 }).map((minute) => start + minute * MINUTE),
      until: fc.integer({ min: 1, max: 2_000 }),
    }),
    { maxLength: 10 },
  )
  .map((all) =>
    all
      .filter(({ person, deputy }) => person !== 'lea' && !(person === 'lars' && deputy === 'lars'))
      .map((one) => ({ ...one, until: one.from + one.until * MINUTE })),
  );

const condition: fc.Arbitrary<LevelCondition | undefined> = fc.option(
  fc.record({
    // Its clock is turned back on the second day.
    zone: fc.constant('Europe/Berlin'),
    weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
    from: fc.constantFrom('22:00', '00:30', '02:30', '09:00'),
    until: fc.constantFrom('08:00', '03:30', '21:00', '24:00'),
  }),
  { nil: undefined },
);

/** Whether a level applies at a minute, from what the wall shows: weekday and minute of the day, the clock turned back held. */
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
  dateStyle: 'short',
  timeStyle: 'short',
});
const shown: number[] = [];
for (let minute = -3 * 1_440; minute < DAYS * 1_440; minute += 1) {
  const wall = Date.parse(`${format.format(start + minute * MINUTE).replace(' ', 'T')}Z`) / MINUTE;
  shown.push(Math.max(wall, shown.at(-1) ?? -Infinity));
}

function applies(when: LevelCondition | undefined, minute: number): boolean {
  if (!when) return true;
  const wall = shown[minute + 3 * 1_440] ?? 0;
  const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return [0, 1].some((daysAgo) => {
    const day = Math.floor(wall / 1_440) - daysAgo;
    const weekday = WEEKDAYS[(((day + 3) % 7) + 7) % 7];
    const [from, until] = [minuteOf(when.from), minuteOf(when.until)];
    const since = wall - day * 1_440;
    return (
      weekday !== undefined &&
      when.weekdays.includes(weekday) &&
      since >= from &&
      since < (until > from ? until : until + 1_440)
    );
  });
}

it('tells what looking at every minute tells, in the fewest stretches', () => {
  const responders: fc.Arbitrary<Responder> = fc.constantFrom<Responder[]>(
    lead,
    duty,
    { kind: 'person', personId: 'fay' },
    { kind: 'role', role: 'staff', department: 'owner' },
  );
  fc.assert(
    fc.property(
      absences,
      condition,
      fc.array(responders, { minLength: 1, maxLength: 2 }),
      fc.constantFrom('logistics', 'finance', 'quality'),
      (away, when, called, owner) => {
        const path = pathOf({ responders: called, ...(when ? { when } : {}) });
        const staffing: Staffing = {
          ...staffed(away),
          rotas: new Map([
            [
              'nights',
              {
                rota: {
                  zone: 'Europe/Berlin',
                  firstTurn: '2026-10-18',
                  handOverAt: '02:30',
                  people: ['lars', 'fay'],
                },
                overrides: [{ id: 'x', from: start + 30 * MINUTE, until: start + 90 * MINUTE, person: null }],
              },
            ],
          ]),
        };
        const found = preflight(path, [owner], staffing, { from: start, until: start + DAYS * DAY });
        for (let minute = 0; minute < DAYS * 1_440; minute += 1) {
          const now = start + minute * MINUTE;
          const reaches = called.map((one) => reach(staffing, one, owner, now));
          const why = applies(when, minute) ? whyEmpty(reaches) : null;
          const stretch = found.find((one) => one.from <= now && now < one.until);
          if ((stretch !== undefined) !== (why !== null)) {
            expect.fail(`at ${new Date(now).toISOString()}: ${why ?? 'somebody, or it does not apply'}`);
          }
          if (stretch) expect(stretch.unreached.map((one) => one.why)).toEqual(reaches.map((one) => one.why));
        }
        for (const [index, one] of found.entries()) {
          const before = found[index - 1];
          if (before?.until === one.from) expect(before.unreached).not.toEqual(one.unreached);
        }
      },
    ),
    { numRuns: 150 },
  );
});
