import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from './cells.ts';
import type { Choice } from './conflict.ts';
import { rebase } from './rebase.ts';
import { twoRedrafts } from '../model/redrafts.ts';
import { same } from './same.ts';
import type { DraftTable } from './table-edit.ts';

const runs = { numRuns: 2000 };

describe('rebasing a draft', () => {
  it('on what nobody changed gives the draft, and an unchanged draft gives what others made', () => {
    fc.assert(
      fc.property(twoRedrafts, ({ base, mine }) => {
        expect(rebase(base, mine, base)).toEqual({ table: mine, conflicts: [] });
        expect(rebase(base, base, mine)).toEqual({ table: mine, conflicts: [] });
        expect(rebase(base, mine, mine)).toEqual({ table: mine, conflicts: [] });
      }),
      runs,
    );
  });

  it('takes every cell from whoever changed it, and tells exactly the cells that both changed', () => {
    let [met, conflicting] = [0, 0];
    fc.assert(
      fc.property(twoRedrafts, ({ base, mine, theirs }) => {
        const { table, conflicts } = rebase(base, mine, theirs);
        const told = new Set(conflicts.map(({ id }) => id));
        expect(told.size).toBe(conflicts.length);
        for (const id of new Set([base, mine, theirs].flatMap(({ rules }) => rules.map((rule) => rule.id)))) {
          const [b, m, t, r] = [base, mine, theirs, table].map((of) => ruleOf(of, id));
          if (!b || !m || !t) {
            const ours = same(t, b) && !same(m, t);
            const both = !same(t, b) && !same(m, b) && !same(m, t);
            expect(r).toEqual(ours ? m : t);
            expect(told.has(`rule:${id}`)).toBe(both);
            continue;
          }
          if (new Set([b.then.kind, m.then.kind, t.then.kind]).size > 1) continue;
          for (const [column, was, my, their] of cellsOfAll(b, m, t)) {
            met += 1;
            const both = !same(my, was) && !same(their, was) && !same(my, their);
            if (both) conflicting += 1;
            expect(told.has(`cell:${id}:${column}`)).toBe(both);
            expect(r && (cellsOf(r).get(column) ?? null)).toEqual(same(their, was) ? my : their);
          }
        }
      }),
      runs,
    );
    expect(met).toBeGreaterThan(1000);
    expect(conflicting).toBeGreaterThan(50);
  });

  it('does as was chosen, and then has no conflict left', () => {
    fc.assert(
      fc.property(twoRedrafts, fc.boolean(), ({ base, mine, theirs }, takeMine) => {
        const { conflicts } = rebase(base, mine, theirs);
        const choices = conflicts.map(({ id }): Choice => ({
          conflict: id,
          take: takeMine ? 'mine' : 'theirs',
        }));
        const { table, conflicts: left } = rebase(base, mine, theirs, choices);
        expect(left).toEqual([]);
        for (const conflict of conflicts) {
          if (conflict.kind !== 'cell' || conflict.rule === 'catch-all' || conflict.column === 'then')
            continue;
          const rule = ruleOf(table, conflict.rule);
          expect(rule && (cellsOf(rule).get(conflict.column) ?? null)).toEqual(
            takeMine ? conflict.mine : conflict.theirs,
          );
        }
      }),
      runs,
    );
  });

  it('keeps every row once, and the order on which both agree', () => {
    fc.assert(
      fc.property(twoRedrafts, ({ base, mine, theirs }) => {
        const ids = rebase(base, mine, theirs).table.rules.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        // Nobody moved or removed anything: then whoever stood above stands above.
        const order = (of: DraftTable) => base.rules.filter(({ id }) => ruleOf(of, id)).map(({ id }) => id);
        const unmoved = (of: DraftTable) =>
          same(
            of.rules.map(({ id }) => id).filter((id) => ruleOf(base, id)),
            order(of),
          );
        if (!unmoved(mine) || !unmoved(theirs)) return;
        expect(ids.filter((id) => ruleOf(base, id))).toEqual(
          base.rules.map(({ id }) => id).filter((id) => ids.includes(id)),
        );
      }),
      runs,
    );
  });
});

const ruleOf = (table: DraftTable, id: string) => table.rules.find((rule) => rule.id === id) ?? null;

function cellsOfAll(...[base, mine, theirs]: [Rule, Rule, Rule]) {
  const [b, m, t] = [cellsOf(base), cellsOf(mine), cellsOf(theirs)];
  return [...new Set([...b.keys(), ...m.keys(), ...t.keys()])].map(
    (column) => [column, b.get(column) ?? null, m.get(column) ?? null, t.get(column) ?? null] as const,
  );
}

type Rule = DraftTable['rules'][number];
