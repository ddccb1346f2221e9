import { IntList } from './int-list.ts';

/** For each axis, the union of sets added, as ascending ranges; sets come as `[n, from, to, …]` in a pool. */
export class Coverage {
  readonly #byAxis: IntList[];
  readonly #touched: number[] = [];
  readonly #merged: IntList;

  constructor(axes: number, limit: number) {
    this.#byAxis = Array.from({ length: axes }, () => new IntList(limit));
    this.#merged = new IntList(limit);
  }

  clear(): void {
    for (const axis of this.#touched) this.#of(axis).length = 0;
    this.#touched.length = 0;
  }

  get axes(): readonly number[] {
    return this.#touched;
  }

  covers(axis: number, pool: Int32Array, at: number): boolean {
    const covered = this.#of(axis);
    let i = 0;
    for (let j = at + 1, end = at + 2 * (pool[at] ?? 0); j < end; j += 2) {
      const from = pool[j] ?? 0;
      const to = pool[j + 1] ?? 0;
      while (i < covered.length && covered.at(i + 1) < to) i += 2;
      if (i >= covered.length || covered.at(i) > from) return false;
    }
    return true;
  }

  add(axis: number, pool: Int32Array, at: number): void {
    const covered = this.#of(axis);
    if (covered.length === 0) this.#touched.push(axis);
    const merged = this.#merged;
    merged.length = 0;
    const end = at + 1 + 2 * (pool[at] ?? 0);
    for (let i = 0, j = at + 1; i < covered.length || j < end;) {
      const fromCovered = j >= end || (i < covered.length && covered.at(i) <= (pool[j] ?? 0));
      const from = fromCovered ? covered.at(i) : (pool[j] ?? 0);
      const to = fromCovered ? covered.at(i + 1) : (pool[j + 1] ?? 0);
      if (fromCovered) i += 2;
      else j += 2;
      if (merged.length > 0 && from <= merged.at(merged.length - 1)) {
        if (to > merged.at(merged.length - 1)) merged.items[merged.length - 1] = to;
      } else {
        merged.push(from);
        merged.push(to);
      }
    }
    covered.length = 0;
    covered.reserve(merged.length);
    covered.items.set(merged.items.subarray(0, merged.length));
    covered.length = merged.length;
  }

  #of(axis: number): IntList {
    const list = this.#byAxis[axis];
    if (list === undefined) throw new RangeError(`no axis ${axis}`);
    return list;
  }
}
