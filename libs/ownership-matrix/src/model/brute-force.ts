import { CATCH_ALL } from '../index.ts';
import type { Condition, FactValue, Input, MatrixFacts, MatrixTable, Rule } from '../index.ts';

/**
 * The meaning of a matrix in the plainest words, for specs to hold the engine against: every rule is tried,
 * every combination is listed. Shares nothing with the engine but its types.
 */
export function bruteForce(table: MatrixTable, facts: MatrixFacts) {
  const matching = table.rules.filter((rule) => holds(table, rule, facts));
  const assigning = matching.flatMap((rule) =>
    rule.then.kind === 'assign' ? [{ rule, then: rule.then }] : [],
  );
  const disagree =
    table.hitPolicy === 'UNIQUE' &&
    assigning.some(({ then }) => dutyOf(then) !== dutyOf(assigning[0]?.then ?? then));
  const winner = disagree ? undefined : assigning[0];
  const giving = [...matching.map((rule) => rule.then), ...(winner ? [] : [table.catchAll])];
  return {
    ruleId: winner?.rule.id ?? CATCH_ALL,
    disagreeing: disagree ? assigning.map(({ rule }) => rule.id) : [],
    duty: dutyOf(winner?.then ?? table.catchAll),
    informed: sorted(giving.flatMap((one) => one.informed ?? [])),
    additionalCosign: sorted(giving.flatMap((one) => one.additionalCosign ?? [])),
    assigning: assigning.map(({ rule }) => rule.id),
  };
}

const sorted = (codes: readonly string[]): string[] => [...new Set(codes)].sort();

const texts = new WeakMap<object, string>();

/** The parts that one rule gives, as text. */
export function dutyOf(duty: object): string {
  const text =
    texts.get(duty) ??
    JSON.stringify(DUTY_PARTS.map((name) => Object.entries(duty).find(([key]) => key === name)?.[1]));
  texts.set(duty, text);
  return text;
}

export const DUTY_PARTS = ['owner', 'serviceLevel', 'path', 'authority', 'playbook', 'cosign'] as const;

export const holds = (table: MatrixTable, rule: Rule, facts: MatrixFacts): boolean =>
  table.inputs.every((input) =>
    meets(input, rule.when[input.key] ?? { kind: 'any' }, facts[input.key] ?? null),
  );

function meets(input: Input, condition: Condition, value: FactValue): boolean {
  if (saysAny(condition)) return true;
  return value !== null && legal(input, value) && holdsFor(input, condition, value);
}

const saysAny = (condition: Condition): boolean =>
  condition.kind === 'any' ||
  (condition.kind === 'not' && condition.condition.kind === 'not' && saysAny(condition.condition.condition));

function legal(input: Input, value: FactValue): boolean {
  switch (input.kind) {
    case 'tree':
      return input.nodes.some((node) => node.code === value);
    case 'set':
      return input.values.some((one) => one === value);
    case 'number':
      return typeof value === 'number' && value >= (input.minimum ?? 0);
    case 'tags':
      return Array.isArray(value);
    case 'boolean':
      return typeof value === 'boolean';
  }
}

function holdsFor(input: Input, condition: Condition, value: FactValue): boolean {
  switch (condition.kind) {
    case 'any':
      return true;
    case 'oneOf':
      return condition.values.some((one) => (Array.isArray(value) ? value.includes(one) : value === one));
    case 'within':
      return condition.nodes.some((node) => isAtOrBelow(input, value, node));
    case 'interval': {
      if (typeof value !== 'number') return false;
      const { from, to } = condition;
      if (from && (from.inclusive ? value < from.value : value <= from.value)) return false;
      return !(to && (to.inclusive ? value > to.value : value >= to.value));
    }
    case 'is':
      return value === condition.value;
    case 'not':
      return !holdsFor(input, condition.condition, value);
  }
}

function isAtOrBelow(input: Input, value: FactValue, node: string): boolean {
  if (value === node) return true;
  const parent =
    input.kind === 'tree' ? (input.nodes.find((one) => one.code === value)?.parent ?? null) : null;
  return parent !== null && isAtOrBelow(input, parent, node);
}
