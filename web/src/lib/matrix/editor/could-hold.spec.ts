import { compile, decide, type Condition, type Input } from '@baton/ownership-matrix';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldHold } from './could-hold.ts';

const market: Input = {
  kind: 'tree',
  key: 'x',
  nodes: [
    { code: 'SEA', parent: null },
    { code: 'TH', parent: 'SEA' },
    { code: 'VN', parent: 'SEA' },
    { code: 'BR', parent: null },
  ],
};
const tier: Input = { kind: 'set', key: 'x', values: ['standard', 'gold', 'vip'] };
const amount: Input = { kind: 'number', key: 'x', unit: 'EUR' };
const flag: Input = { kind: 'boolean', key: 'x' };

/** Every value, and for amounts enough of them. */
const valuesOf = (input: Input): readonly (string | number | boolean)[] => {
  if (input.kind === 'tree') return input.nodes.map(({ code }) => code);
  if (input.kind === 'number') return Array.from({ length: 13 }, (_, i) => i / 2);
  return input.kind === 'boolean' ? [true, false] : input.values;
};

const bound = fc.record({ value: fc.integer({ min: 0, max: 5 }), inclusive: fc.boolean() });
const interval: fc.Arbitrary<Condition> = fc.record({
  kind: fc.constant('interval' as const),
  from: fc.option(bound, { nil: null }),
  to: fc.option(bound, { nil: null }),
});
const is: fc.Arbitrary<Condition> = fc.record({ kind: fc.constant('is' as const), value: fc.boolean() });
const listed = (values: readonly string[]): fc.Arbitrary<Condition> =>
  fc.record({ kind: fc.constant('oneOf' as const), values: fc.subarray([...values], { minLength: 1 }) });
const within = (nodes: readonly string[]): fc.Arbitrary<Condition> =>
  fc.record({ kind: fc.constant('within' as const), nodes: fc.subarray([...nodes], { minLength: 1 }) });

function plainOf(input: Input): fc.Arbitrary<Condition> {
  const values = valuesOf(input).map(String);
  if (input.kind === 'number') return interval;
  if (input.kind === 'boolean') return is;
  return input.kind === 'tree' ? fc.oneof(listed(values), within(values)) : listed(values);
}

function conditionOf(input: Input): fc.Arbitrary<Condition> {
  const plain = plainOf(input);
  const any: fc.Arbitrary<Condition> = fc.constant({ kind: 'any' });
  return fc.oneof(
    plain,
    plain.map((condition): Condition => ({ kind: 'not', condition })),
    any,
  );
}

/** What the matrix itself says of one condition. */
function holds(input: Input, condition: Condition, value: string | number | boolean): boolean {
  const duty = { serviceLevel: 's', path: 'p', authority: null, playbook: null, cosign: null };
  const compiled = compile({
    inputs: [input],
    hitPolicy: 'FIRST',
    rules: [{ id: 'r', when: { x: condition }, then: { kind: 'assign', owner: 'o', ...duty } }],
    catchAll: { owner: 'c', informed: [], ...duty },
  });
  if (compiled.kind === 'refused') throw new Error(JSON.stringify(compiled.refusals));
  return decide(compiled.matrix, { x: value }).ruleId === 'r';
}

describe('rules that could hold for what one looks for', () => {
  it.each([market, tier, amount, flag])(
    'are those that the matrix would let hold for some value ($kind)',
    (input) => {
      fc.assert(
        fc.property(conditionOf(input), conditionOf(input), (condition, wanted) => {
          const some = valuesOf(input).some(
            (value) => holds(input, condition, value) && holds(input, wanted, value),
          );
          expect(couldHold(input, condition, wanted)).toBe(some);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('are all that say nothing of it', () => {
    expect(couldHold(tier, undefined, { kind: 'oneOf', values: ['vip'] })).toBe(true);
  });

  it('are for a tag those of tickets that bear it', () => {
    const tags: Input = { kind: 'tags', key: 'x', values: ['fragile', 'gift'] };
    const fragile: Condition = { kind: 'oneOf', values: ['fragile'] };
    expect(couldHold(tags, fragile, fragile)).toBe(true);
    expect(couldHold(tags, { kind: 'not', condition: fragile }, fragile)).toBe(false);
  });
});
