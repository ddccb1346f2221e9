import { describe, expect, it } from 'vitest';
import { caseByIn, matrixOf } from './case-address.ts';

const at = (query: string) => new URL(`http://baton.example/matrix?${query}`);
const zone = 'Asia/Singapore';

describe('which matrix decides on a tried case', () => {
  it('is the draft that is looked at, else the version in effect', () => {
    expect(matrixOf(at(''), 'd1', zone)).toEqual({ at: null, by: { draft: 'd1' } });
    expect(matrixOf(at(''), null, zone)).toEqual({ at: null, by: null });
    expect(matrixOf(at('by=present'), 'd1', zone)).toEqual({ at: null, by: null });
    expect(caseByIn(at('by=draft'), null)).toBe('present');
  });

  it('is the version of a day, read on the wall of the reader', () => {
    expect(matrixOf(at('by=date&on=2026-11-01T09:30'), 'd1', zone)).toEqual({
      at: '2026-11-01T01:30:00.000Z',
      by: null,
    });
  });

  it('is not known while the day is half typed', () => {
    expect(matrixOf(at('by=date&on=2026-11'), null, zone)).toBeNull();
    expect(matrixOf(at('by=date'), null, zone)).toBeNull();
  });
});
