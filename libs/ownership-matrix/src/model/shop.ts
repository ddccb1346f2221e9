import { compile } from '../index.ts';
import type { CompiledMatrix, Condition, Duty, Input, MatrixTable, Outcome, Rule } from '../index.ts';

/** A small company for specs that read as stories. */
export const shopInputs: readonly Input[] = [
  {
    kind: 'tree',
    key: 'problemType',
    nodes: [
      { code: 'logistics', parent: null },
      { code: 'logistics/delay', parent: 'logistics' },
      { code: 'logistics/delay/customs', parent: 'logistics/delay' },
      { code: 'logistics/lost', parent: 'logistics' },
      { code: 'payment', parent: null },
    ],
  },
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
  { kind: 'set', key: 'tier', values: ['standard', 'gold', 'vip'] },
  { kind: 'number', key: 'orderValue', unit: 'EUR', mayBeMissing: true },
  { kind: 'tags', key: 'tags', values: ['fragile', 'battery', 'gift'] },
];

export const dutyOfDepartment = (owner: string): Duty => ({
  owner,
  serviceLevel: 'standard',
  path: `${owner}-path`,
  authority: null,
  playbook: null,
  cosign: null,
});

export const assign = (owner: string, more: Partial<Outcome> = {}): Outcome =>
  ({
    kind: 'assign',
    ...dutyOfDepartment(owner),
    ...more,
    // The kind stands above and `more` only adds parts to it.
  }) as Outcome;

export const oneOf = (...values: string[]): Condition => ({ kind: 'oneOf', values });
export const within = (...nodes: string[]): Condition => ({ kind: 'within', nodes });
export const not = (condition: Condition): Condition => ({ kind: 'not', condition });
export const from = (value: number): Condition => ({
  kind: 'interval',
  from: { value, inclusive: true },
  to: null,
});
export const under = (value: number): Condition => ({
  kind: 'interval',
  from: null,
  to: { value, inclusive: false },
});

export const rule = (id: string, when: Rule['when'], then: Outcome): Rule => ({ id, when, then });

export const shop = (rules: readonly Rule[], hitPolicy: MatrixTable['hitPolicy'] = 'FIRST'): MatrixTable => ({
  inputs: shopInputs,
  hitPolicy,
  rules,
  catchAll: { ...dutyOfDepartment('service-operations'), informed: [] },
});

export function compiled(table: MatrixTable): CompiledMatrix {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  return compilation.matrix;
}
