import { findings } from '../../src/index.ts';
import { peakMb, say } from './child.ts';
import { madeUpTable, seeded } from './made-up.ts';
import { compiled, sixColumns } from './tables.ts';

/** From a table of 1,000 rules to its findings, the first time in a new process. */
const table = madeUpTable(seeded(7), sixColumns(1_000));
const start = performance.now();
const matrix = compiled(table);
const compiledAt = performance.now();
const { counts, findings: found } = findings(matrix, { departments: ['logistics'] });
const done = performance.now();
say({
  compileMs: compiledAt - start,
  findingsMs: done - start,
  gapRegions: found[0]?.regionCount ?? 0,
  shadowed: counts.shadowed,
  dangling: counts.dangling,
  nodes: matrix.nodes.count,
  peakMb: peakMb(),
});
