import { describe, expect, it } from 'vitest';
import { comparedIn, type Side } from './sides.ts';

const side = (kind: Side['kind'], number: number): Side => ({
  key: `${kind === 'version' ? 'v' : 'd'}${number}`,
  kind,
  number,
  title: '',
});
const sides = [side('version', 3), side('version', 2), side('version', 1), side('draft', 7)];
const keys = (before: string | null, after: string | null) => {
  const compared = comparedIn(sides, { before, after });
  return [compared.before?.key, compared.after?.key];
};

describe('what is compared', () => {
  it('is the last two versions unless others are asked for', () => {
    expect(keys(null, null)).toEqual(['v2', 'v3']);
    expect(keys('v1', 'v2')).toEqual(['v1', 'v2']);
    expect(keys('v9', 'nonsense')).toEqual(['v2', 'v3']);
  });

  it('is a draft against the latest version', () => {
    expect(keys(null, 'd7')).toEqual(['v3', 'd7']);
  });

  it('is nothing where there is one version only', () => {
    const one = comparedIn([side('version', 1)], { before: null, after: null });
    expect(one).toEqual({ before: null, after: side('version', 1) });
  });
});
