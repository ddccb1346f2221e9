import { describe, expect, it } from 'vitest';
import { nextTurn, periodAt, temporaryAt, type ArticlePeriod } from './article-periods.ts';

const change = {
  id: 'c',
  number: 111,
  title: { en: 'Free', zhHans: '', zhHant: '' },
  department: { code: 'marketing' },
} as const;

function period(
  id: string,
  from: number,
  until: number | null,
  by: typeof change | null = null,
): ArticlePeriod {
  const iso = (at: number) => new Date(at).toISOString();
  return {
    from: iso(from),
    until: until === null ? null : iso(until),
    version: {
      id,
      number: 1,
      language: 'en',
      market: null,
      title: id,
      effectiveFrom: iso(from),
      effectiveUntil: null,
      publishedAt: iso(from),
      publishedBy: null,
      change: by,
    },
  };
}

const weekend = [period('a', 0, 100), period('b', 100, 200, change), period('a', 200, null)];

describe('the periods of an article', () => {
  it('hold each moment once, from their beginning up to their end', () => {
    expect([-1, 0, 99, 100, 199, 200].map((at) => periodAt(weekend, at))).toEqual([-1, 0, 0, 1, 1, 2]);
  });

  it('tell a temporary text and that the former one returns', () => {
    expect(temporaryAt(weekend, 150)).toMatchObject({ until: 200, formerReturns: true });
    expect(temporaryAt(weekend, 99)).toBeNull();
    expect(temporaryAt(weekend, 200)).toBeNull();
  });

  it('know when something else follows a temporary text', () => {
    const followed = [period('a', 0, 100), period('b', 100, 200, change), period('c', 200, null)];
    expect(temporaryAt(followed, 150)?.formerReturns).toBe(false);
  });

  it('name the next turn', () => {
    expect(nextTurn(weekend, 50)?.version.id).toBe('b');
    expect(nextTurn(weekend, 200)).toBeNull();
  });
});
