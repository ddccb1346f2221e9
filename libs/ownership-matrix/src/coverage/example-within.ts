import type { Ref } from '../diagram/diagram.ts';
import { intersection, meets, range } from '../diagram/ranges.ts';
import type { Ranges } from '../diagram/ranges.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import { exampleOf } from '../regions/example-of-box.ts';
import { CATCH_ALL } from '../table/catch-all.ts';
import type { MatrixFacts } from '../table/facts.ts';
import { atomsOf } from './lay-lines.ts';

/** A place of a coverage map: inputs and the keys of their lines. */
export interface CoveragePlace {
  readonly row: string;
  readonly rowKey: string;
  readonly column: string;
  readonly columnKey: string;
  /** As in `CoverageOptions`. */
  readonly given?: Readonly<Record<string, string>>;
}

/**
 * Facts of a case at a place that this rule wins, or with `catch-all` that none does. Null when there is none.
 */
export function exampleWithin(
  matrix: CompiledMatrix,
  place: CoveragePlace,
  rule: string,
): MatrixFacts | null {
  const { row, rowKey, column, columnKey, given = {} } = place;
  const box = atomsOf(matrix, { ...given, [row]: rowKey, [column]: columnKey }, []);
  if ('refused' in box) return null;
  const { table, axes, winners } = matrix;
  const own = table.rules.findIndex(({ id }) => id === rule);
  const wanted = rule === CATCH_ALL ? [table.rules.length, table.rules.length + 1] : [own];
  const atoms: (Ranges | null)[] = axes.map(() => null);
  for (const [axis, left] of box.atoms) atoms[axis] = left;
  if (!find(matrix, winners, atoms, wanted, new Set())) return null;
  return exampleOf({ atoms, terminal: own }, axes);
}

/** Narrows the atoms to a way that leads to a wanted terminal. */
function find(
  matrix: CompiledMatrix,
  ref: Ref,
  atoms: (Ranges | null)[],
  wanted: readonly number[],
  dead: Set<Ref>,
): boolean {
  if (ref < 0) return wanted.includes(~ref);
  if (dead.has(ref)) return false;
  const { nodes, axes } = matrix;
  const axis = nodes.axis(ref);
  const domain = axes[axis]?.domain ?? 0;
  const own = atoms[axis] ?? null;
  for (let i = nodes.start(ref) + 1, end = nodes.end(ref), from = 0; i < end && from < domain; i += 2) {
    const to = i + 1 < end ? Math.min(domain, nodes.flat[i + 1] ?? 0) : domain;
    if (own === null || meets(own, from, to)) {
      atoms[axis] = narrowed(own, from, to);
      if (find(matrix, nodes.flat[i] ?? 0, atoms, wanted, dead)) return true;
      atoms[axis] = own;
    }
    from = to;
  }
  dead.add(ref);
  return false;
}

const narrowed = (own: Ranges | null, from: number, to: number): Ranges =>
  own === null ? range(from, to) : intersection(own, range(from, to));
