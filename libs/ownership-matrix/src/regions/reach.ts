import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { meets } from '../diagram/ranges.ts';
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
  /** Along the free axis: how many bad runs begin here, less those that end here. */
  readonly #bad: Int32Array;
  #run = 0;

  constructor(nodes: Nodes, axes: readonly Axis[], root: Ref) {
    this.#nodes = nodes;
    this.#root = root;
    this.#domains = Int32Array.from(axes, (axis) => axis.domain);
    this.#bad = new Int32Array(Math.max(0, ...this.#domains) + 1);
    this.#seen = new Int32Array(nodes.count);
    this.#sound = new Int32Array(nodes.count);
  }

  /** Whether the whole box leads to the terminal. */
  all(atoms: readonly (Ranges | null)[], terminal: number): boolean {
    this.#run++;
    return this.#leads(this.#root, atoms, terminal);
  }

  /** The atoms of the free axis for which everything else in the box leads to the terminal. */
  along(free: number, atoms: readonly (Ranges | null)[], terminal: number): Ranges {
    this.#run++;
    const domain = this.#domains[free] ?? 0;
    this.#bad.fill(0, 0, domain + 1);
    this.#gather(this.#root, free, atoms, terminal);
    const good: number[] = [];
    for (let atom = 0, depth = 0, before = 1; atom <= domain; atom++) {
      depth += this.#bad[atom] ?? 0;
      const here = atom === domain ? 1 : depth;
      if (here === 0 && before !== 0) good.push(atom);
      if (here !== 0 && before === 0) good.push(atom);
      before = here;
    }
    return Int32Array.from(good);
  }

  #gather(ref: Ref, free: number, atoms: readonly (Ranges | null)[], terminal: number): void {
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
        if (!this.#leads(child, atoms, terminal)) this.#markBad(from, to);
      } else if (own === null || meets(own, from, to)) this.#gather(child, free, atoms, terminal);
      from = to;
    }
  }

  #markBad(from: number, to: number): void {
    this.#bad[from] = (this.#bad[from] ?? 0) + 1;
    this.#bad[to] = (this.#bad[to] ?? 0) - 1;
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
