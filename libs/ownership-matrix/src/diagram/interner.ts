import { copy, IntList } from './int-list.ts';

/**
 * Numbers sequences of integers: equal sequences get one number. Open addressing over flat arrays, since a
 * large table interns hundreds of thousands of them, and a Map keyed by strings took five times as long.
 */
export class Interner {
  readonly #sequences: IntList;
  /** Where sequence n starts; it ends where n+1 starts. */
  readonly #starts: IntList;
  /** By number: its hash, so that most unequal sequences are told apart without reading them. */
  readonly #codes: IntList;
  #slots = new Int32Array(1 << 12).fill(-1);

  /** @param limit Bound on the integers held. */
  constructor(limit: number) {
    this.#sequences = new IntList(limit);
    this.#starts = new IntList(limit);
    this.#starts.push(0);
    this.#codes = new IntList(limit);
  }

  get size(): number {
    return this.#starts.length - 1;
  }

  get heldIntegers(): number {
    return this.#sequences.length;
  }

  start(id: number): number {
    return this.#starts.at(id);
  }

  end(id: number): number {
    return this.#starts.at(id + 1);
  }

  /** The flat array that `start` and `end` point into; reread it after `intern`. */
  get flat(): Int32Array {
    return this.#sequences.items;
  }

  /** Gives back what only growing needs; nothing can be interned afterwards. */
  compact(): void {
    this.#sequences.compact();
    this.#starts.compact();
    this.#codes.compact(0);
    this.#slots = new Int32Array(0);
  }

  /** Where each sequence starts, and after the last where it ends. */
  get starts(): Int32Array {
    return this.#starts.items;
  }

  /** The number of the sequence `source[from..to)`, and whether it is new: `~id` if it is, `id` if not. */
  intern(source: Int32Array, from: number, to: number): number {
    const code = hash(source, from, to);
    let slot = this.#slotOf(code);
    for (; ; slot = (slot + 1) & (this.#slots.length - 1)) {
      const id = this.#slots[slot] ?? -1;
      if (id < 0) break;
      if (this.#codes.at(id) === code && this.#equals(id, source, from, to)) return id;
    }
    const id = this.size;
    copy(source, from, to, this.#sequences);
    this.#starts.push(this.#sequences.length);
    this.#codes.push(code);
    this.#slots[slot] = id;
    if (this.size * 2 > this.#slots.length) this.#rehash();
    return ~id;
  }

  #equals(id: number, source: Int32Array, from: number, to: number): boolean {
    const start = this.start(id);
    if (this.end(id) - start !== to - from) return false;
    const held = this.#sequences.items;
    for (let i = from, j = start; i < to; i++, j++) if (held[j] !== source[i]) return false;
    return true;
  }

  #slotOf(code: number): number {
    return code & (this.#slots.length - 1);
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let id = 0; id < this.size; id++) {
      let slot = this.#slotOf(this.#codes.at(id));
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = id;
    }
  }
}

/** Multiply and mix (the finaliser of MurmurHash3), enough to spread short runs of small integers. */
function hash(source: Int32Array, from: number, to: number): number {
  let code = to - from;
  for (let i = from; i < to; i++) {
    code = Math.imul(code ^ (source[i] ?? 0), 0x9e3779b1);
    code ^= code >>> 15;
  }
  code = Math.imul(code ^ (code >>> 13), 0xc2b2ae35);
  return code ^ (code >>> 16);
}
