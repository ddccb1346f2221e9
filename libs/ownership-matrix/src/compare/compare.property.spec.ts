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

/** The compared parts of what a version assigns, by brute force, as text. */
function expected(table: MatrixTable, facts: MatrixFacts, parts: readonly AssignmentPart[]): string {
  const { duty, informed, additionalCosign } = bruteForce(table, facts);
  const key = `${duty} ${informed.join()} ${additionalCosign.join()} of ${parts.join()}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const given: unknown[] = [...JSON.parse(duty), informed, additionalCosign];
  const text = JSON.stringify(
    ASSIGNMENT_PARTS.map((part, i) => (parts.includes(part) ? (given[i] ?? null) : null)),
  );
  texts.set(key, text);
  return text;
}

/** The same few assignments come up in case after case. */
const texts = new Map<string, string>();

const told = (given: Partial<Assignment>): string =>
  JSON.stringify(ASSIGNMENT_PARTS.map((part) => given[part] ?? null));

it('tells exactly the cases that change, from what to what, over 2,000 random pairs of versions', () => {
  fc.assert(
    fc.property(versions, someParts, ([before, after], parts) => {
      const inputs = jointInputs(before.inputs, after.inputs);
      if (typeof inputs === 'string') throw new Error(inputs);
      const comparison = compare(compiled(before), compiled(after), { parts });
      if (comparison.kind === 'refused') throw new Error(comparison.code);
      const { changes, changeCount } = comparison;
      expect(changeCount).toBe(changes.length);
      const texts = changes.map((change) => `${told(change.from)} to ${told(change.to)}`);
      for (const facts of everyCombination(inputs, 'rightly')) {
        const was = expected(before, facts, parts);
        const is = expected(after, facts, parts);
        const here: boolean[] = changes.map(({ regions }) =>
          regions.some((region) => inRegion(region, inputs, facts)),
        );
        const said: string = texts.filter((_, i) => here[i]).join(' and ');
        if (said !== (was === is ? '' : `${was} to ${is}`)) expect.fail(`${JSON.stringify(facts)}: ${said}`);
      }
      for (const [i, change] of changes.entries()) {
        expect(change.parts.length).toBeGreaterThan(0);
        const { example } = change;
        expect(`${expected(before, example, parts)} to ${expected(after, example, parts)}`).toBe(texts[i]);
      }
    }),
    { numRuns: 2000 },
  );
}, 180_000);

it('finds nothing between a table and itself', () => {
  fc.assert(
    fc.property(smallTable, (table) => {
      const nothing = { kind: 'compared', changes: [], changeCount: 0 };
      expect(compare(compiled(table), compiled(table))).toEqual(nothing);
    }),
    { numRuns: 200 },
  );
}, 180_000);
