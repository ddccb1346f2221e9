import type { Change } from '@baton/ownership-matrix';
import { expect, it } from 'vitest';
import { groupedChanges } from './grouped-changes.ts';

const change = (from: string, to: string, share: number, informed: readonly string[]): Change => ({
  from: { owner: from, informed },
  to: { owner: to, informed },
  parts: ['owner'],
  share,
  regions: [[{ kind: 'known', input: `${from}${share}` }]],
  regionCount: 1,
  example: {},
});

it('tells once what differs in the same way, the widest first', () => {
  const grouped = groupedChanges([
    change('vip-desk', 'finance', 0.2, []),
    change('logistics', 'quality', 0.25, []),
    change('vip-desk', 'finance', 0.1, ['marketing']),
  ]);
  expect(
    grouped.map(({ from, share, regionCount }) => [from.owner, Number(share.toFixed(2)), regionCount]),
  ).toEqual([
    ['vip-desk', 0.3, 2],
    ['logistics', 0.25, 1],
  ]);
  expect(grouped[0]?.regions).toHaveLength(2);
});

it('tells of those informed only who comes and who goes', () => {
  const informs = (before: readonly string[], after: readonly string[]): Change => ({
    ...change('logistics', 'logistics', 0.1, []),
    from: { informed: before },
    to: { informed: after },
    parts: ['informed'],
  });
  const grouped = groupedChanges([
    informs(['marketing'], ['finance', 'marketing']),
    informs([], ['finance']),
    informs(['support', 'quality'], ['quality']),
  ]);
  expect(grouped.map(({ from, to, regionCount }) => [from.informed, to.informed, regionCount])).toEqual([
    [[], ['finance'], 2],
    [['support'], [], 1],
  ]);
});
