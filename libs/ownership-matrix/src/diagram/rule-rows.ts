import { bare } from '../table/bare-condition.ts';
import type { MatrixTable, Rule } from '../table/table.ts';
import type { Axis } from './axis.ts';
import { TooLarge } from './int-list.ts';
import { MAX_INTEGERS } from './limits.ts';
import { ConditionReader } from './condition-ranges.ts';
import { has, NONE, range } from './ranges.ts';
import type { Ranges } from './ranges.ts';

/**
 * A rule as the diagram sees it. "At least one of these tags" is no plain set on each tag's axis: it stands as a list of
 * axes of which one must hold, and everything else as one set for each axis.
 */
export interface RuleRow {
  /** Position of the rule in its table. */
  readonly rule: number;
  /** By axis; null where the rule does not look. */
  readonly atoms: readonly (Ranges | null)[];
  /** For each tags input with "at least one of": the axes of those tags, ascending. */
  readonly someOf: readonly (readonly number[])[];
}

/** @throws TooLarge when thousands of rules meet thousands of tags: each rule has a place for each axis. */
export function ruleRows(table: MatrixTable, axes: readonly Axis[]): RuleRow[] {
  if (axes.length * table.rules.length > MAX_INTEGERS) throw new TooLarge();
  const owns = new Map(table.inputs.map((input) => [input.key, input]));
  const readers = axes.map((axis) => {
    const own = owns.get(axis.input.key);
    return own && (axis.kind === 'values' || axis.kind === 'numbers') ? new ConditionReader(axis, own) : null;
  });
  return table.rules.map((rule, position) => row(rule, position, axes, readers));
}

function row(
  rule: Rule,
  position: number,
  axes: readonly Axis[],
  readers: readonly (ConditionReader | null)[],
): RuleRow {
  const atoms: (Ranges | null)[] = axes.map(() => null);
  const someOf: number[][] = [];
  axes.forEach((axis, a) => {
    const given = Object.hasOwn(rule.when, axis.input.key) ? rule.when[axis.input.key] : undefined;
    if (given === undefined) return;
    const { condition, negated } = bare(given);
    if (condition.kind === 'any' && !negated) return;
    const reader = readers[a];
    if (reader) atoms[a] = reader.atoms(condition, negated);
    if (axis.kind !== 'known') return;
    const tags = condition.kind === 'oneOf' ? condition.values : [];
    const own = axes.flatMap((other, b) =>
      other.kind === 'tag' && other.input === axis.input && tags.includes(other.tag) ? [b] : [],
    );
    const never = negated ? condition.kind === 'any' : own.length === 0;
    atoms[a] = never ? NONE : range(0, 1);
    if (negated) own.forEach((b) => (atoms[b] = range(0, 1)));
    else if (own.length === 1) own.forEach((b) => (atoms[b] = range(1, 2)));
    else if (own.length > 1) someOf.push(own);
  });
  return { rule: position, atoms, someOf };
}

/** Whether a rule can hold nowhere, because one of its sets is empty. */
export const neverHolds = (row: RuleRow): boolean =>
  row.atoms.some((set) => set !== null && set.length === 0);

/** Whether the rule holds for the facts that these atoms stand for, one for each axis. */
export const accepted = (row: RuleRow, atoms: Int32Array): boolean =>
  acceptedOn(row, row.atoms.keys(), atoms);

/** Whether the rule's conditions on these axes hold; the axes of one input go together. */
export function acceptedOn(row: RuleRow, axes: Iterable<number>, atoms: Int32Array): boolean {
  const looked = new Set(axes);
  for (const axis of looked) {
    const set = row.atoms[axis] ?? null;
    if (set !== null && !has(set, atoms[axis] ?? 0)) return false;
  }
  return row.someOf.every((tags) => !looked.has(tags[0] ?? -1) || tags.some((axis) => atoms[axis] === 1));
}
