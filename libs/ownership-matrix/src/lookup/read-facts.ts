import { thresholdOf } from '../diagram/axis.ts';
import type { Axis } from '../diagram/axis.ts';
import type { FactProblem, FactValue, MatrixFacts } from '../table/facts.ts';
import type { Input } from '../table/input.ts';
import { planThresholds, reached } from './thresholds.ts';
import type { Thresholds } from './thresholds.ts';

/** How facts become atoms, worked out once for each matrix; and room for the case at hand. */
export interface Reading {
  readonly inputs: readonly InputReading[];
  /** By axis: the position of its input in `inputs`. */
  readonly inputOf: Int32Array;
  /** By axis: the atom of the case at hand. A lookup never waits, so there is one case at a time. */
  readonly atoms: Int32Array;
  /** By input: its key, and its fact in the case at hand, null if missing. */
  readonly keys: readonly string[];
  readonly values: FactValue[];
  /** What the walk came to: the end that `Answers` speaks of. */
  winner: number;
  gathered: number;
  /** The inputs looked at in the case at hand: how many, and which, in order. */
  looks: number;
  readonly lookedAt: Int32Array;
  /** Which they are, as bits, and the lists of their keys that occurred so far. */
  looked: number;
  readonly lists: Map<number, readonly string[]>;
}

/** One shape for all kinds of inputs, so that reading stays quick. */
interface InputReading {
  readonly kind: Input['kind'];
  readonly key: string;
  readonly mayBeMissing: boolean;
  /** Its first axis, and the atom there that says "missing". */
  readonly at: number;
  readonly missing: number;
  /** Trees, sets, booleans. */
  readonly atomOf: ReadonlyMap<string, number>;
  /** Numbers: a value's atom is how many of these it reaches. */
  readonly thresholds: Thresholds;
  readonly minimum: number;
  /** Tags: all that are declared, and the axis of each that a condition mentions. */
  readonly declared: ReadonlySet<string>;
  readonly axisOf: ReadonlyMap<string, number>;
}

export function planReading(inputs: readonly Input[], axes: readonly Axis[]): Reading {
  const readings = inputs.map((input): InputReading => {
    const own = axes.flatMap((axis, at) => (axis.input.key === input.key ? [{ axis, at }] : []));
    const first = own[0]?.axis;
    return {
      kind: input.kind,
      key: input.key,
      mayBeMissing: input.mayBeMissing === true,
      at: own[0]?.at ?? 0,
      missing: first?.known ?? 0,
      atomOf: first?.kind === 'values' ? first.atomOf : new Map(),
      thresholds: planThresholds(Float64Array.from(first?.kind === 'numbers' ? first.cuts : [], thresholdOf)),
      minimum: input.kind === 'number' ? (input.minimum ?? 0) : 0,
      declared: new Set(input.kind === 'tags' ? input.values : []),
      axisOf: new Map(own.flatMap(({ axis, at }) => (axis.kind === 'tag' ? [[axis.tag, at] as const] : []))),
    };
  });
  return {
    inputs: readings,
    inputOf: Int32Array.from(axes, (axis) => readings.findIndex(({ key }) => key === axis.input.key)),
    atoms: new Int32Array(axes.length),
    keys: inputs.map((input) => input.key),
    values: inputs.map(() => null),
    winner: 0,
    gathered: 0,
    looks: 0,
    lookedAt: new Int32Array(inputs.length),
    looked: 0,
    lists: new Map(),
  };
}

/** Begins a case: fills in `atoms` and `values`; returns what could not be read, which counts as missing. */
export function readFacts(reading: Reading, facts: MatrixFacts): readonly FactProblem[] {
  const { inputs, atoms, values } = reading;
  let problems: FactProblem[] | null = null;
  reading.looks = 0;
  reading.looked = 0;
  for (let i = 0; i < inputs.length; i++) {
    const one = inputs[i];
    if (one === undefined) continue;
    const value = facts[one.key] ?? null;
    values[i] = value;
    atoms[one.at] = one.missing;
    const kind = value === null ? (one.mayBeMissing ? null : 'missing') : read(one, value, atoms);
    if (kind !== null) (problems ??= []).push({ input: one.key, kind, value });
  }
  return problems ?? NO_PROBLEMS;
}

const NO_PROBLEMS: readonly FactProblem[] = Object.freeze([]);

type Kind = FactProblem['kind'] | null;

function read(one: InputReading, value: FactValue, atoms: Int32Array): Kind {
  switch (one.kind) {
    case 'tree':
      return typeof value === 'string' ? readCode(one, value, atoms) : 'wrong-type';
    case 'set':
      if (typeof value !== 'string' && typeof value !== 'number') return 'wrong-type';
      return readCode(one, String(value), atoms);
    case 'boolean':
      return typeof value === 'boolean' ? readCode(one, String(value), atoms) : 'wrong-type';
    case 'number':
      if (typeof value !== 'number') return 'wrong-type';
      if (!Number.isFinite(value)) return 'not-a-number';
      if (value < one.minimum) return 'below-minimum';
      atoms[one.at] = reached(one.thresholds, value);
      return null;
    case 'tags':
      return readTags(one, value, atoms);
  }
}

function readCode(one: InputReading, code: string, atoms: Int32Array): Kind {
  const atom = one.atomOf.get(code);
  if (atom === undefined) return 'unknown-value';
  atoms[one.at] = atom;
  return null;
}

/** A tag that the input does not list is told of and passed over: no condition can speak of it. */
function readTags(one: InputReading, value: FactValue, atoms: Int32Array): Kind {
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
