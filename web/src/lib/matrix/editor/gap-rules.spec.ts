import { compile, findings, type Condition, type DraftTable, type Input } from '@baton/ownership-matrix';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conditionsFor } from './gap-rules.ts';

const inputs: readonly Input[] = [
  {
    kind: 'tree',
    key: 'market',
    nodes: [
      { code: 'SEA', parent: null },
      { code: 'TH', parent: 'SEA' },
      { code: 'VN', parent: 'SEA' },
      { code: 'BR', parent: null },
    ],
  },
  { kind: 'set', key: 'tier', values: ['standard', 'gold', 'vip'], mayBeMissing: true },
  { kind: 'number', key: 'amount', unit: 'EUR', mayBeMissing: true },
  { kind: 'tags', key: 'tags', values: ['fragile', 'gift'] },
  { kind: 'boolean', key: 'first' },
];

const duty = { owner: 'o', serviceLevel: 's', path: 'p', authority: null, playbook: null, cosign: null };
const table = (rules: readonly Readonly<Record<string, Condition>>[]): DraftTable => ({
  inputs,
  hitPolicy: 'FIRST',
  rules: rules.map((when, i) => ({ id: `r${i}`, when, then: { kind: 'assign', ...duty } })),
  catchAll: { ...duty, informed: [] },
});

function gapsOf(rules: Parameters<typeof table>[0]) {
  const compiled = compile(table(rules));
  if (compiled.kind === 'refused') throw new Error(JSON.stringify(compiled.refusals));
  return findings(compiled.matrix).findings.flatMap((found) => (found.kind === 'gap' ? found.regions : []));
}

const negated = (plain: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.oneof(plain, fc.record({ kind: fc.constant('not'), condition: plain }));
const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1, maxLength: 2 });
const bound = fc.option(fc.record({ value: fc.integer({ min: 1, max: 4 }), inclusive: fc.boolean() }));
const rule = fc.record(
  {
    market: negated(
      fc.oneof(
        fc.record({ kind: fc.constant('within'), nodes: some(['SEA', 'TH', 'BR']) }),
        fc.record({ kind: fc.constant('oneOf'), values: some(['SEA', 'TH', 'BR']) }),
      ),
    ),
    tier: negated(fc.record({ kind: fc.constant('oneOf'), values: some(['standard', 'gold', 'vip']) })),
    amount: negated(fc.record({ kind: fc.constant('interval'), from: bound, to: bound })),
    tags: negated(fc.record({ kind: fc.constant('oneOf'), values: some(['fragile', 'gift']) })),
    first: fc.record({ kind: fc.constant('is'), value: fc.boolean() }),
  },
  { requiredKeys: [] },
);

it('closes every gap by rules made for its regions, put last', () => {
  fc.assert(
    fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), (rules) => {
      const made = gapsOf(rules).flatMap((region) => conditionsFor(region, inputs));
      expect(gapsOf([...rules, ...made])).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('says what it can as people would write it', () => {
  const [first] = gapsOf([{ market: { kind: 'within', nodes: ['BR'] } }]);
  expect(first && conditionsFor(first, inputs)).toEqual([{ market: { kind: 'within', nodes: ['SEA'] } }]);
});
