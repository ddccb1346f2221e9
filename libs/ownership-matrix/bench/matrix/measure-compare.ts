import { compare } from '../../src/index.ts';
import { peakMb, say } from './child.ts';
import { edited } from './edited.ts';
import { madeUpTable, seeded } from './made-up.ts';
import { compiled, sixColumns } from './tables.ts';

/** Compares a version of 1,000 rules with the next, in a new process. */
const random = seeded(7);
const taste = sixColumns(1_000);
const table = madeUpTable(random, taste);
const before = compiled(table);
const after = compiled(edited(random, table, taste));
const start = performance.now();
const comparison = compare(before, after);
const compareMs = performance.now() - start;
if (comparison.kind === 'refused') throw new Error(comparison.code);
const regions = comparison.changes.reduce((sum, change) => sum + change.regionCount, 0);
say({ compareMs, changes: comparison.changeCount, regions, peakMb: peakMb() });
