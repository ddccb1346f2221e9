import { canonicalCondition } from '@baton/ownership-matrix';
import type { Bound, Condition, Input } from '@baton/ownership-matrix';
import { feelNumber, feelString } from './feel.ts';

/** A condition as unary tests of FEEL. Subtrees are written out as the values in them. */
export function toUnaryTests(input: Input, condition: Condition | undefined): string {
  const plain = condition === undefined ? { kind: 'any' as const } : canonicalCondition(input, condition);
  const negated = plain.kind === 'not';
  const inner = plain.kind === 'not' ? plain.condition : plain;
  if (inner.kind === 'any') return negated ? nothing(input) : '-';
  switch (input.kind) {
    case 'tree':
    case 'set':
      return codes(input, inner, negated);
    case 'tags':
      return tags(inner, negated);
    case 'boolean':
      return inner.kind === 'is' ? String(inner.value !== negated) : '-';
    case 'number':
      return inner.kind === 'interval' ? interval(inner.from, inner.to, negated, input.minimum ?? 0) : '-';
  }
}

/** What no value meets. */
function nothing(input: Input): string {
  if (input.kind === 'tags') return 'false';
  if (input.kind === 'boolean') return 'not(true, false)';
  if (input.kind === 'number') {
    const least = feelNumber(input.minimum ?? 0);
    return `(${least}..${least})`;
  }
  return listed(valuesOf(input), true);
}

function codes(
  input: Extract<Input, { kind: 'tree' | 'set' }>,
  condition: Condition,
  negated: boolean,
): string {
  const all = valuesOf(input);
  const wanted = new Set(
    condition.kind === 'oneOf'
      ? condition.values
      : condition.kind === 'within'
        ? subtrees(input, condition.nodes)
        : [],
  );
  if (wanted.size === 0) return listed(all, !negated);
  // As it was said, for a negation means "none of these" also to whoever reads the file.
  return listed(
    all.filter((code) => wanted.has(code)),
    negated,
  );
}

function listed(values: readonly string[], negated: boolean): string {
  const list = values.map(feelString).join(', ');
  return negated ? `not(${list})` : list;
}

function valuesOf(input: Input): readonly string[] {
  if (input.kind === 'tree') return input.nodes.map(({ code }) => code);
  return input.kind === 'set' || input.kind === 'tags' ? input.values : [];
}

function subtrees(input: Input, nodes: readonly string[]): string[] {
  if (input.kind !== 'tree') return [...nodes];
  const children = Map.groupBy(input.nodes, ({ parent }) => parent);
  const found = new Set<string>();
  const open = [...nodes];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (found.has(code)) continue;
    found.add(code);
    open.push(...(children.get(code) ?? []).map((child) => child.code));
  }
  return [...found];
}

function tags(condition: Condition, negated: boolean): string {
  const values = condition.kind === 'oneOf' ? condition.values : [];
  if (values.length === 0) return negated ? '? != null' : 'false';
  const tests = values.map((value) => `list contains(?, ${feelString(value)})`).join(' or ');
  return negated ? `not(${tests})` : tests;
}

function interval(from: Bound | null, to: Bound | null, negated: boolean, minimum: number): string {
  const text = plainInterval(from, to, minimum);
  return negated ? `not(${text})` : text;
}

function plainInterval(from: Bound | null, to: Bound | null, minimum: number): string {
  if (from !== null && to !== null) {
    if (from.value === to.value && from.inclusive && to.inclusive) return feelNumber(from.value);
    return `${from.inclusive ? '[' : '('}${feelNumber(from.value)}..${feelNumber(to.value)}${to.inclusive ? ']' : ')'}`;
  }
  if (from !== null) return `${from.inclusive ? '>=' : '>'} ${feelNumber(from.value)}`;
  if (to !== null) return `${to.inclusive ? '<=' : '<'} ${feelNumber(to.value)}`;
  return `>= ${feelNumber(minimum)}`;
}
