import { compile, decide } from '@baton/ownership-matrix';
import type { CompiledMatrix, Condition, Duty, Input, MatrixFacts, Rule } from '@baton/ownership-matrix';
import { columnsOf, inferredInput } from '../../src/dmn/columns.ts';
import type { DmnRule, DmnTable } from '../../src/dmn/definitions.ts';
import { parseLiteral } from '../../src/dmn/feel.ts';
import { byPriority, policyOf, translateRules } from '../../src/dmn/translate.ts';
import { Problems } from '../../src/problem.ts';
import type { TckValue } from './test-cases.ts';

/** Stands for every text that no rule names: a matrix knows its values beforehand, DMN does not. */
const OTHER = '(any other)';

export type Engine =
  | { readonly ok: true; readonly names: readonly string[]; readonly run: (facts: MatrixFacts) => TckValue }
  | { readonly ok: false; readonly reasons: readonly string[] };

const duty = (owner: string): Duty => ({
  owner,
  serviceLevel: 'none',
  path: 'none',
  authority: null,
  playbook: null,
  cosign: null,
});

/**
 * A decision table, whatever it decides, run by the matrix: what a rule gives stands behind an owner, or behind an
 * informed department where the table collects.
 */
export function engineOf(name: string, given: DmnTable): Engine {
  const policy = policyOf(given);
  if (!policy.ok) return { ok: false, reasons: [`hit policy ${policy.what}`] };
  const table = byPriority(given);
  const problems = new Problems();
  const reasons = new Set<string>();
  const columns = columnsOf(table).flatMap((column) => {
    const input = column.name === null ? null : inferredInput(column.name, [column]);
    if (input === null) reasons.add(column.name === null ? 'input expression' : 'input of mixed types');
    return input === null ? [] : [{ column, input: open(input) }];
  });
  const translated = translateRules(name, table, columns, problems);
  for (const { details } of problems.list) reasons.add(`condition: ${String(details?.['what'])}`);
  const outcomes = table.rules.map((rule) => outputOf(table, rule.outputs, reasons));
  const otherwise = table.outputs.some((output) => output.otherwise !== '')
    ? outputOf(
        table,
        table.outputs.map((output) => output.otherwise),
        reasons,
      )
    : null;
  if (reasons.size > 0) return { ok: false, reasons: [...reasons] };
  const collects = policy.policy === 'COLLECT';
  const byKey = new Map(outcomes.map((value) => [JSON.stringify(value), value]));
  const keys = [...byKey.keys()];
  const then = (rule: DmnRule): Rule['then'] =>
    collects
      ? { kind: 'add', informed: [`rule${rule.place}`] }
      : {
          kind: 'assign',
          ...duty(`outcome${keys.indexOf(JSON.stringify(outcomes[table.rules.indexOf(rule)]))}`),
        };
  const rules = translated.flatMap(({ rule, rows }) =>
    rows.map((when: Readonly<Record<string, Condition>>, i): Rule => ({
      id: `${rule.place}/${i}`,
      when,
      then: then(rule),
    })),
  );
  const compilation = compile({
    inputs: columns.map(({ input }) => input),
    hitPolicy: policy.policy === 'FIRST' ? 'FIRST' : 'UNIQUE',
    rules,
    catchAll: { ...duty('nobody'), informed: [] },
  });
  if (compilation.kind === 'refused')
    return { ok: false, reasons: compilation.refusals.map(({ code }) => `matrix: ${code}`) };
  const { matrix } = compilation;
  const run = (facts: MatrixFacts): TckValue => {
    const { assignment } = decide(
      matrix,
      known(
        facts,
        columns.map(({ input }) => input),
      ),
    );
    if (!collects) return byKey.get(keys[Number(assignment.owner.slice(7))] ?? '') ?? otherwise;
    const hits = assignment.informed.map((code) => Number(code.slice(4)));
    return hits.length === 0
      ? otherwise
      : hits.map((place) => outcomes[table.rules.findIndex((rule) => rule.place === place)] ?? null);
  };
  return { ok: true, names: columns.map(({ input }) => input.key), run };
}

export type { CompiledMatrix };

const open = (input: Input): Input =>
  input.kind === 'set'
    ? { ...input, values: [...input.values, OTHER], mayBeMissing: true }
    : { ...input, mayBeMissing: true };

function known(facts: MatrixFacts, inputs: readonly Input[]): MatrixFacts {
  const entries = inputs.map((input) => {
    const fact = facts[input.key] ?? null;
    const unheard = input.kind === 'set' && fact !== null && !input.values.includes(String(fact));
    return [input.key, unheard ? OTHER : fact] as const;
  });
  return Object.fromEntries(entries);
}

function outputOf(table: DmnTable, texts: readonly string[], reasons: Set<string>): TckValue {
  const values = texts.map((text) => {
    const literal = parseLiteral(text);
    if (literal.ok) return literal.value;
    reasons.add(`output: ${literal.problem.what}`);
    return null;
  });
  if (table.outputs.length === 1) return values[0] ?? null;
  return Object.fromEntries(table.outputs.map(({ name }, i) => [name, values[i] ?? null]));
}
