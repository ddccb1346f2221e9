import { compile, decide } from '@baton/ownership-matrix';
import type { Condition, NumberInput } from '@baton/ownership-matrix';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feelNumber, parseLiteral, parseUnaryTests } from './feel.ts';
import { toConditions } from './to-conditions.ts';

const input: NumberInput = { kind: 'number', key: 'n', unit: null, minimum: -100 };
const value = fc.integer({ min: -5, max: 5 });

interface Test {
  readonly text: string;
  readonly holds: (n: number) => boolean;
}

const test: fc.Arbitrary<Test> = fc.oneof(
  value.map((a): Test => ({ text: `${a}`, holds: (n) => n === a })),
  value.map((a): Test => ({ text: `< ${a}`, holds: (n) => n < a })),
  value.map((a): Test => ({ text: `>= ${a}`, holds: (n) => n >= a })),
  fc.tuple(value, value).map(([a, b]): Test => ({ text: `[${a}..${b})`, holds: (n) => n >= a && n < b })),
  fc.tuple(value, value).map(([a, b]): Test => ({ text: `]${a}..${b}]`, holds: (n) => n > a && n <= b })),
);

/** Whether one of the conditions holds, as the matrix itself sees it. */
function holds(alternatives: readonly Condition[], n: number): boolean {
  const duty = { owner: 'yes', serviceLevel: 's', path: 'p', authority: null, playbook: null, cosign: null };
  const compilation = compile({
    inputs: [input],
    hitPolicy: 'FIRST',
    rules: alternatives.map((condition, i) => ({
      id: `r${i}`,
      when: { n: condition },
      then: { kind: 'assign', ...duty },
    })),
    catchAll: { ...duty, owner: 'no', informed: [] },
  });
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  return decide(compilation.matrix, { n }).assignment.owner === 'yes';
}

it('unary tests on numbers hold for exactly the numbers that FEEL says', () => {
  fc.assert(
    fc.property(fc.array(test, { minLength: 1, maxLength: 4 }), fc.boolean(), (tests, negated) => {
      const list = tests.map(({ text }) => text).join(', ');
      const read = parseUnaryTests(negated ? `not(${list})` : list);
      const found = read.ok ? toConditions(input, read.value) : null;
      if (!found?.ok) throw new Error(list);
      for (let n = -6; n <= 6; n += 0.5) {
        const expected = tests.some((one) => one.holds(n)) !== negated;
        expect({ list, n, holds: holds(found.alternatives, n) }).toEqual({ list, n, holds: expected });
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('numbers are written without an exponent and read again', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const text = feelNumber(number);
      expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
      expect(parseLiteral(text)).toEqual({ ok: true, value: number === 0 ? 0 : number });
    }),
  );
});
