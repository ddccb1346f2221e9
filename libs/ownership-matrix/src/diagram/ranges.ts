/**
 * A set of atoms (see `axis.ts`) as ascending half-open ranges `[from, to, from, to, …]` that neither touch
 * nor overlap. Subtrees are single ranges, because trees are numbered depth first.
 */
export type Ranges = Int32Array;

export const NONE: Ranges = new Int32Array(0);

export const range = (from: number, to: number): Ranges => (from < to ? Int32Array.of(from, to) : NONE);

/** Sorts, and joins what touches or overlaps. */
export function joined(pairs: readonly (readonly [number, number])[]): Ranges {
  const flat: number[] = [];
  for (const [from, to] of pairs.filter(([a, b]) => a < b).sort((a, b) => a[0] - b[0])) {
    const end = flat.at(-1);
    if (end !== undefined && from <= end) flat[flat.length - 1] = Math.max(end, to);
    else flat.push(from, to);
  }
  return Int32Array.from(flat);
}

/** Everything in `[0, size)` that is not in the set. */
export function complement(set: Ranges, size: number): Ranges {
  const flat: number[] = [];
  let at = 0;
  for (const [from, to] of pairsOf(set)) {
    if (at < from) flat.push(at, from);
    at = to;
  }
  if (at < size) flat.push(at, size);
  return Int32Array.from(flat);
}

export function intersection(a: Ranges, b: Ranges): Ranges {
  const flat: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const from = Math.max(start(a, i), start(b, j));
    const to = Math.min(start(a, i + 1), start(b, j + 1));
    if (from < to) flat.push(from, to);
    if (start(a, i + 1) < start(b, j + 1)) i += 2;
    else j += 2;
  }
  return Int32Array.from(flat);
}

export function intersects(a: Ranges, b: Ranges): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (Math.max(start(a, i), start(b, j)) < Math.min(start(a, i + 1), start(b, j + 1))) return true;
    if (start(a, i + 1) < start(b, j + 1)) i += 2;
    else j += 2;
  }
  return false;
}

/** Whether some atom of the set lies in `[from, to)`. */
export function meets(set: Ranges, from: number, to: number): boolean {
  for (let i = 0; i < set.length; i += 2) {
    if (start(set, i) >= to) return false;
    if (start(set, i + 1) > from) return true;
  }
  return false;
}

/** Whether `inner` lies in `outer`. */
export function contains(outer: Ranges, inner: Ranges): boolean {
  for (let i = 0, j = 0; j < inner.length; j += 2) {
    while (i < outer.length && start(outer, i + 1) <= start(inner, j)) i += 2;
    if (i >= outer.length) return false;
    if (start(outer, i) > start(inner, j) || start(outer, i + 1) < start(inner, j + 1)) return false;
  }
  return true;
}

export function has(set: Ranges, atom: number): boolean {
  for (let i = 0; i < set.length && start(set, i) <= atom; i += 2) if (atom < start(set, i + 1)) return true;
  return false;
}

export function sizeOf(set: Ranges): number {
  let size = 0;
  for (let i = 0; i < set.length; i += 2) size += start(set, i + 1) - start(set, i);
  return size;
}

export function pairsOf(set: Ranges): [number, number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < set.length; i += 2) pairs.push([start(set, i), start(set, i + 1)]);
  return pairs;
}

/** The index is in bounds at every call; the fallback only satisfies the compiler. */
const start = (set: Ranges, i: number): number => set[i] ?? 0;
