import type { Level, LevelCondition } from '@baton/escalation-path';
import { describe, expect, it } from 'vitest';
import { Directory } from '#lib/directory/directory.svelte.ts';
import { changeWords } from './change-words.ts';
import { daysWords, rungParts } from './rung-words.ts';

const directory = new Directory({
  directory: {
    departments: [],
    markets: [],
    problemTypes: [],
    channels: [],
    tiers: [],
    languages: [],
  },
  serviceLevels: [],
  escalationPaths: [],
});

const level: Level = {
  level: 2,
  trigger: { kind: 'unacknowledged', afterSeconds: 1_800 },
  responders: [
    { kind: 'role', role: 'lead', department: 'owner' },
    { kind: 'on_duty', rota: 'logistics-nights' },
  ],
  actions: [{ kind: 'notify' }, { kind: 'raise_priority' }],
  repeat: { everySeconds: 600, times: 3 },
  when: {
    zone: 'Asia/Bangkok',
    weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
    from: '08:00',
    until: '20:00',
  },
};

it('a level reads as one sentence', () => {
  expect(rungParts(level, directory).join(' · ')).toBe(
    'after 30 min of working time without acknowledgement · calls leads of the owner and on duty: logistics-nights · ' +
      'raises the priority · again every 10 min, at most 3 times · only Mon–Fri 08:00–20:00, Asia/Bangkok',
  );
});

describe('weekdays', () => {
  const days = (...weekdays: LevelCondition['weekdays']): string => daysWords(weekdays);
  it.each([
    [days('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), 'every day'],
    [days('sun', 'sat'), 'Sat and Sun'],
    [days('wed', 'mon', 'tue'), 'Mon–Wed'],
    [days('mon', 'wed', 'fri'), 'Mon, Wed, and Fri'],
    [days('tue'), 'Tue'],
    [days(), '–'],
  ])('%s', (told, expected) => expect(told).toBe(expected));
});

it('a change tells how the level read before and how it reads now', () => {
  const told = changeWords(
    {
      kind: 'level_changed',
      from: 1,
      to: 2,
      fields: ['trigger', 'repeat'],
      before: { ...level, repeat: undefined, trigger: { kind: 'vip' } },
      after: level,
    },
    directory,
  );
  expect(told).toEqual({
    title: 'Level 1 is now level 2',
    rows: [
      {
        label: 'when',
        before: 'VIP customer',
        after: 'after 30 min of working time without acknowledgement',
      },
      { label: 'again', before: 'once', after: 'again every 10 min, at most 3 times' },
    ],
  });
});
