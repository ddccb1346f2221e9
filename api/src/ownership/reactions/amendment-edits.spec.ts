import { applyEdits, type DraftTable } from '@baton/ownership-matrix';
import type { Amendment } from '@baton/ticket-lifecycle';
import { describe, expect, it } from 'vitest';
import { amendmentEdits } from './amendment-edits.ts';

const duty = {
  serviceLevel: 'standard',
  path: 'standard',
  authority: null,
  playbook: null,
  cosign: null,
  informed: [],
};
const table: DraftTable = {
  inputs: [
    { key: 'problemType', kind: 'tree', nodes: [{ code: 'lost', parent: null }] },
    { key: 'market', kind: 'tree', nodes: [{ code: 'BR', parent: null }] },
  ],
  hitPolicy: 'FIRST',
  rules: [
    {
      id: 'lost',
      label: 'lost parcels',
      when: { problemType: { kind: 'within', nodes: ['lost'] } },
      then: { kind: 'assign', ...duty, owner: 'logistics' },
    },
  ],
  catchAll: { ...duty, owner: 'support' },
};
const ruled: Amendment = {
  scope: 'rule',
  ticket: 4183,
  ruleId: 'lost',
  problemType: 'lost',
  market: 'BR',
  owner: 'tech',
};

/** Ids and owners of the table that the ruling asks for. */
function amended(amendment: Amendment): string[] | null {
  const edits = amendmentEdits(table, amendment);
  if (edits === null) return null;
  const applied = applyEdits(table, edits);
  if (!applied.ok) throw new Error(`does not fit: ${applied.problem.code}`);
  const rules = applied.table.rules.map(
    ({ id, then }) => `${id}: ${then.kind === 'assign' ? then.owner : '-'}`,
  );
  return [...rules, `else: ${applied.table.catchAll.owner}`];
}

describe('the draft that a ruling asks for', () => {
  it('gives the cases of the rule that decided to another department', () => {
    expect(amended(ruled)).toEqual(['lost: tech', 'else: support']);
  });

  it('puts a narrower rule above it', () => {
    expect(amended({ ...ruled, scope: 'facts' })).toEqual([
      'ruling-4183: tech',
      'lost: logistics',
      'else: support',
    ]);
  });

  it('amends what decided when no rule did', () => {
    expect(amended({ ...ruled, ruleId: 'catch-all' })).toEqual(['lost: logistics', 'else: tech']);
  });

  it.each(['rule', 'facts'] as const)('is a rule on top where the one that decided is gone: %s', (scope) => {
    expect(amended({ ...ruled, scope, ruleId: 'gone' })).toEqual([
      'ruling-4183: tech',
      'lost: logistics',
      'else: support',
    ]);
  });

  it('is nothing where the rule says so already', () => {
    expect(amended({ ...ruled, owner: 'logistics' })).toBeNull();
  });
});
