import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile, decide } from '../index.ts';
import { bruteForce, dutyOf } from '../model/brute-force.ts';
import { everyCombination, smallTable } from '../model/small-tables.ts';

it.each([
  ['blocks', undefined],
  ['short lists', 0],
])(
  'decides every combination of 2,000 random tables as trying every rule would, by %s',
  (_name, near) => {
    let listed = 0;
    fc.assert(
      fc.property(smallTable, (table) => {
        const compilation = compile(table, undefined, near);
        if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
        listed += compilation.matrix.answers.looks.length > 0 ? 1 : 0;
        for (const facts of everyCombination(table.inputs, 'all')) {
          const { ruleId, disagreeing, assignment } = decide(compilation.matrix, facts);
          const { informed, additionalCosign } = assignment;
          const { assigning: _, ...expected } = bruteForce(table, facts);
          const decided = { ruleId, disagreeing, duty: dutyOf(assignment), informed, additionalCosign };
          if (JSON.stringify(decided) !== JSON.stringify(expected)) {
            expect(decided, JSON.stringify(facts)).toEqual(expected);
          }
        }
      }),
      { numRuns: 2000 },
    );
    expect(listed > 500).toBe(near === 0);
  },
  180_000,
);
