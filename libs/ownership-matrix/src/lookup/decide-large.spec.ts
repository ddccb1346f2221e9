import { describe, expect, it } from 'vitest';
import { compile, decide } from '../index.ts';
import type { Condition, Input, MatrixFacts, MatrixTable, Rule } from '../index.ts';
import { Ends } from './ends.ts';
import { PavedWay } from './paved-way.ts';
import { stagesOf } from './stages.ts';
import { bruteForce } from '../model/brute-force.ts';
import { assign, compiled, dutyOfDepartment } from '../model/shop.ts';

/** Numbers below `end` that look random and are the same in every run. */
function drawn(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * end);
  };
}

const codes = (count: number): string[] => Array.from({ length: count }, (_, i) => `v${i}`);

const wide: readonly Input[] = [
  { kind: 'set', key: 'product', values: codes(6_000) },
  {
    kind: 'tree',
    key: 'place',
    nodes: codes(400).map((code, i) => ({ code, parent: i < 10 ? null : `v${i % 10}` })),
  },
  { kind: 'set', key: 'channel', values: codes(8), mayBeMissing: true },
  { kind: 'boolean', key: 'repeated' },
  { kind: 'tags', key: 'tags', values: codes(9) },
  { kind: 'number', key: 'amount', unit: 'EUR' },
];

function madeUp(rules: number, draw: (end: number) => number): MatrixTable {
  const some = (end: number): string[] => [`v${draw(end)}`, `v${draw(end)}`];
  const rule = (id: string): Rule => {
    const when: Record<string, Condition> = {
      product: { kind: 'oneOf', values: [...some(60), ...some(6_000)] },
    };
    if (draw(3) > 0) when.place = { kind: 'within', nodes: some(draw(2) === 0 ? 10 : 400) };
    if (draw(2) > 0) when.channel = { kind: 'not', condition: { kind: 'oneOf', values: some(8) } };
    if (draw(4) === 0) when.repeated = { kind: 'is', value: draw(2) === 0 };
    if (draw(3) === 0) when.tags = { kind: 'oneOf', values: some(9) };
    const low = draw(900);
    if (draw(2) > 0) {
      when.amount = {
        kind: 'interval',
        from: { value: low, inclusive: draw(2) === 0 },
        to: { value: low + draw(200), inclusive: true },
      };
    }
    return { id, when, then: assign(`d${draw(20)}`, draw(9) === 0 ? { informed: [`d${draw(5)}`] } : {}) };
  };
  return {
    inputs: wide,
    hitPolicy: 'FIRST',
    rules: Array.from({ length: rules }, (_, i) => rule(`r${i}`)),
    catchAll: { ...dutyOfDepartment('service-operations'), informed: [] },
  };
}

const madeUpCase = (draw: (end: number) => number): MatrixFacts => ({
  product: `v${draw(60)}`,
  place: `v${draw(400)}`,
  channel: draw(9) === 0 ? null : `v${draw(8)}`,
  repeated: draw(2) === 0,
  tags: codes(9).filter(() => draw(3) === 0),
  amount: draw(1100),
});

describe('a large table', () => {
  const draw = drawn(17);
  const table = madeUp(10_000, draw);
  const matrix = compiled(table);

  it('of 10,000 rules over wide inputs is decided as trying every rule would', () => {
    const winners = new Set<string>();
    for (let i = 0; i < 300; i++) {
      const facts = madeUpCase(draw);
      const { ruleId, assignment } = decide(matrix, facts);
      const expected = bruteForce(table, facts);
      winners.add(ruleId);
      expect({ ruleId, informed: assignment.informed }, JSON.stringify(facts)).toEqual({
        ruleId: expected.ruleId,
        informed: expected.informed,
      });
    }
    expect(winners.size).toBeGreaterThan(100);
  }, 180_000);

  it('leads to the same ends where neighbouring inputs are not taken together', () => {
    const alone = stagesOf(matrix.axes, false);
    expect(alone.every((stage) => stage.axes.length === 1)).toBe(true);
    // More winners than an entry has room for, so that the ends stand in a list.
    const ends = new Ends(2 ** 26, 2);
    expect(ends.bits).toBe(-1);
    const paving = new PavedWay(matrix.nodes, matrix.axes, alone, { ends });
    // The winners alone: what is collected is no part of this way.
    const root = paving.pave(matrix.winners, ~0);
    const way = { stages: alone, root, way: paving.finished(), endBits: ends.bits, ends: ends.list };
    const other = { ...matrix, answers: { ...matrix.answers, ...way } };
    for (let i = 0; i < 300; i++) {
      const facts = madeUpCase(draw);
      expect(decide(other, facts).ruleId).toBe(decide(matrix, facts).ruleId);
    }
  }, 180_000);
});

it('refuses a table whose diagram would outgrow its bound', () => {
  const table = madeUp(200, drawn(5));
  expect(compile(table, 2_000)).toEqual({
    kind: 'refused',
    refusals: [{ code: 'too-large', rule: null, row: null, input: null, value: '200' }],
  });
  expect(compile(table).kind).toBe('compiled');
});

it('refuses thousands of rules over thousands of tags before it takes the room for them', () => {
  const tags = codes(5_000);
  const rules = Array.from({ length: 5_000 }, (_, i): Rule => {
    return { id: `r${i}`, when: { tags: { kind: 'oneOf', values: [`v${i}`] } }, then: assign('logistics') };
  });
  const table: MatrixTable = {
    ...madeUp(0, drawn(5)),
    inputs: [{ kind: 'tags', key: 'tags', values: tags }],
    rules,
  };
  expect(compile(table)).toMatchObject({ kind: 'refused', refusals: [{ code: 'too-large' }] });
});
