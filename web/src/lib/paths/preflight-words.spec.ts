import { expect, it } from 'vitest';
import { Directory } from '#lib/directory/directory.svelte.ts';
import { unreachedWords } from './preflight-words.ts';

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

const lead = { kind: 'role', role: 'lead', department: 'owner' };

it('says of each responder why it reaches nobody', () => {
  const away = [{ id: '1', name: 'Lin' }];
  const words = (why: 'absent_without_deputy' | 'no_member' | 'nobody_on_duty', people = away) =>
    unreachedWords({ responder: lead, why, away: people }, 'logistics', directory);
  expect(words('absent_without_deputy')).toBe('leads of logistics: Lin is absent and has no deputy');
  expect(words('absent_without_deputy', [...away, { id: '2', name: 'Mo' }])).toBe(
    'leads of logistics: Lin and Mo are absent and have no deputy',
  );
  expect(words('no_member', [])).toBe('leads of logistics: nobody holds this role');
  expect(words('nobody_on_duty', [])).toBe('leads of logistics: nobody is on duty');
});
