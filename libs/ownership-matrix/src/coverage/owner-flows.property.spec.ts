import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, compile, coverageMap, ownerFlows } from '../index.ts';
import type { MatrixTable } from '../index.ts';
import { nextVersion, smallTable } from '../model/small-tables.ts';

const versions = smallTable.chain((before) => fc.tuple(fc.constant(before), nextVersion(before)));

function compiled(table: MatrixTable) {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  return compilation.matrix;
}

/** What each department has, by adding up the flows from or to it. */
function sums(
  flows: readonly { readonly from: string; readonly to: string; readonly share: number }[],
  end: 'from' | 'to',
) {
  const all: Record<string, number> = {};
  for (const flow of flows) all[flow[end]] = (all[flow[end]] ?? 0) + flow.share;
  return all;
}

/** The owners of all cases, by the map over two inputs, its lines of single values counted alike. */
function ofMap(table: MatrixTable): Record<string, number> | null {
  const [first, second] = table.inputs;
  if (!first || !second || [first, second].some(({ kind }) => kind === 'tags')) return null;
  const map = coverageMap(compiled(table), first.key, second.key);
  if (map.kind === 'refused') return null;
  const all: Record<string, number> = {};
  const rows = map.rows.flatMap((line, r) => (line.kind === 'within' ? [] : [r]));
  const columns = map.columns.flatMap((line, c) => (line.kind === 'within' ? [] : [c]));
  for (const r of rows) {
    for (const c of columns) {
      const cell = map.cells[map.places[r]?.[c] ?? -1];
      for (const { owner, share } of cell?.owners ?? []) {
        all[owner] = (all[owner] ?? 0) + share / rows.length / columns.length;
      }
    }
  }
  return all;
}

it('loses no case and tells every change, over 500 random pairs of versions', () => {
  fc.assert(
    fc.property(versions, ([before, after]) => {
      const told = ownerFlows(compiled(before), compiled(after));
      if (told.kind === 'refused') throw new Error(told.code);
      const total = told.flows.reduce((sum, { share }) => sum + share, 0);
      expect(total).toBeCloseTo(1, 9);
      const comparison = compare(compiled(before), compiled(after), { parts: ['owner'] });
      if (comparison.kind === 'refused') throw new Error(comparison.code);
      const moved = told.flows.filter(({ from, to }) => from !== to).map(({ from, to }) => `${from} ${to}`);
      expect(moved.sort()).toEqual(
        comparison.changes.map(({ from, to }) => `${from.owner} ${to.owner}`).sort(),
      );
      for (const { from, to, share } of told.flows) {
        const change = comparison.changes.find((one) => one.from.owner === from && one.to.owner === to);
        if (change) expect(change.share).toBeCloseTo(share, 9);
      }
      const known = JSON.stringify(before.inputs) === JSON.stringify(after.inputs);
      const cuts = JSON.stringify([before, after]).includes('interval');
      if (!known || cuts) return;
      for (const [table, end] of [
        [before, 'from'],
        [after, 'to'],
      ] as const) {
        const expected = ofMap(table);
        if (!expected) continue;
        const found = sums(told.flows, end);
        for (const owner of Object.keys({ ...expected, ...found })) {
          expect(found[owner] ?? 0, owner).toBeCloseTo(expected[owner] ?? 0, 9);
        }
      }
    }),
    { numRuns: 500 },
  );
}, 180_000);
