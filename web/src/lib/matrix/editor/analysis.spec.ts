import { describe, expect, it } from 'vitest';
import { analyse } from './analysis.ts';
import { newRule } from './cells.ts';
import { assigns, tableOf } from './testing/small-sheet.ts';

const references = { departments: ['logistics', 'finance'], serviceLevels: ['s1'], paths: ['p'] };
const look = (table: Parameters<typeof analyse>[0]) => analyse(table, references, () => 0);
const kinds = ({ findings }: ReturnType<typeof analyse>) => findings.map(({ kind }) => kind);

describe('looking through a table as it is typed', () => {
  it('finds nothing where every case has its rule', () => {
    expect(look(tableOf([assigns('a')]))).toMatchObject({ refusals: [], findings: [] });
  });

  it('keeps the findings of the other rules in sight while one is unfinished', () => {
    const shadowed = [assigns('a'), assigns('b'), newRule('c')];
    const found = look(tableOf(shadowed));
    expect(found.refusals.map(({ rule, code }) => `${rule} ${code}`)).toContain('c owner-missing');
    expect(found.findings).toMatchObject([{ kind: 'shadowed', rule: 'b', by: ['a'] }]);
  });

  it('looks on where the catch-all names nobody, and invents no finding of its own', () => {
    const table = tableOf([assigns('a', { market: { kind: 'within', nodes: ['BR'] } })]);
    const found = look({ ...table, catchAll: { ...table.catchAll, owner: '' } });
    expect(found.refusals).toMatchObject([{ code: 'owner-missing', rule: null }]);
    expect(kinds(found)).toEqual(['gap']);
    expect(found.counts).toMatchObject({ gap: 1, dangling: 0 });
  });

  it('tells of names that do not exist', () => {
    const table = tableOf([{ ...assigns('a'), then: { ...assigns('a').then, informed: ['nobody'] } }]);
    expect(look(table).findings).toMatchObject([{ kind: 'dangling', part: 'informed', code: 'nobody' }]);
  });
});
