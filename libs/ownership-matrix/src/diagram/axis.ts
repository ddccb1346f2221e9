import type { Input } from '../table/input.ts';

/**
 * One variable of the diagram. Its atoms are numbered from 0: classes of values that no condition tells
 * apart. Most inputs are one axis; tags are one axis for "are they known?" and one for each tag that a
 * condition mentions.
 */
export type Axis = ValuesAxis | NumbersAxis | KnownAxis | TagAxis;

interface Variable {
  /** The input that the axis belongs to. */
  readonly input: Input;
  /** Number of atoms that stand for values. */
  readonly known: number;
  /** Number of all atoms: the last is "missing", except on the axis of a tag, which only a known set reaches. */
  readonly width: number;
  /** Atoms below this one are what findings speak of: "missing" counts only if the input may be missing. */
  readonly domain: number;
}

/** One atom for each value of a tree (depth first), set or boolean. */
export interface ValuesAxis extends Variable {
  readonly kind: 'values';
  readonly values: readonly string[];
  readonly atomOf: ReadonlyMap<string, number>;
  /** By atom: the atom of the parent, which is smaller, or -1. All -1 unless the input is a tree. */
  readonly parents: Int32Array;
}

/** Atom r lies between cut r-1 and cut r. */
export interface NumbersAxis extends Variable {
  readonly kind: 'numbers';
  readonly cuts: readonly Cut[];
}

/** A place between numbers: just before `at`, or just after it. */
export interface Cut {
  readonly at: number;
  readonly after: boolean;
}

/** Atom 0: the tags are known. Atom 1: they are missing. */
export interface KnownAxis extends Variable {
  readonly kind: 'known';
}

/** Atom 0: the ticket lacks the tag. Atom 1: it carries it. */
export interface TagAxis extends Variable {
  readonly kind: 'tag';
  readonly tag: string;
}

export const compareCuts = (a: Cut, b: Cut): number => a.at - b.at || Number(a.after) - Number(b.after);

/** The least number past the cut: its own, or the next that a 64-bit float can say. */
export function thresholdOf({ at, after }: Cut): number {
  if (!after) return at;
  const bits = new DataView(new ArrayBuffer(8));
  // Adding 0 makes zero of minus zero.
  bits.setFloat64(0, at + 0);
  bits.setBigInt64(0, bits.getBigInt64(0) + (at < 0 ? -1n : 1n));
  return bits.getFloat64(0);
}

/** How many cuts lie below the value, which is the atom that holds it. */
export function atomOfNumber(cuts: readonly Cut[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cut = cuts[middle];
    if (cut !== undefined && (cut.after ? value > cut.at : value >= cut.at)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same axes without the atoms that findings and comparisons do not speak of. */
export const withinDomain = (axes: readonly Axis[]): Axis[] =>
  axes.map((axis) => ({ ...axis, width: axis.domain }));
