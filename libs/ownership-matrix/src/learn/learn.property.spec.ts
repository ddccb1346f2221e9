import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, decide, judge, learn, majorityBy } from '../index.ts';
import type { CompiledMatrix, Example, MatrixTable } from '../index.ts';
import { everyCombination, smallTable } from '../model/small-tables.ts';

const catchAll = {
  owner: 'nobody',
  serviceLevel: 'standard',
  path: 'general',
  authority: null,
  playbook: null,
  cosign: null,
  informed: [],
};

const compiled = (table: MatrixTable): CompiledMatrix => {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  return compilation.matrix;
};

/** Every case of a table, so often, as the table owns it; some facts are missing. */
function casesOf(table: MatrixTable, times: number): Example[] {
  const matrix = compiled(table);
  const facts = [...everyCombination(table.inputs, 'all')];
  return Array.from({ length: times }, () => facts)
    .flat()
    .map((one, at) => ({ facts: one, owner: decide(matrix, one).assignment.owner, at }));
}

const noise = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 40 });

describe('a learned table', () => {
  it('compiles, keeps to its limit, is deterministic, and is never worse than naming one department', () => {
    fc.assert(
      fc.property(smallTable, noise, fc.integer({ min: 0, max: 12 }), (table, numbers, maxRules) => {
        // Owners that have nothing to do with the facts.
        const examples = casesOf(table, 1)
          .slice(0, 300)
          .map((one, i) => ({ ...one, owner: `d${numbers[i % numbers.length] ?? 0}` }));
        const options = { inputs: table.inputs, maxRules, catchAll };
        const learned = learn(examples, options);
        expect(learned.rules.length).toBeLessThanOrEqual(maxRules);
        const most = majorityBy([], examples);
        const plain = examples.filter((one) => one.owner === most.owner({})).length;
        expect(judge(compiled(learned), examples)).toBeGreaterThanOrEqual(plain);
        expect(learn(examples.toReversed(), options)).toEqual(learned);
      }),
      { numRuns: 60 },
    );
  }, 180_000);

  it('recovers what a small table does, from enough of its cases', () => {
    let [right, all] = [0, 0];
    fc.assert(
      fc.property(smallTable, (table) => {
        const once = casesOf(table, 1);
        fc.pre(once.length > 0 && once.length <= 200);
        const examples = casesOf(table, Math.ceil(600 / once.length));
        const learned = learn(examples, { inputs: table.inputs, maxRules: 200, catchAll });
        const matrix = compiled(learned);
        right += judge(matrix, once);
        all += once.length;
      }),
      // A share of a sample, not a law for each table: so always the same sample.
      { numRuns: 150, seed: 20261122 },
    );
    // All but a few where no single question helps before a second one is asked.
    expect(right / all).toBeGreaterThan(0.95);
  }, 180_000);
});

describe('learning', () => {
  const inputs = [
    {
      kind: 'tree' as const,
      key: 'problemType',
      nodes: [
        { code: 'logistics', parent: null },
        { code: 'logistics/delay', parent: 'logistics' },
        { code: 'logistics/lost', parent: 'logistics' },
        { code: 'payment', parent: null },
      ],
    },
    { kind: 'set' as const, key: 'market', values: ['TH', 'BR', 'MX'] },
    { kind: 'number' as const, key: 'orderValue', unit: 'EUR' },
  ];
  const options = { inputs, maxRules: 20, catchAll };
  const tickets = Array.from({ length: 600 }, (_, i): Example => {
    const problemType = ['logistics/delay', 'logistics/lost', 'payment'][i % 3] ?? '';
    const market = ['TH', 'BR', 'MX'][Math.floor(i / 3) % 3] ?? '';
    const orderValue = (i * 37) % 500;
    const owner =
      problemType === 'payment'
        ? orderValue >= 250
          ? 'finance'
          : 'tech'
        : market === 'BR'
          ? 'quality'
          : 'logistics';
    return { facts: { problemType, market, orderValue }, owner, at: i };
  });

  it('asks for branches, values and amounts, in few rules', () => {
    const learned = learn(tickets, options);
    expect(judge(compiled(learned), tickets) / tickets.length).toBeGreaterThan(0.98);
    expect(learned.rules.length).toBeLessThanOrEqual(4);
    const kinds = learned.rules.flatMap(({ when }) => Object.values(when).map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['within', 'not', 'interval']));
  });

  it('gives to each rule the duty of its department', () => {
    const dutyOfDepartment = (owner: string) =>
      owner === 'finance' ? { ...catchAll, serviceLevel: 'money', path: 'finance' } : null;
    const learned = learn(tickets, { ...options, dutyOf: dutyOfDepartment });
    const facts = { problemType: 'payment', market: 'TH', orderValue: 400 };
    const { assignment } = decide(compiled(learned), facts);
    expect(assignment).toMatchObject({ owner: 'finance', serviceLevel: 'money', path: 'finance' });
    expect(learned.rules.every(({ then }) => then.kind === 'assign' && then.informed === undefined)).toBe(
      true,
    );
  });

  it('follows who resolves now rather than who resolved once', () => {
    const moved = tickets.map((one) =>
      one.at > 300 && one.owner === 'tech' ? { ...one, owner: 'product' } : one,
    );
    const facts = { problemType: 'payment', market: 'TH', orderValue: 20 };
    expect(decide(compiled(learn(moved, options)), facts).assignment.owner).toBe('product');
  });

  it('says nothing where there is nothing to learn from', () => {
    expect(learn([], options)).toEqual({ inputs, hitPolicy: 'FIRST', rules: [], catchAll });
  });

  it('passes over facts that are missing, unknown or of another type', () => {
    const odd = tickets.map((one, i) =>
      i % 10 === 0
        ? { ...one, facts: { problemType: 'no such thing', market: null, orderValue: 'much' } }
        : one,
    );
    const learned = learn(odd, options);
    const whole = odd.filter((_, i) => i % 10 !== 0);
    expect(judge(compiled(learned), whole) / whole.length).toBeGreaterThan(0.95);
  });
});

it('falls back from a combination that did not occur to wider ones', () => {
  const examples = [
    { facts: { a: 'x', b: '1' }, owner: 'p', at: 0 },
    { facts: { a: 'x', b: '2' }, owner: 'q', at: 1 },
    { facts: { a: 'x', b: '2' }, owner: 'q', at: 2 },
    { facts: { a: 'y', b: '2' }, owner: 'r', at: 3 },
  ];
  const majority = majorityBy(['a', 'b'], examples);
  expect(majority.rows).toBe(3);
  expect(majority.owner({ a: 'x', b: '1' })).toBe('p');
  expect(majority.owner({ a: 'x', b: '9' })).toBe('q');
  expect(majority.owner({ a: 'z', b: '1' })).toBe('q');
  expect(majorityBy(['a'], []).owner({ a: 'x' })).toBeNull();
});
