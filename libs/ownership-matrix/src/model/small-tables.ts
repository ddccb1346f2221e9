import fc from 'fast-check';
import type {
  Assignment,
  Condition,
  FactValue,
  Input,
  MatrixFacts,
  MatrixTable,
  Outcome,
  Rule,
} from '../index.ts';

/** Random tables small enough to try every combination. Every kind of input and condition occurs. */
export const smallTable: fc.Arbitrary<MatrixTable> = fc
  .uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 })
  .chain((picked) => fc.tuple(...picked.map((i) => inputs[i] ?? tree)))
  .chain((columns) =>
    fc.record({ inputs: fc.constant(columns), hitPolicy, rules: rules(columns), catchAll }),
  );

/** A later version of a table: some rules dropped, changed, added or moved; now and then its inputs changed too. */
export const nextVersion = (table: MatrixTable): fc.Arbitrary<MatrixTable> =>
  fc.oneof(
    { weight: 3, arbitrary: edited(table) },
    { weight: 1, arbitrary: smallTable.filter((other) => sameKinds(table, other)) },
  );

const sameKinds = (a: MatrixTable, b: MatrixTable): boolean =>
  a.inputs.every((input) => b.inputs.every((other) => other.key !== input.key || other.kind === input.kind));

function edited(table: MatrixTable): fc.Arbitrary<MatrixTable> {
  const kept = fc.shuffledSubarray([...table.rules]);
  return fc
    .tuple(kept, rules(table.inputs), hitPolicy, fc.boolean(), catchAll)
    .map(([old, added, policy, keepCatchAll, other]) => ({
      ...table,
      hitPolicy: policy,
      rules: [...old, ...added.slice(0, 2)].map((rule, i) => ({ ...rule, id: `v${i}` })),
      catchAll: keepCatchAll ? table.catchAll : other,
    }));
}

const mayBeMissing = fc.boolean();
const tree = mayBeMissing.map((missing): Input => ({
  kind: 'tree',
  key: 'problemType',
  mayBeMissing: missing,
  nodes: [
    { code: 'a/x', parent: 'a' },
    { code: 'a', parent: null },
    { code: 'b', parent: null },
    { code: 'a/y', parent: 'a' },
    { code: 'a/x/1', parent: 'a/x' },
  ],
}));
const market = fc.constantFrom<Input>(
  {
    kind: 'tree',
    key: 'market',
    nodes: [
      { code: 'SEA', parent: null },
      { code: 'TH', parent: 'SEA' },
      { code: 'VN', parent: 'SEA' },
    ],
  },
  {
    kind: 'tree',
    key: 'market',
    nodes: [
      { code: 'ASIA', parent: null },
      { code: 'TH', parent: 'ASIA' },
      { code: 'JP', parent: null },
    ],
  },
);
const tier = mayBeMissing.map((missing): Input => ({
  kind: 'set',
  key: 'tier',
  values: ['standard', 'gold', 'vip'],
  mayBeMissing: missing,
}));
const tags = mayBeMissing.map((missing): Input => ({
  kind: 'tags',
  key: 'tags',
  values: ['t1', 't2', 't3'],
  mayBeMissing: missing,
}));
const orderValue = fc
  .constantFrom(0, 10)
  .map((minimum): Input => ({ kind: 'number', key: 'orderValue', unit: 'EUR', minimum }));
const repeated = mayBeMissing.map((missing): Input => ({
  kind: 'boolean',
  key: 'repeated',
  mayBeMissing: missing,
}));
const inputs: fc.Arbitrary<Input>[] = [tree, market, tier, tags, orderValue, repeated];

const hitPolicy = fc.constantFrom('FIRST' as const, 'UNIQUE' as const);
const amounts = [10, 20, 30];
const departments = ['logistics', 'finance', 'quality'];

const parties = fc.subarray(departments, { maxLength: 2 });
const duty = fc.record({
  owner: fc.constantFrom(...departments),
  serviceLevel: fc.constantFrom('standard', 'standard', 'urgent'),
  path: fc.constant('general'),
  authority: fc.constantFrom(null, null, { maxAmount: 20, currency: 'EUR' }),
  playbook: fc.constant(null),
  cosign: fc.constantFrom(null, null, { party: { department: 'finance' } }),
});
const catchAll: fc.Arbitrary<Assignment> = fc
  .tuple(duty, parties)
  .map(([own, informed]) => ({ ...own, owner: 'service-operations', informed }));
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  { weight: 4, arbitrary: duty.map((own): Outcome => ({ kind: 'assign', ...own })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(duty, parties)
      .map(([own, informed]): Outcome => ({ kind: 'assign', ...own, informed })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(parties, parties)
      .map(([informed, additionalCosign]): Outcome => ({ kind: 'add', informed, additionalCosign })),
  },
);

function rules(columns: readonly Input[]): fc.Arbitrary<Rule[]> {
  const when = fc.record(Object.fromEntries(columns.map((input) => [input.key, condition(input)])), {
    requiredKeys: [],
  });
  return fc
    .array(fc.tuple(when, outcome), { maxLength: 6 })
    .map((drawn) => drawn.map(([conditions, then], i) => ({ id: `r${i}`, when: given(conditions), then })));
}

const given = (conditions: Record<string, Condition | undefined>): Record<string, Condition> =>
  Object.fromEntries(Object.entries(conditions).flatMap(([key, one]) => (one ? [[key, one]] : [])));

function condition(input: Input): fc.Arbitrary<Condition> {
  const not = (inner: Condition): Condition => ({ kind: 'not', condition: inner });
  const positive = fc.oneof(
    { weight: 1, arbitrary: fc.constant<Condition>({ kind: 'any' }) },
    { weight: 6, arbitrary: own(input) },
  );
  return fc.tuple(positive, fc.constantFrom(0, 0, 0, 1, 1, 2)).map(([inner, times]) => {
    let whole = inner;
    for (let i = 0; i < times; i++) whole = not(whole);
    return whole;
  });
}

function own(input: Input): fc.Arbitrary<Condition> {
  const codes = codesOf(input);
  const oneOf = few(codes).map((values): Condition => ({ kind: 'oneOf', values }));
  const within = few(codes).map((nodes): Condition => ({ kind: 'within', nodes }));
  const bound = fc.option(fc.record({ value: fc.constantFrom(...amounts), inclusive: fc.boolean() }));
  switch (input.kind) {
    case 'tree':
      return fc.oneof(oneOf, within);
    case 'set':
    case 'tags':
      return oneOf;
    case 'number':
      return fc.tuple(bound, bound).map(([from, to]): Condition => ({ kind: 'interval', from, to }));
    case 'boolean':
      return fc.boolean().map((value): Condition => ({ kind: 'is', value }));
  }
}

const few = (codes: string[]): fc.Arbitrary<string[]> =>
  fc.subarray(codes, { maxLength: Math.min(2, codes.length) });

function codesOf(input: Input): string[] {
  if (input.kind === 'tree') return input.nodes.map((node) => node.code);
  return input.kind === 'set' || input.kind === 'tags' ? [...input.values] : [];
}

/**
 * Every combination of values that could make a difference, `null` standing for a missing fact. Amounts are
 * each bound, a place between neighbours, and one beyond.
 * @param missing Which inputs are tried without a fact: all of them, or those that may lack one.
 */
export function everyCombination(columns: readonly Input[], missing: 'all' | 'rightly'): MatrixFacts[] {
  return columns.reduce<MatrixFacts[]>(
    (combinations, input) => {
      const values = valuesOf(input);
      if (missing === 'all' || input.mayBeMissing) values.push(null);
      return combinations.flatMap((facts) => values.map((value) => ({ ...facts, [input.key]: value })));
    },
    [{}],
  );
}

function valuesOf(input: Input): FactValue[] {
  switch (input.kind) {
    case 'tree':
    case 'set':
      return codesOf(input);
    case 'tags':
      return input.values.reduce<string[][]>(
        (sets, tag) => [...sets, ...sets.map((set) => [...set, tag])],
        [[]],
      );
    case 'number':
      return [0, 5, ...amounts.flatMap((amount) => [amount, amount + 5])].filter(
        (one) => one >= (input.minimum ?? 0),
      );
    case 'boolean':
      return [true, false];
  }
}
