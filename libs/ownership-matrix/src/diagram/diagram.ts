import { Interner } from './interner.ts';
import { copy, IntList } from './int-list.ts';

/**
 * A reference to a node, from 0 up, or to a terminal t, written `~t` and so below 0.
 */
export type Ref = number;

/**
 * Nodes of reduced ordered multi-valued decision diagrams, shared: equal functions are one reference, so two
 * versions of a matrix that live in one store are compared by comparing numbers.
 *
 * A node looks at one axis and splits its atoms into runs: `[axis, child, start, child, start, child, …]`,
 * where a run's child holds from its start to the next. The first run starts at atom 0. Neighbouring runs
 * have different children.
 */
export class Nodes {
  readonly #nodes: Interner;
  readonly #scratch: IntList;

  constructor(limit: number) {
    this.#nodes = new Interner(limit);
    this.#scratch = new IntList(limit);
  }

  get count(): number {
    return this.#nodes.size;
  }

  get flat(): Int32Array {
    return this.#nodes.flat;
  }

  /** Where each node stands in `flat`, and after the last where it ends. */
  get starts(): Int32Array {
    return this.#nodes.starts;
  }

  /** Gives back what only growing needs; no node can be added afterwards. */
  compact(): void {
    this.#nodes.compact();
    this.#scratch.compact(0);
  }

  start(node: Ref): number {
    return this.#nodes.start(node);
  }

  end(node: Ref): number {
    return this.#nodes.end(node);
  }

  axis(node: Ref): number {
    return this.#nodes.flat[this.start(node)] ?? 0;
  }

  /** The node with these contents; `runs` is `[child, start, child, …]` in `source[from..to)`. */
  node(axis: number, source: Int32Array, from: number, to: number): Ref {
    if (to - from === 1) return source[from] ?? 0;
    const scratch = this.#scratch;
    scratch.length = 0;
    scratch.push(axis);
    copy(source, from, to, scratch);
    const id = this.#nodes.intern(scratch.items, 0, scratch.length);
    return id < 0 ? ~id : id;
  }
}
