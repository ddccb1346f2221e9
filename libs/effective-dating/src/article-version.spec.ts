import { describe, expect, it } from 'vitest';
import { inEffect, served } from './article-version.ts';
import { version } from './testing/example-changes.ts';

const at = (
  versions: Parameters<typeof inEffect>[0],
  market: string | null,
  moment: number,
): string | undefined => inEffect(versions, market, moment)?.id;

describe('given an article on shipping fees with a standing version and free shipping from 100 until 200', () => {
  const versions = [version(1, 0), version(2, 100, 200)];

  it.each([
    [0, 'v1'],
    [99, 'v1'],
    [100, 'v2'],
    [199, 'v2'],
    [200, 'v1'],
    [10_000, 'v1'],
  ])('at %i, %s is in effect: the former returns by itself', (moment, id) => {
    expect(at(versions, 'BR', moment)).toBe(id);
  });

  it('before the first version there is none', () => {
    expect(inEffect(versions, 'BR', -1)).toBeNull();
  });

  it('when a newer standing version is published meanwhile, then that one follows', () => {
    const newer = [...versions, version(3, 150)];
    expect([at(newer, 'BR', 149), at(newer, 'BR', 150), at(newer, 'BR', 200)]).toEqual(['v2', 'v3', 'v3']);
  });

  it('when free shipping is rolled back at 150, then the former is back from 150 on, and history stays', () => {
    const rolledBack = [version(1, 0), version(2, 100, 200, { withdrawnAt: 150 })];
    expect([at(rolledBack, 'BR', 149), at(rolledBack, 'BR', 150)]).toEqual(['v2', 'v1']);
  });

  it('when it is withdrawn before it begins, then it never is in effect', () => {
    const withdrawn = [version(1, 0), version(2, 100, 200, { withdrawnAt: 60 })];
    expect([at(withdrawn, 'BR', 99), at(withdrawn, 'BR', 100), at(withdrawn, 'BR', 150)]).toEqual([
      'v1',
      'v1',
      'v1',
    ]);
  });

  it('when it is withdrawn after its end, then nothing changes', () => {
    const late = [version(1, 0), version(2, 100, 200, { withdrawnAt: 900 })];
    expect([at(late, 'BR', 199), at(late, 'BR', 200)]).toEqual(['v2', 'v1']);
  });

  it('an order of the list does not matter', () => {
    expect(at([...versions].reverse(), 'BR', 150)).toBe('v2');
  });
});

describe('given a version for Brazil beside one for all markets', () => {
  const versions = [version(1, 0), version(2, 100, null, { market: 'BR' })];

  it('then it is in effect in Brazil only', () => {
    expect([at(versions, 'BR', 100), at(versions, 'MX', 100), at(versions, null, 100)]).toEqual([
      'v2',
      'v1',
      'v1',
    ]);
  });

  it('when one for all markets is published later, then it is in effect in Brazil too', () => {
    expect(at([...versions, version(3, 120)], 'BR', 120)).toBe('v3');
  });
});

describe('given a change in effect from 100 that was published at 130', () => {
  const versions = [version(1, 0), version(2, 100, null, { publishedAt: 130 })];

  it('then it was in effect from 100, but served from 130: between, agents told customers the old rule', () => {
    expect([at(versions, 'BR', 100), at(versions, 'BR', 130)]).toEqual(['v2', 'v2']);
    expect([100, 129, 130].map((moment) => served(versions, 'BR', moment)?.id)).toEqual(['v1', 'v1', 'v2']);
  });
});

describe('two versions of one sequence', () => {
  it('give the same answer in any order of the list', () => {
    const twins = [version(1, 0, null, { id: 'a' }), version(1, 0, null, { id: 'b' })];
    expect(at(twins, null, 5)).toBe(at([...twins].reverse(), null, 5));
  });
});
