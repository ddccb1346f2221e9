import { compile, decide, draftProblems } from '@baton/ownership-matrix';
import type { CompiledMatrix, DraftTable } from '@baton/ownership-matrix';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyCombination, smallTable } from '../../../ownership-matrix/src/model/small-tables.ts';
import { exportFile, importFile } from '../index.ts';
import { wildTable } from '../model/random-tables.ts';

function compiled(table: DraftTable): CompiledMatrix {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  return compilation.matrix;
}

/** Out and in again, perhaps as a file that another product wrote: without what stands beside for this one. */
function again(table: DraftTable, foreign: boolean): DraftTable {
  const file = exportFile(table, 'dmn');
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  const text = new TextDecoder().decode(file.bytes);
  const bare = foreign ? text.replaceAll(/<extensionElements>.*?<\/extensionElements>/gs, '') : text;
  const read = importFile(new TextEncoder().encode(bare), 'dmn');
  if (!read.ok) throw new Error(`${JSON.stringify(read.problems)}\n${bare}`);
  return read.table;
}

// Every combination of facts is decided twice for each table.
describe('a table out as DMN and in again', { timeout: 60_000 }, () => {
  it.each([
    ['by this product', false],
    ['by another, which knows no trees', true],
  ])('decides the same %s', (_, foreign) => {
    fc.assert(
      fc.property(smallTable, (table) => {
        const [before, after] = [compiled(table), compiled(again(table, foreign))];
        for (const facts of everyCombination(table.inputs, 'all')) {
          const [old, now] = [decide(before, facts), decide(after, facts)];
          expect(now.assignment).toEqual(old.assignment);
          if (!foreign) expect([now.ruleId, now.problems]).toEqual([old.ruleId, old.problems]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps inputs, ids, names and every text, however odd', () => {
    fc.assert(
      fc.property(wildTable, (table) => {
        fc.pre(draftProblems(table).length === 0);
        const { inputs, hitPolicy, catchAll, rules } = again(table, false);
        expect({ inputs, hitPolicy, catchAll }).toEqual({
          inputs: table.inputs,
          hitPolicy: table.hitPolicy,
          catchAll: table.catchAll,
        });
        const parts = (list: DraftTable['rules']) =>
          list.map(({ id, label, names, then }) => ({ id, label, names, then }));
        expect(parts(rules)).toEqual(parts(table.rules));
      }),
      { numRuns: 200 },
    );
  });

  it('with bytes changed or cut off is a table or problems', () => {
    fc.assert(
      fc.property(
        wildTable,
        fc.nat(),
        fc.string({ maxLength: 4 }),
        fc.nat(5),
        (table, place, typed, gone) => {
          fc.pre(draftProblems(table).length === 0);
          const file = exportFile(table, 'dmn');
          const text = file.ok ? new TextDecoder().decode(file.bytes) : '';
          const at = place % text.length;
          const broken = `${text.slice(0, at)}${typed}${gone === 0 ? '' : text.slice(at + gone)}`;
          const read = importFile(new TextEncoder().encode(broken), 'dmn');
          expect(read.ok || read.problemCount > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
