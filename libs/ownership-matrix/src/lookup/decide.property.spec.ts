import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compile, decide } from '../index.ts';
import { bruteForce, dutyOf } from '../model/brute-force.ts';
import { everyCombination, smallTable } from '../model/small-tables.ts';

it('decides every combination of 2,000 random tables as trying every rule would', () => {
  fc.assert(
    fc.property(smallTable, (table) => {
      const compilation = compile(table);
      if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
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
}, 180_000);
