import { checkCalendar, compileCalendar, workingSecondsBetween } from '@baton/working-time';
import { describe, expect, it } from 'vitest';
import { calendarsAround } from './calendars.ts';
import { demoAccounts } from './demo-accounts.ts';
import { departments } from './departments.ts';
import { markets } from './markets.ts';
import { people, personOf } from './people.ts';
import { problemTypes } from './problem-types.ts';

const calendars = calendarsAround(2026);

function hoursOf(code: string, from: string, until: string): number {
  const found = calendars.find((one) => one.code === code);
  if (!found) throw new Error(`no calendar ${code}`);
  const calendar = compileCalendar(found.definition);
  if (calendar.kind === 'refused') throw new Error(JSON.stringify(calendar.findings));
  return workingSecondsBetween(calendar, Date.parse(from), Date.parse(until)) / 3600;
}

describe('calendars of the demo company', () => {
  it('are sound, one for each market and department, and one that is always open', () => {
    const codes = calendars.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(
      expect.arrayContaining([
        'always',
        ...markets.map(({ code }) => code),
        ...departments.map(({ code }) => code),
      ]),
    );
    for (const { code, definition } of calendars) expect(checkCalendar(definition), code).toEqual([]);
  });

  it.each([
    ['Songkran in Thailand', 'TH', '2026-04-13T00:00+07:00', '2026-04-16T00:00+07:00', 0],
    ['the day after it', 'TH', '2026-04-16T00:00+07:00', '2026-04-17T00:00+07:00', 9],
    ['Christmas Eve in Germany, half a day', 'DE', '2026-12-24T00:00+01:00', '2026-12-25T00:00+01:00', 5],
    ['Ash Wednesday in Brazil, from 14:00', 'BR', '2026-02-18T00:00-03:00', '2026-02-19T00:00-03:00', 5],
    ['the golden week in China', 'CN', '2026-10-01T00:00+08:00', '2026-10-08T00:00+08:00', 0],
    ['the Saturday worked for it', 'marketing', '2026-10-10T00:00+08:00', '2026-10-11T00:00+08:00', 8],
    ['a Saturday like any other', 'marketing', '2026-10-17T00:00+08:00', '2026-10-18T00:00+08:00', 0],
    ['Tết in Vietnam', 'VN', '2026-02-16T00:00+07:00', '2026-02-21T00:00+07:00', 0],
    ['support, around the clock', 'support', '2026-12-25T00:00Z', '2026-12-26T00:00Z', 24],
  ])('%s', (_, code, from, until, hours) => {
    expect(hoursOf(code, from, until)).toBe(hours);
  });
});

describe('people of the demo company', () => {
  it('are about forty, with an address and roles of their own', () => {
    expect(people.length).toBeGreaterThanOrEqual(40);
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
    for (const { email, roles } of people) {
      expect(email).toMatch(/^[a-z.-]+@baton\.example$/);
      expect(roles.length, email).toBeGreaterThan(0);
    }
  });

  it('cover every role, every department, every market and every language of the screens', () => {
    const grants = people.flatMap(({ roles }) => roles);
    expect(new Set(grants.map(({ role }) => role)).size).toBe(7);
    for (const { code } of departments) {
      expect(
        grants.some(({ role, department }) => role === 'lead' && department === code),
        code,
      ).toBe(true);
    }
    for (const { code } of markets) {
      const serve = people.filter(
        ({ roles, markets: served }) => roles.some(({ role }) => role === 'agent') && served.includes(code),
      );
      expect(serve.length, code).toBeGreaterThan(0);
    }
    expect(new Set(people.map(({ language }) => language))).toEqual(new Set(['en', 'zh-Hans', 'zh-Hant']));
    expect(grants.filter(({ role, department }) => role === 'lead' && department === 'finance')).toHaveLength(
      2,
    );
  });

  it('include the accounts that are handed out, one for each role at least', () => {
    const handedOut = demoAccounts.map(({ login }) => personOf(login));
    expect(new Set(handedOut.flatMap(({ roles }) => roles.map(({ role }) => role))).size).toBe(7);
    expect(new Set(handedOut.map(({ language }) => language)).size).toBe(3);
  });
});

describe('problem types of the demo company', () => {
  it('form a tree of about sixty nodes or more, each below a parent that exists', () => {
    const paths = problemTypes.map(({ path }) => path);
    expect(paths.length).toBeGreaterThanOrEqual(60);
    expect(new Set(paths).size).toBe(paths.length);
    problemTypes.forEach(({ path, parent, names }, index) => {
      if (parent !== null) expect(paths.slice(0, index), path).toContain(parent);
      expect(names.zhHans, path).toMatch(/\p{Script=Han}/u);
    });
  });
});
