import { draftProblems } from '@baton/ownership-matrix';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFile, importFile } from './index.ts';
import { wildTable } from './model/random-tables.ts';

describe.each(['xlsx', 'csv'] as const)('%s', { timeout: 60_000 }, (format) => {
  it('gives exactly the table that was exported', () => {
    fc.assert(
      fc.property(wildTable, (table) => {
        fc.pre(draftProblems(table).length === 0);
        const file = exportFile(table, format);
        if (!file.ok) throw new Error(JSON.stringify(file.problems));
        const read = importFile(file.bytes, format);
        expect(read).toEqual({ ok: true, table });
        // Nothing is left of what only `toEqual` overlooks.
        if (read.ok)
          expect(JSON.parse(JSON.stringify(read.table))).toStrictEqual(JSON.parse(JSON.stringify(table)));
      }),
      { numRuns: 250 },
    );
  });

  it('answers a file with a byte changed by a table or by problems', () => {
    fc.assert(
      fc.property(wildTable, fc.nat(), fc.nat(255), fc.boolean(), (table, place, byte, cut) => {
        fc.pre(draftProblems(table).length === 0);
        const file = exportFile(table, format);
        if (!file.ok) throw new Error('unexpected');
        const at = place % file.bytes.length;
        const broken = cut ? file.bytes.slice(0, at) : file.bytes.slice();
        if (!cut) broken[at] = byte;
        const read = importFile(broken, format);
        expect(read.ok || read.problemCount > 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
