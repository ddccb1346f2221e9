import { CATCH_ALL, decide } from '../../src/index.ts';
import type { CompiledMatrix, MatrixFacts } from '../../src/index.ts';
import { madeUpCases } from './cases.ts';
import { say } from './child.ts';
import { madeUpTable, seeded } from './made-up.ts';
import { jsonRulesEngine, zen } from './rivals.ts';
import { compiled, fiveColumns, sixColumns } from './tables.ts';

/** Decisions per second of each engine, alone in the process, and how ours takes a hundred times the rules. */
const table = fiveColumns();
const cases = madeUpCases(seeded(6), table.inputs, 100_000);
const figures: Record<string, number> = { ours: ours(compiled(table), cases) };
const rivals = [
  zen(table, 1),
  zen(table, 16),
  zen(table, 128),
  jsonRulesEngine(table, 1, false),
  jsonRulesEngine(table, 5, false),
  jsonRulesEngine(table, 5, true),
  jsonRulesEngine(table, 500, false),
];
for (const rival of rivals) {
  const few = cases.slice(0, rival.name.startsWith('json') ? 500 : 10_000);
  await rival.answers(few.slice(0, 100));
  const start = performance.now();
  await rival.answers(few);
  figures[rival.name] = (few.length / (performance.now() - start)) * 1000;
}
const small = compiled(madeUpTable(seeded(8), sixColumns(100)));
const large = compiled(madeUpTable(seeded(9), sixColumns(10_000)));
const sixCases = madeUpCases(seeded(10), small.table.inputs, 100_000);
// In short turns, the best of each: whatever else the machine does hits both.
ours(small, sixCases, 1_000);
ours(large, sixCases, 1_000);
const rates = Array.from({ length: 8 }, () => ({
  small: ours(small, sixCases, 300),
  large: ours(large, sixCases, 300),
}));
figures.with100Rules = Math.max(...rates.map((rate) => rate.small));
figures.with10000Rules = Math.max(...rates.map((rate) => rate.large));
say(figures);

function ours(matrix: CompiledMatrix, given: readonly MatrixFacts[], milliseconds = 1_500): number {
  let landed = 0;
  const pass = (): void => {
    for (const facts of given) if (decide(matrix, facts).ruleId === CATCH_ALL) landed++;
  };
  pass();
  const start = performance.now();
  let passes = 0;
  for (; performance.now() - start < milliseconds; passes++) pass();
  if (landed < 0) throw new Error('unreachable');
  return ((given.length * passes) / (performance.now() - start)) * 1000;
}
