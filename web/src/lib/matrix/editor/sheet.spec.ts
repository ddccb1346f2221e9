import type { DraftTable } from '@baton/ownership-matrix';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRule } from './cells.ts';
import { cellKey, withMoved, withoutRules, withRules } from './sheet.ts';

const duty = { owner: 'o', serviceLevel: 's', path: 'p', authority: null, playbook: null, cosign: null };
const table = (ids: readonly string[]): DraftTable => ({
  inputs: [],
  hitPolicy: 'FIRST',
  rules: ids.map(newRule),
  catchAll: { ...duty, informed: [] },
});
const idsOf = ({ rules }: DraftTable) => rules.map(({ id }) => id).join('');
const abcde = table([...'abcde']);

describe('rows of a sheet', () => {
  it.each([
    ['b', 'd', 'acbde'],
    ['d', 'a', 'dabce'],
    ['ac', null, 'bdeac'],
    ['bd', 'b', 'abdce'],
    ['bc', 'b', 'abcde'],
  ])('%s put above %s', (moved, before, expected) => {
    expect(idsOf(withMoved(abcde, new Set(moved), before))).toBe(expected);
  });

  it('are the same table when nothing moves', () => {
    expect(withMoved(abcde, new Set('b'), 'c')).toBe(abcde);
  });

  it('keep their order and lose none, whatever is moved', () => {
    fc.assert(
      fc.property(fc.subarray([...'abcde']), fc.constantFrom(...'abcde', null), (moved, before) => {
        const ids = idsOf(withMoved(abcde, new Set(moved), before));
        expect([...ids].sort().join('')).toBe('abcde');
        expect([...ids].filter((id) => moved.includes(id))).toEqual(moved);
        if (before !== null && !moved.includes(before) && moved.length > 0) {
          expect(ids).toContain(`${moved.join('')}${before}`);
        }
      }),
    );
  });

  it('come in above another, or last', () => {
    expect(idsOf(withRules(abcde, [newRule('x')], 'c'))).toBe('abxcde');
    expect(idsOf(withRules(abcde, [newRule('x')], null))).toBe('abcdex');
  });

  it('go with what was typed in them', () => {
    const unread = new Map([
      [cellKey('a', 'owner'), 'nobody'],
      [cellKey('b', 'owner'), 'anybody'],
    ]);
    const left = withoutRules({ table: abcde, unread }, new Set('a'));
    expect(idsOf(left.table)).toBe('bcde');
    expect([...left.unread.values()]).toEqual(['anybody']);
  });
});
