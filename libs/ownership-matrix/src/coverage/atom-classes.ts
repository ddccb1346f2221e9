import type { CompiledMatrix } from '../lookup/compile.ts';
import { has, pairsOf } from '../diagram/ranges.ts';
import type { Ranges } from '../diagram/ranges.ts';

interface Cut {
  readonly atoms: readonly (Ranges | null)[];
}

/**
 * Tells apart sets of atoms only as far as the diagram of winners and some boxes do: values that lead to the same everywhere have
 * one class, so that a map works each pair of classes out once.
 */
export class AtomClasses {
  readonly #matrix: CompiledMatrix;
  readonly #boxes: readonly Cut[];
  readonly #byAxis = new Map<number, readonly number[]>();

  constructor(matrix: CompiledMatrix, boxes: readonly Cut[]) {
    this.#matrix = matrix;
    this.#boxes = boxes;
  }

  /** Equal texts: the same shares and the same boxes in any company. */
  of(restricted: ReadonlyMap<number, Ranges>): string {
    return [...restricted]
      .map(([axis, atoms]) => {
        const classes = this.#classesOf(axis);
        const counts = new Map<number, number>();
        for (const [from, to] of pairsOf(atoms)) {
          for (let atom = from; atom < to; atom++) {
            const one = classes[atom] ?? -1;
            counts.set(one, (counts.get(one) ?? 0) + 1);
          }
        }
        const told = [...counts].sort((a, b) => a[0] - b[0]).map(([one, count]) => `${one}x${count}`);
        return `${axis}:${told.join('+')}`;
      })
      .join(';');
  }

  #classesOf(axis: number): readonly number[] {
    const known = this.#byAxis.get(axis);
    if (known) return known;
    const signatures = this.#signatures(axis);
    const numbers = new Map<string, number>();
    const classes = signatures.map((parts) => {
      const text = parts.join();
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    });
    this.#byAxis.set(axis, classes);
    return classes;
  }

  /** For each atom of the axis: where every node of the axis leads it, and which boxes hold it. */
  #signatures(axis: number): number[][] {
    const { nodes, axes } = this.#matrix;
    const width = axes[axis]?.width ?? 0;
    const parts: number[][] = Array.from({ length: width }, () => []);
    for (let ref = 0; ref < nodes.count; ref++) {
      if (nodes.axis(ref) !== axis) continue;
      for (let i = nodes.start(ref) + 1, end = nodes.end(ref), from = 0; i < end; i += 2) {
        const to = i + 1 < end ? (nodes.flat[i + 1] ?? 0) : width;
        for (let atom = from; atom < to; atom++) parts[atom]?.push(nodes.flat[i] ?? 0);
        from = to;
      }
    }
    for (const { atoms } of this.#boxes) {
      const own = atoms[axis] ?? null;
      if (own !== null) parts.forEach((part, atom) => part.push(has(own, atom) ? 1 : 0));
    }
    return parts;
  }
}
