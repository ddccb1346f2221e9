import type { Ref } from '../diagram/diagram.ts';
import { meets, sizeOf } from '../diagram/ranges.ts';
import type { Ranges } from '../diagram/ranges.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';

/**
 * How large a share of the combinations of a box leads to each winner. Like `sharesOfTerminals`, but only nodes that the box
 * reaches are visited, axis by axis, so that thousands of small boxes cost little.
 */
export class SharesWithin {
  readonly #matrix: CompiledMatrix;
  readonly #shares: Float64Array;
  /** By axis: nodes reached and not yet left. */
  readonly #waiting: Ref[][];

  constructor(matrix: CompiledMatrix) {
    this.#matrix = matrix;
    this.#shares = new Float64Array(matrix.nodes.count);
    this.#waiting = matrix.axes.map(() => []);
  }

  /** By terminal. @param box the atoms left on each restricted axis */
  of(box: ReadonlyMap<number, Ranges>): Map<number, number> {
    const found = new Map<number, number>();
    const { winners, nodes } = this.#matrix;
    const give = (ref: Ref, share: number): void => {
      if (ref < 0) {
        found.set(~ref, (found.get(~ref) ?? 0) + share);
        return;
      }
      if (this.#shares[ref] === 0) this.#waiting[nodes.axis(ref)]?.push(ref);
      this.#shares[ref] = (this.#shares[ref] ?? 0) + share;
    };
    give(winners, 1);
    this.#waiting.forEach((refs, axis) => {
      for (const ref of refs) {
        const share = this.#shares[ref] ?? 0;
        this.#shares[ref] = 0;
        this.#pass(ref, axis, box.get(axis) ?? null, (child, part) => give(child, share * part));
      }
      refs.length = 0;
    });
    return found;
  }

  #pass(ref: Ref, axis: number, atoms: Ranges | null, give: (child: Ref, part: number) => void): void {
    const { nodes, axes } = this.#matrix;
    const domain = axes[axis]?.domain ?? 0;
    const size = atoms === null ? domain : sizeOf(atoms);
    for (let i = nodes.start(ref) + 1, end = nodes.end(ref), from = 0; i < end && from < domain; i += 2) {
      const to = i + 1 < end ? Math.min(domain, nodes.flat[i + 1] ?? 0) : domain;
      const held = atoms === null ? to - from : overlap(atoms, from, to);
      if (held > 0) give(nodes.flat[i] ?? 0, held / size);
      from = to;
    }
  }
}

function overlap(atoms: Ranges, from: number, to: number): number {
  if (!meets(atoms, from, to)) return 0;
  let held = 0;
  for (let i = 0; i < atoms.length; i += 2) {
    held += Math.max(0, Math.min(to, atoms[i + 1] ?? 0) - Math.max(from, atoms[i] ?? 0));
  }
  return held;
}
