import { describe, expect, it } from 'vitest';
import { concernsQueue } from './concerns.ts';
import { filterIn, isNarrow } from './my-level-address.ts';

describe('what moves a queue', () => {
  const shown = new Set(['a']);

  it.each([
    ['ticket:b', 'LevelFired', true],
    ['ticket:b', 'Commented', false],
    ['ticket:a', 'Commented', true],
    ['ticket:b', 'RulingOverdue', true],
    ['absence:b', 'AbsenceRecorded', true],
    ['change:a', 'ChangePublished', false],
  ])('%s %s: %s', (stream, type, moves) => {
    expect(concernsQueue({ stream, type }, shown)).toBe(moves);
  });
});

describe('the filter in the address', () => {
  it('takes owner, market and severity, and nothing that is none', () => {
    const url = new URL('http://x/my-level?department=tech,logistics&market=TH&severity=2,9,x');
    expect(filterIn(url)).toEqual({ departments: ['tech', 'logistics'], markets: ['TH'], severities: [2] });
    expect(isNarrow(new URL('http://x/my-level?severity=x'))).toBe(false);
  });
});
