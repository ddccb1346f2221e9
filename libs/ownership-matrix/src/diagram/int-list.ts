/** Thrown inside the library when a structure would outgrow its bound; callers turn it into a refusal. */
export class TooLarge extends Error {}

/** A growing list of 32-bit integers, bounded so that no table can take all memory. */
export class IntList {
  items: Int32Array;
  length = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
    this.items = new Int32Array(Math.min(1024, limit));
  }

  /** Makes room for `more` further items; reread `items` afterwards. */
  reserve(more: number): void {
    const needed = this.length + more;
    if (needed <= this.items.length) return;
    if (needed > this.#limit) throw new TooLarge();
    const grown = new Int32Array(Math.min(this.#limit, Math.max(needed, this.items.length * 2)));
    grown.set(this.items.subarray(0, this.length));
    this.items = grown;
  }

  push(item: number): void {
    if (this.length === this.items.length) this.reserve(1);
    this.items[this.length++] = item;
  }

  /** Keeps no more room than there are items. */
  compact(length = this.length): void {
    this.length = length;
    this.items = this.items.slice(0, length);
  }

  at(i: number): number {
    return this.items[i] ?? 0;
  }
}

/** Appends `source[from..to)`. A loop, as most pieces are a few integers long and a view costs more than that. */
export function copy(source: Int32Array, from: number, to: number, target: IntList): void {
  target.reserve(to - from);
  const { items } = target;
  let at = target.length;
  for (let i = from; i < to; i++) items[at++] = source[i] ?? 0;
  target.length = at;
}
