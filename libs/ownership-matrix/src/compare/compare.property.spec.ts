import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ASSIGNMENT_PARTS, compare, compile } from '../index.ts';
import type { Assignment, AssignmentPart, MatrixFacts, MatrixTable } from '../index.ts';
import { bruteForce } from '../model/brute-force.ts';
import { inRegion } from '../model/in-region.ts';
import { everyCombination, nextVersion, smallTable } from '../model/small-tables.ts';
import { jointInputs } from './joint-inputs.ts';

const versions = smallTable.chain((before) => fc.tuple(fc.constant(before), nextVersion(before)));
const someParts = fc.constantFrom<readonly AssignmentPart[]>(
  ASSIGNMENT_PARTS,
  ASSIGNMENT_PARTS,
  ['owner'],
  ['informed'],
);

function compiled(table: MatrixTable) {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  return compilation.matrix;
}

it('tells exactly the cases that change, from what to what, over 2,000 random pairs of versions', () => {
  fc.assert(
    fc.property(versions, someParts, ([before, after], parts) => {
      const inputs = jointInputs(before.inputs, after.inputs);
      if (typeof inputs === 'string') throw new Error(inputs);
      const comparison = compare(compiled(before), compiled(after), { parts });
      if (comparison.kind === 'refused') throw new Error(comparison.code);
      const { changes } = comparison;
      expect(comparison.changeCount).toBe(changes.length);
      const only = (assignment: Partial<Assignment>): string =>
        JSON.stringify(parts.map((part) => assignment[part] ?? null));
      for (const facts of everyCombination(inputs, 'rightly')) {
        const was = only(expected(before, facts));
        const is = only(expected(after, facts));
        const told = changes.filter(({ regions }) =>
          regions.some((region) => inRegion(region, inputs, facts)),
        );
        const saying = told.map((change) => [only(change.from), only(change.to)]);
        if (JSON.stringify(saying) !== JSON.stringify(was === is ? [] : [[was, is]])) {
          expect(saying, JSON.stringify(facts)).toEqual(was === is ? [] : [[was, is]]);
        }
      }
      for (const change of changes) {
        expect(change.parts.length).toBeGreaterThan(0);
        expect(only(expected(before, change.example))).toBe(only(change.from));
        expect(only(expected(after, change.example))).toBe(only(change.to));
      }
    }),
    { numRuns: 2000 },
  );
});

function expected(table: MatrixTable, facts: MatrixFacts): Assignment {
  const { duty, informed, additionalCosign } = bruteForce(table, facts);
  const [owner, serviceLevel, path, authority, playbook, cosign] = JSON.parse(duty);
  return { owner, serviceLevel, path, authority, playbook, cosign, informed, additionalCosign };
}

it('finds nothing between a table and itself', () => {
  fc.assert(
    fc.property(smallTable, (table) => {
      expect(compare(compiled(table), compiled(table))).toEqual({
        kind: 'compared',
        changes: [],
        changeCount: 0,
      });
    }),
    { numRuns: 200 },
  );
});
