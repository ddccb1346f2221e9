import { describe, expect, it } from 'vitest';
import { Directory } from '#lib/directory/directory.svelte.ts';
import { blankEntries, type ChangeEntries } from './change-entries.ts';
import { contentOf } from './content-of-entries.ts';

const names = { en: '', zhHans: '', zhHant: '' };
const market = (code: string, timeZone: string) => ({ code, names, region: 'X', timeZone, currency: 'USD' });
const directory = new Directory({
  directory: {
    departments: [],
    markets: [
      market('BR', 'America/Sao_Paulo'),
      market('MX', 'America/Mexico_City'),
      market('AR', 'America/Argentina/Buenos_Aires'),
    ],
    problemTypes: [],
    channels: [],
    tiers: [],
    languages: [],
  },
  serviceLevels: [],
  escalationPaths: [],
});

const entries = (differently: Partial<ChangeEntries>): ChangeEntries => ({
  ...blankEntries('marketing', 'America/Sao_Paulo'),
  from: '2026-11-22T20:00',
  until: '2026-11-30T00:00',
  ...differently,
});

describe('what is typed', () => {
  it('is one instant for all markets unless it is meant as local time', () => {
    expect(contentOf(entries({ markets: ['BR', 'MX'] }), directory)).toMatchObject({
      effectiveFrom: '2026-11-22T23:00:00.000Z',
      effectiveUntil: '2026-11-30T03:00:00.000Z',
      localPeriods: [],
    });
  });

  it('as local time gives a market its own period only where its clock differs', () => {
    const content = contentOf(entries({ mode: 'wall', markets: ['BR', 'MX', 'AR'] }), directory);
    expect(content).toMatchObject({
      effectiveFrom: '2026-11-22T23:00:00.000Z',
      localPeriods: [{ market: 'MX', from: '2026-11-23T02:00:00.000Z', until: '2026-11-30T06:00:00.000Z' }],
    });
  });

  it('is read in the zone that was chosen', () => {
    const content = contentOf(entries({ zone: 'Asia/Tokyo', until: '' }), directory);
    expect(content).toMatchObject({ effectiveFrom: '2026-11-22T11:00:00.000Z', effectiveUntil: null });
  });

  it('sends only the edits that say something new', () => {
    const edit = {
      article: 'fees',
      articleTitle: 'Fees',
      language: 'en',
      title: 'Fees',
      body: 'Free.',
      before: 'Not free.',
    } as const;
    const same = { ...edit, article: 'other', body: 'Not free.' };
    expect(contentOf(entries({ edits: [edit, same] }), directory).edits).toEqual([
      { article: 'fees', language: 'en', title: 'Fees', body: 'Free.' },
    ]);
  });
});
