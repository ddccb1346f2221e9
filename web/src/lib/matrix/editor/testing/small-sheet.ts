import type { DraftRule, DraftTable, Input } from '@baton/ownership-matrix';
import type { SheetWords } from '../cell-words.ts';

/** A small sheet for specs that read as stories. */
export const inputs: readonly Input[] = [
  {
    kind: 'tree',
    key: 'market',
    nodes: [
      { code: 'SEA', parent: null },
      { code: 'TH', parent: 'SEA' },
      { code: 'BR', parent: null },
      { code: 'MX', parent: null },
    ],
  },
  { kind: 'set', key: 'tier', values: ['standard', 'vip'] },
  { kind: 'number', key: 'amount', unit: 'EUR' },
];

export const words: SheetWords = {
  language: 'en',
  valueNames: (input) =>
    input.key === 'market' ? [{ code: 'BR', names: ['BR', 'Brazil'] }] : [{ code: 'vip', names: ['VIP'] }],
  departments: [
    { code: 'logistics', names: ['Logistics'] },
    { code: 'finance', names: ['Finance'] },
  ],
  serviceLevels: [{ code: 's1', names: ['Severity 1, round the clock'] }],
  paths: [{ code: 'p', names: ['Path'] }],
  articles: null,
};

const duty = { serviceLevel: 's1', path: 'p', authority: null, playbook: null, cosign: null };

export const assigns = (id: string, when: DraftRule['when'] = {}): DraftRule => ({
  id,
  label: id,
  when,
  then: { kind: 'assign', owner: 'logistics', ...duty },
});

export const tableOf = (rules: readonly DraftRule[]): DraftTable => ({
  inputs,
  hitPolicy: 'FIRST',
  rules,
  catchAll: { owner: 'finance', informed: [], ...duty },
});
