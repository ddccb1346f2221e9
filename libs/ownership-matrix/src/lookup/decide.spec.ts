import { describe, expect, it } from 'vitest';
import { compile, decide } from '../index.ts';
import type { MatrixFacts, MatrixTable } from '../index.ts';

const duty = (owner: string) => ({
  owner,
  serviceLevel: 'standard',
  path: owner,
  authority: null,
  playbook: null,
  cosign: null,
});

const table: MatrixTable = {
  inputs: [
    {
      kind: 'tree',
      key: 'problemType',
      nodes: [
        { code: 'logistics', parent: null },
        { code: 'logistics/delay', parent: 'logistics' },
        { code: 'logistics/delay/customs', parent: 'logistics/delay' },
        { code: 'payment', parent: null },
      ],
    },
    { kind: 'set', key: 'severity', values: ['1', '2', '3', '4'] },
    { kind: 'number', key: 'orderValue', unit: 'EUR' },
  ],
  hitPolicy: 'FIRST',
  rules: [
    {
      id: 'customs',
      when: { problemType: { kind: 'within', nodes: ['logistics/delay/customs'] } },
      then: { kind: 'assign', ...duty('logistics'), informed: ['finance'] },
    },
    {
      id: 'delay',
      when: { problemType: { kind: 'within', nodes: ['logistics/delay'] } },
      then: { kind: 'assign', ...duty('quality') },
    },
    {
      id: 'dear',
      when: { orderValue: { kind: 'interval', from: { value: 100, inclusive: false }, to: null } },
      then: { kind: 'add', informed: ['finance', 'product'] },
    },
  ],
  catchAll: { ...duty('service-operations'), informed: [] },
};

function given(facts: MatrixFacts) {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  return decide(compilation.matrix, facts);
}

describe('decide', () => {
  it('lets the first matching rule win and collects from every matching one', () => {
    const decision = given({ problemType: 'logistics/delay/customs', severity: 2, orderValue: 250 });
    expect(decision.ruleId).toBe('customs');
    expect(decision.assignment).toMatchObject({ owner: 'logistics', informed: ['finance', 'product'] });
    expect(decision.problems).toEqual([]);
  });

  it('lands on the catch-all where no rule assigns', () => {
    const decision = given({ problemType: 'payment', severity: 1, orderValue: 100 });
    expect(decision).toMatchObject({
      ruleId: 'catch-all',
      assignment: { owner: 'service-operations', informed: [] },
    });
  });

  it('tells of facts that it cannot read and lets them meet any only', () => {
    const decision = given({ problemType: 'moon', orderValue: Number.NaN });
    expect(decision.ruleId).toBe('catch-all');
    expect(decision.problems.map(({ input, kind }) => [input, kind])).toEqual([
      ['problemType', 'unknown-value'],
      ['severity', 'missing'],
      ['orderValue', 'not-a-number'],
    ]);
  });
});
