import {
  CATCH_ALL,
  type Condition,
  type DraftRule,
  type DraftTable,
  type TableEdit,
} from '@baton/ownership-matrix';
import type { Amendment } from '@baton/ticket-lifecycle';

/**
 * The edits of the latest table that a ruling asks for. Where the rule that decided is gone since, a new one is proposed on top;
 * null where the table says so already.
 */
export function amendmentEdits(table: DraftTable, amendment: Amendment): TableEdit[] | null {
  const { scope, ruleId, owner } = amendment;
  const decided = table.rules.find(({ id }) => id === ruleId);
  const gone = !decided && ruleId !== CATCH_ALL;
  const then = decided?.then ?? { kind: 'assign' as const, ...table.catchAll };
  if (then.kind !== 'assign') return null;
  if (scope === 'rule' && !gone) {
    if (then.owner === owner) return null;
    return [{ kind: 'setCell', rule: ruleId, column: 'owner', from: then.owner, to: owner }];
  }
  const rule: DraftRule = {
    id: freeId(table, `ruling-${amendment.ticket}`),
    label: `#${amendment.ticket}: ${amendment.problemType}, ${amendment.market}`,
    // What else decided stays: the amendment is narrower than the rule below it.
    when: { ...decided?.when, ...conditions(table, amendment) },
    then: { ...then, owner },
  };
  return [{ kind: 'addRule', rule, before: (gone ? table.rules[0]?.id : decided?.id) ?? null }];
}

function conditions({ inputs }: DraftTable, facts: Amendment): Record<string, Condition> {
  const { problemType, market } = facts;
  return Object.fromEntries(
    inputs.flatMap(({ key, kind }): [string, Condition][] => {
      const value = key === 'problemType' ? problemType : key === 'market' ? market : null;
      if (value === null) return [];
      return [
        [key, kind === 'tree' ? { kind: 'within', nodes: [value] } : { kind: 'oneOf', values: [value] }],
      ];
    }),
  );
}

function freeId({ rules }: DraftTable, wanted: string): string {
  const taken = new Set(rules.map(({ id }) => id));
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}
