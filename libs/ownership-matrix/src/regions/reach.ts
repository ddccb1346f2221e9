import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { complement, joined, meets } from '../diagram/ranges.ts';
import type { Ranges } from '../diagram/ranges.ts';

/**
 * Tells how far a box can be stretched along one axis. Runs over the same diagram thousands of times, so what was
 * seen is kept in flat arrays stamped with the number of the run (with Map and Set it took eight times as long).
 */
export class Reach {
  /** Nodes visited so far. */
  visits = 0;
  readonly #nodes: Nodes;
  readonly #domains: Int32Array;
  readonly #root: Ref;
  readonly #seen: Int32Array;
  readonly #sound: Int32Array;
  #run = 0;

  constructor(nodes: Nodes, axes: readonly Axis[], root: Ref) {
    this.#nodes = nodes;
    this.#root = root;
    this.#domains = Int32Array.from(axes, (axis) => axis.domain);
    this.#seen = new Int32Array(nodes.count);
    this.#sound = new Int32Array(nodes.count);
  }

  /** The atoms of the free axis for which everything else in the box leads to the terminal. */
  along(free: number, atoms: readonly (Ranges | null)[], terminal: number): Ranges {
    this.#run++;
    const bad: [number, number][] = [];
    this.#gather(this.#root, free, atoms, terminal, bad);
    return complement(joined(bad), this.#domains[free] ?? 0);
  }

  #gather(
    ref: Ref,
    free: number,
    atoms: readonly (Ranges | null)[],
    terminal: number,
    bad: [number, number][],
  ): void {
    // Nodes past the free axis hold for the box already.
    if (ref < 0 || this.#seen[ref] === this.#run) return;
    const nodes = this.#nodes;
    const axis = nodes.axis(ref);
    if (axis > free) return;
    this.#seen[ref] = this.#run;
    this.visits++;
    const { flat } = nodes;
    const domain = this.#domains[axis] ?? 0;
    const own = axis === free ? null : (atoms[axis] ?? null);
    for (let i = nodes.start(ref) + 1, end = nodes.end(ref), from = 0; i < end && from < domain; i += 2) {
      const to = i + 1 < end ? Math.min(domain, flat[i + 1] ?? 0) : domain;
      const child = flat[i] ?? 0;
      if (axis === free) {
        if (!this.#leads(child, atoms, terminal)) bad.push([from, to]);
      } else if (own === null || meets(own, from, to)) this.#gather(child, free, atoms, terminal, bad);
      from = to;
    }
  }

  #leads(ref: Ref, atoms: readonly (Ranges | null)[], terminal: number): boolean {
    if (ref < 0) return ~ref === terminal;
    const known = this.#sound[ref] ?? 0;
    if (known === this.#run) return true;
    if (known === -this.#run) return false;
    this.visits++;
    const nodes = this.#nodes;
    const { flat } = nodes;
    const axis = nodes.axis(ref);
    const domain = this.#domains[axis] ?? 0;
    const own = atoms[axis] ?? null;
    let good = true;
    for (
      let i = nodes.start(ref) + 1, end = nodes.end(ref), from = 0;
      good && i < end && from < domain;
      i += 2
    ) {
      const to = i + 1 < end ? Math.min(domain, flat[i + 1] ?? 0) : domain;
      if (own === null || meets(own, from, to)) good = this.#leads(flat[i] ?? 0, atoms, terminal);
      from = to;
    }
    this.#sound[ref] = good ? this.#run : -this.#run;
    return good;
  }
}
