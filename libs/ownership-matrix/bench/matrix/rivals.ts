import { ZenEngine } from '@gorules/zen-engine';
import { Engine } from 'json-rules-engine';
import type { NestedCondition, RuleProperties } from 'json-rules-engine';
import type { Bound, Condition, Input, MatrixFacts, MatrixTable, Rule } from '../../src/index.ts';

/** Another engine holding the same table; answers the id of the first rule that holds, or null. */
export interface Rival {
  readonly name: string;
  answers(cases: readonly MatrixFacts[]): Promise<(string | null)[]>;
}

/** The values that a condition on a closed input accepts: both engines know lists, neither knows trees. */
function accepted(input: Input, condition: Condition): string[] {
  const all =
    input.kind === 'tree' ? input.nodes.map((node) => node.code) : input.kind === 'set' ? input.values : [];
  switch (condition.kind) {
    case 'oneOf':
      return [...condition.values];
    case 'within': {
      const parents = new Map(
        input.kind === 'tree' ? input.nodes.map((node) => [node.code, node.parent]) : [],
      );
      const below = (code: string | null): boolean =>
        code !== null && (condition.nodes.includes(code) || below(parents.get(code) ?? null));
      return all.filter(below);
    }
    case 'not': {
      const excluded = accepted(input, condition.condition);
      return all.filter((code) => !excluded.includes(code));
    }
    default:
      return [...all];
  }
}

/** @param ahead How many evaluations are under way at once. */
export function zen(table: MatrixTable, ahead: number): Rival {
  const cell = (input: Input, condition: Condition | undefined): string => {
    if (condition === undefined) return '';
    if (condition.kind !== 'interval')
      return accepted(input, condition)
        .map((code) => `'${code}'`)
        .join(', ');
    const { from, to } = condition;
    if (from === null && to === null) return '';
    if (from === null) return `${to?.inclusive ? '<=' : '<'} ${to?.value}`;
    if (to === null) return `${from.inclusive ? '>=' : '>'} ${from.value}`;
    return `${from.inclusive ? '[' : '('}${from.value}..${to.value}${to.inclusive ? ']' : ')'}`;
  };
  const content = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        position: { x: 0, y: 0 },
        content: {
          hitPolicy: 'first',
          inputs: table.inputs.map((input) => ({
            id: input.key,
            type: 'expression',
            field: input.key,
            name: input.key,
          })),
          outputs: [{ id: 'rule', type: 'expression', field: 'rule', name: 'rule' }],
          rules: table.rules.map((rule) => ({
            _id: rule.id,
            rule: `'${rule.id}'`,
            ...Object.fromEntries(
              table.inputs.map((input) => [input.key, cell(input, rule.when[input.key])]),
            ),
          })),
        },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'e1', sourceId: 'in', targetId: 'table', type: 'edge' },
      { id: 'e2', sourceId: 'table', targetId: 'out', type: 'edge' },
    ],
  };
  const decision = new ZenEngine().createDecision(content);
  return {
    name: ahead === 1 ? '@gorules/zen-engine' : `@gorules/zen-engine, ${ahead} at once`,
    async answers(cases) {
      const answers: (string | null)[] = [];
      for (let i = 0; i < cases.length; i += ahead) {
        const responses = await Promise.all(
          cases.slice(i, i + ahead).map((facts) => decision.evaluate(facts)),
        );
        for (const { result } of responses) answers.push(result?.rule ?? null);
      }
      return answers;
    },
  };
}

/**
 * @param together How many rules stand on one step of priority: the engine tries those at once, and no step after one
 * that held. @param inTurn Whether a rule's conditions are asked one by one, the most telling first, or all at once.
 */
export function jsonRulesEngine(table: MatrixTable, together: number, inTurn: boolean): Rival {
  const engine = new Engine();
  // With the lists as values of its own operator `in` it copies each at every evaluation, and takes three times as long.
  const lists: Set<string>[] = [];
  engine.addOperator<string, number>('among', (fact, list) => lists[list]?.has(fact) === true);
  const bounds = (fact: string, from: Bound | null, to: Bound | null): NestedCondition[] => [
    ...(from === null
      ? []
      : [{ fact, operator: from.inclusive ? 'greaterThanInclusive' : 'greaterThan', value: from.value }]),
    ...(to === null
      ? []
      : [{ fact, operator: to.inclusive ? 'lessThanInclusive' : 'lessThan', value: to.value }]),
  ];
  const conditions = (rule: Rule) =>
    table.inputs
      .flatMap((input): NestedCondition[] => {
        const condition = rule.when[input.key];
        if (condition === undefined) return [];
        if (condition.kind === 'interval') return bounds(input.key, condition.from, condition.to);
        return [
          { fact: input.key, operator: 'among', value: lists.push(new Set(accepted(input, condition))) - 1 },
        ];
      })
      .map((condition, i): NestedCondition => (inTurn ? { ...condition, priority: 20 - i } : condition));
  const rows = new Map(table.rules.map((rule, i) => [rule.id, i]));
  for (const [i, rule] of table.rules.entries()) {
    const properties: RuleProperties = { conditions: { all: conditions(rule) }, event: { type: rule.id } };
    engine.addRule({
      ...properties,
      priority: Math.ceil((table.rules.length - i) / together),
      onSuccess: () => engine.stop(),
    });
  }
  return {
    name: `json-rules-engine, rules by ${together}, conditions ${inTurn ? 'in turn' : 'at once'}`,
    async answers(cases) {
      const answers: (string | null)[] = [];
      for (const facts of cases) {
        const { events } = await engine.run({ ...facts });
        const types = events.map(({ type }) => type).sort((a, b) => (rows.get(a) ?? 0) - (rows.get(b) ?? 0));
        answers.push(types[0] ?? null);
      }
      return answers;
    },
  };
}
