import { atomOfNumber } from '../diagram/axis.ts';
import type { Axis, NumbersAxis, ValuesAxis } from '../diagram/axis.ts';
import type { FactProblem, FactValue, MatrixFacts } from '../table/facts.ts';
import type { Input } from '../table/input.ts';

/** How facts become atoms, worked out once for each matrix. */
export interface Reading {
  readonly inputs: readonly InputReading[];
  readonly axes: number;
}

type InputReading = ValueReading | NumberReading | TagsReading;
interface ValueReading {
  readonly kind: 'values';
  readonly input: Input;
  readonly at: number;
  readonly axis: ValuesAxis;
}
interface NumberReading {
  readonly kind: 'numbers';
  readonly input: Input;
  readonly at: number;
  readonly axis: NumbersAxis;
  readonly minimum: number;
}
interface TagsReading {
  readonly kind: 'tags';
  readonly input: Input;
  readonly at: number;
  readonly declared: ReadonlySet<string>;
  /** Axis of each tag that a condition mentions. */
  readonly axisOf: ReadonlyMap<string, number>;
}

export function planReading(inputs: readonly Input[], axes: readonly Axis[]): Reading {
  const readings = inputs.flatMap((input): InputReading[] => {
    const at = axes.findIndex((axis) => axis.input.key === input.key);
    const axis = axes[at];
    if (axis?.kind === 'values') return [{ kind: 'values', input, at, axis }];
    if (axis?.kind === 'numbers') {
      return [{ kind: 'numbers', input, at, axis, minimum: (input.kind === 'number' && input.minimum) || 0 }];
    }
    const axisOf = new Map(
      axes.flatMap((one, i) =>
        one.kind === 'tag' && one.input.key === input.key ? [[one.tag, i] as const] : [],
      ),
    );
    return [
      { kind: 'tags', input, at, declared: new Set(input.kind === 'tags' ? input.values : []), axisOf },
    ];
  });
  return { inputs: readings, axes: axes.length };
}

/** Writes the atom of each axis into `atoms`; returns what could not be read, which counts as missing. */
export function readFacts(reading: Reading, facts: MatrixFacts, atoms: Int32Array): FactProblem[] {
  const problems: FactProblem[] = [];
  for (const one of reading.inputs) {
    const { key } = one.input;
    const value = facts[key] ?? null;
    const kind = value === null ? leaveOut(one, atoms) : read(one, value, atoms);
    if (kind !== null) problems.push({ input: key, kind, value });
  }
  return problems;
}

type Kind = FactProblem['kind'] | null;

function leaveOut(one: InputReading, atoms: Int32Array): Kind {
  missing(one, atoms);
  return one.input.mayBeMissing ? null : 'missing';
}

function missing(one: InputReading, atoms: Int32Array): void {
  atoms[one.at] = one.kind === 'tags' ? 1 : one.axis.known;
}

function read(one: InputReading, value: FactValue, atoms: Int32Array): Kind {
  missing(one, atoms);
  switch (one.kind) {
    case 'values': {
      if (!fits(one.input, value)) return 'wrong-type';
      const atom = one.axis.atomOf.get(typeof value === 'string' ? value : String(value));
      if (atom === undefined) return 'unknown-value';
      atoms[one.at] = atom;
      return null;
    }
    case 'numbers':
      if (typeof value !== 'number') return 'wrong-type';
      if (!Number.isFinite(value)) return 'not-a-number';
      if (value < one.minimum) return 'below-minimum';
      atoms[one.at] = atomOfNumber(one.axis.cuts, value);
      return null;
    case 'tags':
      return readTags(one, value, atoms);
  }
}

function fits(input: Input, value: FactValue): boolean {
  if (input.kind === 'boolean') return typeof value === 'boolean';
  return typeof value === 'string' || (input.kind === 'set' && typeof value === 'number');
}

/** A tag that the input does not list is told of and passed over: no condition can speak of it. */
function readTags(one: TagsReading, value: FactValue, atoms: Int32Array): Kind {
  if (!Array.isArray(value) || !value.every((tag) => typeof tag === 'string')) return 'wrong-type';
  atoms[one.at] = 0;
  for (const axis of one.axisOf.values()) atoms[axis] = 0;
  let unknown = false;
  for (const tag of value) {
    const axis = one.axisOf.get(tag);
    if (axis !== undefined) atoms[axis] = 1;
    else unknown ||= !one.declared.has(tag);
  }
  return unknown ? 'unknown-value' : null;
}
