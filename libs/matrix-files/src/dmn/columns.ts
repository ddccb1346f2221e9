import type { Input } from '@baton/ownership-matrix';
import type { DmnInput, DmnTable } from './definitions.ts';
import { parseLiterals, parseUnaryTests } from './feel.ts';
import type { Feel, UnaryTests } from './feel.ts';

/** Below every number that a column without a smallest one can meet. */
export const NO_MINIMUM = -Number.MAX_VALUE;

/** Longer than anybody's name of an input. */
const MAX_NAME = 1000;

/** A column of a decision table with the tests of its rules. */
export interface Column {
  readonly given: DmnInput;
  /** The name that the expression is; null when it is more than a name. */
  readonly name: string | null;
  /** One for each rule. */
  readonly tests: readonly Feel<UnaryTests>[];
}

export function columnsOf(table: DmnTable): Column[] {
  return table.inputs.map((given, i) => ({
    given,
    name: nameOf(given.expression),
    tests: table.rules.map((rule) => parseUnaryTests(rule.inputs[i] ?? '-')),
  }));
}

/** Names may have blanks and a few signs within; anything that computes is no name. */
function nameOf(expression: string): string | null {
  if (expression.length > MAX_NAME) return null;
  const text = expression.replace(/\s+/g, ' ').trim();
  return /^[\p{L}_][\p{L}\p{N}_'’ /.-]*$/u.test(text) &&
    !/\b(?:if|for|some|every|function|and|or|in|between)\b/.test(text)
    ? text
    : null;
}

/**
 * An input that fits columns of which nothing else is known: its kind by type and tests, its values those that are
 * named anywhere in them.
 */
export function inferredInput(key: string, columns: readonly Column[]): Input | null {
  const texts = new Set<string>();
  const kinds = new Set<string>();
  const take = (value: unknown): void => {
    if (value === null) return;
    kinds.add(typeof value);
    if (typeof value !== 'boolean') texts.add(String(value));
  };
  for (const { given } of columns) {
    const named = parseLiterals(given.values);
    if (named.ok) named.value.forEach(take);
  }
  for (const test of columns.flatMap(({ tests }) => tests)) {
    if (!test.ok || test.value.kind === 'any') continue;
    for (const one of test.value.tests) {
      if (one.kind === 'value') take(one.value);
      else if (one.kind === 'contains') {
        kinds.add('list');
        texts.add(one.value);
      } else kinds.add(one.kind === 'interval' ? 'number' : 'list');
    }
  }
  // A list is compared with `false` where nothing shall hold.
  if (kinds.has('list')) kinds.delete('boolean');
  const [given] = columns.map((column) => column.given);
  const label =
    given === undefined || given.label === '' || given.label === key ? {} : { label: given.label };
  if (kinds.size > 1) return null;
  const [kind] = kinds;
  if (kind === 'list') return { kind: 'tags', key, ...label, values: [...texts] };
  if (kind === 'number' || (kind === undefined && given?.type === 'number'))
    return { kind: 'number', key, ...label, unit: null, minimum: NO_MINIMUM };
  if (kind === 'boolean' || (kind === undefined && given?.type === 'boolean'))
    return { kind: 'boolean', key, ...label };
  return { kind: 'set', key, ...label, values: texts.size === 0 ? ['-'] : [...texts] };
}
