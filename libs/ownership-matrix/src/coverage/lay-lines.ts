import type { Axis, Cut, NumbersAxis, ValuesAxis } from '../diagram/axis.ts';
import { range } from '../diagram/ranges.ts';
import type { Ranges } from '../diagram/ranges.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import type { Bound } from '../table/condition.ts';
import type { CoverageLine } from './line.ts';

/** A line, and the atoms that it leaves on each axis that it restricts. */
export interface LaidLine {
  readonly line: CoverageLine;
  readonly atoms: ReadonlyMap<number, Ranges>;
}

/** The lines of an input; null when the matrix has no such input. */
export function layLines(matrix: CompiledMatrix, key: string): readonly LaidLine[] | null {
  const input = matrix.table.inputs.find((one) => one.key === key);
  const first = matrix.axes.findIndex((axis) => axis.input.key === key);
  const axis = matrix.axes[first];
  if (input === undefined || axis === undefined) return null;
  const missing: LaidLine[] = input.mayBeMissing
    ? [flat({ kind: 'missing' }, 'missing', new Map([[first, range(axis.known, axis.known + 1)]]))]
    : [];
  return [...knownLines(matrix.axes, first, axis), ...missing];
}

/** The lines of an input as people may choose them; empty when the matrix has no such input. */
export const coverageLines = (matrix: CompiledMatrix, key: string): readonly CoverageLine[] =>
  (layLines(matrix, key) ?? []).map(({ line }) => line);

/** The atoms that lines of several inputs leave together; or the input whose line there is not, or that is taken already. */
export function atomsOf(
  matrix: CompiledMatrix,
  given: Readonly<Record<string, string>>,
  taken: readonly string[],
): { readonly atoms: LaidLine['atoms'] } | { readonly refused: string } {
  const atoms = new Map<number, Ranges>();
  for (const [key, wanted] of Object.entries(given)) {
    const laid = layLines(matrix, key)?.find(({ line }) => line.key === wanted);
    if (laid === undefined || taken.includes(key)) return { refused: key };
    for (const [axis, left] of laid.atoms) atoms.set(axis, left);
  }
  return { atoms };
}

function knownLines(axes: readonly Axis[], first: number, axis: Axis): readonly LaidLine[] {
  if (axis.kind === 'numbers') return intervalLines(axis, first);
  if (axis.kind === 'values') {
    if (axis.input.kind === 'tree') return treeLines(axis, first);
    return axis.values.map((code, atom) =>
      flat(
        axis.input.kind === 'boolean' ? { kind: 'is', value: code === 'true' } : { kind: 'value', code },
        code,
        at(first, atom),
      ),
    );
  }
  const tags = axes.flatMap((other, i) =>
    other.kind === 'tag' && other.input === axis.input ? [{ code: other.tag, i }] : [],
  );
  const known = [first, range(0, 1)] as const;
  return [
    ...tags.map(({ code, i }) =>
      flat({ kind: 'tagged', code }, `tag:${code}`, new Map([known, [i, range(1, 2)]])),
    ),
    flat(
      { kind: 'untagged' },
      'untagged',
      new Map([known, ...tags.map(({ i }) => [i, range(0, 1)] as const)]),
    ),
  ];
}

type Own<Line> = Line extends unknown ? Omit<Line, 'key' | 'depth' | 'parent'> : never;

const flat = (line: Own<CoverageLine>, key: string, atoms: LaidLine['atoms']): LaidLine => ({
  line: { ...line, key, depth: 0, parent: null },
  atoms,
});

const at = (axis: number, atom: number, to = atom + 1): LaidLine['atoms'] =>
  new Map([[axis, range(atom, to)]]);

/** A leaf is one line; a branch is one for all of it, and below that one for itself alone. */
function treeLines(axis: ValuesAxis, first: number): readonly LaidLine[] {
  const { values, parents } = axis;
  const last = Int32Array.from(values.keys(), (atom) => atom + 1);
  for (let atom = values.length - 1; atom >= 0; atom--) {
    const parent = parents[atom] ?? -1;
    if (parent >= 0) last[parent] = Math.max(last[parent] ?? 0, last[atom] ?? 0);
  }
  const lines: LaidLine[] = [];
  const branchAt = new Map<number, { readonly index: number; readonly depth: number }>();
  values.forEach((code, atom) => {
    const branch = branchAt.get(parents[atom] ?? -1);
    const place = { depth: branch ? branch.depth + 1 : 0, parent: branch?.index ?? null };
    const end = last[atom] ?? 0;
    if (end === atom + 1) {
      lines.push({ line: { kind: 'value', code, key: code, ...place }, atoms: at(first, atom) });
      return;
    }
    const index = lines.length;
    branchAt.set(atom, { index, depth: place.depth });
    lines.push({ line: { kind: 'within', code, key: `${code}/*`, ...place }, atoms: at(first, atom, end) });
    const alone = { depth: place.depth + 1, parent: index };
    lines.push({ line: { kind: 'value', code, key: code, ...alone }, atoms: at(first, atom) });
  });
  return lines;
}

function intervalLines(axis: NumbersAxis, first: number): readonly LaidLine[] {
  return Array.from({ length: axis.known }, (_, atom) => {
    const below = axis.cuts[atom - 1];
    const above = axis.cuts[atom];
    const from = below ? { value: below.at, inclusive: !below.after } : lowest(axis);
    const to = above ? upTo(above) : null;
    return flat({ kind: 'interval', from, to }, `from:${atom}`, at(first, atom));
  });
}

const upTo = (cut: Cut): Bound => ({ value: cut.at, inclusive: cut.after });

const lowest = ({ input }: NumbersAxis): Bound => ({
  value: (input.kind === 'number' ? input.minimum : undefined) ?? 0,
  inclusive: true,
});
