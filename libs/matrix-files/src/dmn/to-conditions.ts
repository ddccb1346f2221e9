import type { Condition, Input } from '@baton/ownership-matrix';
import type { FeelTest, UnaryTests } from './feel.ts';
import { merged, others } from './intervals.ts';

/** Alternatives, of which a rule needs one each; null where the column cannot say it, with a code for why. */
export type Conditions =
  | { readonly ok: true; readonly alternatives: readonly Condition[] }
  | { readonly ok: false; readonly what: string };

const never: Condition = { kind: 'not', condition: { kind: 'any' } };
const outside = (what: string): Conditions => ({ ok: false, what });
const one = (condition: Condition): Conditions => ({ ok: true, alternatives: [condition] });

/**
 * Unary tests as conditions on an input. What a single condition cannot say (several separate intervals) becomes
 * alternatives: rules that stand one below the other and give the same.
 */
export function toConditions(input: Input, tests: UnaryTests): Conditions {
  if (tests.kind === 'any') return one({ kind: 'any' });
  const { negated } = tests;
  // A missing fact meets no negation here, so `not(null, "a")` and `not("a")` are one.
  const list = negated
    ? tests.tests.filter((test) => !(test.kind === 'value' && test.value === null))
    : tests.tests;
  switch (input.kind) {
    case 'tree':
    case 'set':
      return codes(input, list, negated);
    case 'tags':
      return tags(list, negated);
    case 'number':
      return numbers(list, negated);
    case 'boolean':
      return booleans(list, negated);
  }
}

const negatedIf = (negated: boolean, condition: Condition): Condition =>
  negated ? { kind: 'not', condition } : condition;

function codes(input: Input, tests: readonly FeelTest[], negated: boolean): Conditions {
  const values: string[] = [];
  for (const test of tests) {
    if (test.kind !== 'value') return outside(test.kind === 'interval' ? 'order-of-texts' : 'list');
    if (test.value === null) return outside('null');
    values.push(String(test.value));
  }
  return one(negatedIf(negated, asSubtrees(input, values) ?? { kind: 'oneOf', values }));
}

/** Values that are whole subtrees, as those: DMN knows only the list. */
function asSubtrees(input: Input, values: readonly string[]): Condition | null {
  if (input.kind !== 'tree' || values.length === 0) return null;
  const chosen = new Set(values);
  const parents = new Map(input.nodes.map(({ code, parent }) => [code, parent]));
  const whole = input.nodes.every(
    ({ code, parent }) => parent === null || !chosen.has(parent) || chosen.has(code),
  );
  if (!whole || values.some((code) => !parents.has(code))) return null;
  return { kind: 'within', nodes: [...chosen].filter((code) => !chosen.has(parents.get(code) ?? '')) };
}

function tags(tests: readonly FeelTest[], negated: boolean): Conditions {
  const [first] = tests;
  const alone = tests.length === 1 && first !== undefined ? first : null;
  if (alone?.kind === 'known' && !negated)
    return one({ kind: 'not', condition: { kind: 'oneOf', values: [] } });
  if (alone?.kind === 'value' && alone.value === false && !negated) return one(never);
  const values: string[] = [];
  for (const test of tests) {
    if (test.kind !== 'contains') return outside('list');
    values.push(test.value);
  }
  return one(negatedIf(negated, { kind: 'oneOf', values }));
}

function numbers(tests: readonly FeelTest[], negated: boolean): Conditions {
  const spans: { from: Bounds; to: Bounds }[] = [];
  for (const test of tests) {
    if (test.kind === 'interval') spans.push(test);
    else if (test.kind === 'value' && typeof test.value === 'number') {
      const both = { value: test.value, inclusive: true };
      spans.push({ from: both, to: both });
    } else return outside(test.kind === 'value' && test.value === null ? 'null' : 'type');
  }
  const [only] = spans;
  // As it was written, even if it holds for nothing: a finding shall tell it.
  if (only !== undefined && spans.length === 1) {
    return one(negatedIf(negated, { kind: 'interval', from: only.from, to: only.to }));
  }
  const [inside, beyond] = negated ? [others(spans), merged(spans)] : [merged(spans), others(spans)];
  const [gap] = beyond;
  const [span] = inside;
  if (span !== undefined && inside.length === 1)
    return one({ kind: 'interval', from: span.from, to: span.to });
  if (gap !== undefined && beyond.length === 1)
    return one({ kind: 'not', condition: { kind: 'interval', ...gap } });
  if (inside.length === 0) return one(never);
  return { ok: true, alternatives: inside.map(({ from, to }) => ({ kind: 'interval', from, to })) };
}

type Bounds = Extract<FeelTest, { kind: 'interval' }>['from'];

function booleans(tests: readonly FeelTest[], negated: boolean): Conditions {
  const values = new Set<boolean>();
  for (const test of tests) {
    if (test.kind !== 'value' || typeof test.value !== 'boolean')
      return outside(test.kind === 'value' && test.value === null ? 'null' : 'type');
    values.add(test.value);
  }
  const [value] = values;
  if (value !== undefined && values.size === 1) return one(negatedIf(negated, { kind: 'is', value }));
  if (negated && values.size === 2) return one(never);
  return {
    ok: true,
    alternatives: [
      { kind: 'is', value: true },
      { kind: 'is', value: false },
    ],
  };
}
