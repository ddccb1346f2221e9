import { meets, pairsOf } from '../diagram/ranges.ts';
import type { Ranges } from '../diagram/ranges.ts';
import { shadowedRules } from '../findings/find-shadowed.ts';
import { boxesOfRow } from '../findings/row-boxes.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import { AtomClasses } from './atom-classes.ts';
import { atomsOf, layLines } from './lay-lines.ts';
import type { CoverageLine } from './line.ts';
import { SharesWithin } from './shares-within.ts';

/** Who owns what, by the values of two inputs. Plain JSON. */
export type CoverageMap =
  | {
      readonly kind: 'mapped';
      readonly row: string;
      readonly column: string;
      readonly rows: readonly CoverageLine[];
      readonly columns: readonly CoverageLine[];
      /** By row, then by column: index of `cells`. Many places have the same cell. */
      readonly places: readonly (readonly number[])[];
      readonly cells: readonly CoverageCell[];
    }
  | {
      readonly kind: 'refused';
      readonly code: 'unknown-input' | 'unknown-line' | 'same-input' | 'too-large';
      readonly input: string | null;
    };

/**
 * What holds for all cases of a row and a column. Shares are of all combinations of the values of the other inputs, from 0 to 1;
 * numbers count by the intervals that conditions tell apart, and values within a branch count alike.
 */
export interface CoverageCell {
  /** Departments by their share, the widest first; the catch-all's counts here too. */
  readonly owners: readonly { readonly owner: string; readonly share: number }[];
  /** No rule assigns: the catch-all answers. */
  readonly gap: number;
  /** UNIQUE: rules that hold together differ, so the catch-all answers. */
  readonly disagreement: number;
  /** The rules that win here, the widest first. */
  readonly rules: readonly { readonly rule: string; readonly share: number }[];
  /** FIRST: rules that hold for some case here and never win anywhere. */
  readonly shadowed: readonly string[];
}

export interface CoverageOptions {
  /** Rows times columns beyond which it is refused as `too-large`. Default 250,000. */
  readonly maxPlaces?: number;
  /**
   * Looks only at cases of these lines of other inputs: by input key the key of a line, such as `{ tags: 'untagged' }`. Shares are
   * then of the combinations that are left.
   */
  readonly given?: Readonly<Record<string, string>>;
}

/** Maps a matrix over two of its inputs: for each pair of values exactly who answers for which share of the cases. */
export function coverageMap(
  matrix: CompiledMatrix,
  row: string,
  column: string,
  { maxPlaces = 250_000, given = {} }: CoverageOptions = {},
): CoverageMap {
  if (row === column) return { kind: 'refused', code: 'same-input', input: row };
  const rows = layLines(matrix, row);
  const columns = layLines(matrix, column);
  if (!rows || !columns) return { kind: 'refused', code: 'unknown-input', input: rows ? column : row };
  if (rows.length * columns.length > maxPlaces) return { kind: 'refused', code: 'too-large', input: null };
  const narrowed = atomsOf(matrix, given, [row, column]);
  if ('refused' in narrowed) return { kind: 'refused', code: 'unknown-line', input: narrowed.refused };
  const shadows = shadowsOf(matrix);
  const kinds = new AtomClasses(matrix, shadows.flat());
  const rowKinds = rows.map((line) => kinds.of(line.atoms));
  const columnKinds = columns.map((line) => kinds.of(line.atoms));
  const shares = new SharesWithin(matrix);
  const known = new Map<string, number>();
  const cells: CoverageCell[] = [];
  const places = rows.map((across, r) =>
    columns.map((down, c) => {
      const kind = `${rowKinds[r] ?? ''}|${columnKinds[c] ?? ''}`;
      const seen = known.get(kind);
      if (seen !== undefined) return seen;
      const atoms = new Map([...narrowed.atoms, ...across.atoms, ...down.atoms]);
      known.set(kind, cells.length);
      return cells.push(cellOf(matrix, shares.of(atoms), shadowed(matrix, shadows, atoms))) - 1;
    }),
  );
  return {
    kind: 'mapped',
    row,
    column,
    rows: rows.map(({ line }) => line),
    columns: columns.map(({ line }) => line),
    places,
    cells,
  };
}

/** The boxes of each shadowed rule, with its position. */
const shadowsOf = (matrix: CompiledMatrix) =>
  shadowedRules(matrix).map((rule) => {
    const own = matrix.rows[rule];
    return own ? boxesOfRow(own, matrix.axes).map(({ atoms }) => ({ rule, atoms })) : [];
  });

function shadowed(
  { table }: CompiledMatrix,
  shadows: ReturnType<typeof shadowsOf>,
  within: ReadonlyMap<number, Ranges>,
): string[] {
  const touches = ({ atoms }: { atoms: readonly (Ranges | null)[] }) =>
    [...within].every(([axis, here]) => {
      const own = atoms[axis] ?? null;
      return own === null || pairsOf(here).some(([from, to]) => meets(own, from, to));
    });
  return shadows.flatMap((boxes) => {
    const found = boxes.find(touches);
    return found ? [table.rules[found.rule]?.id ?? ''] : [];
  });
}

function cellOf(
  { table }: CompiledMatrix,
  shares: ReadonlyMap<number, number>,
  shadowedHere: readonly string[],
): CoverageCell {
  const owners = new Map<string, number>();
  const rules: { rule: string; share: number }[] = [];
  for (const [terminal, share] of shares) {
    const rule = table.rules[terminal];
    const owner = rule?.then.kind === 'assign' ? rule.then.owner : table.catchAll.owner;
    owners.set(owner, (owners.get(owner) ?? 0) + share);
    if (rule) rules.push({ rule: rule.id, share });
  }
  return {
    owners: [...owners].map(([owner, share]) => ({ owner, share })).sort((a, b) => b.share - a.share),
    gap: shares.get(table.rules.length) ?? 0,
    disagreement: shares.get(table.rules.length + 1) ?? 0,
    rules: rules.sort((a, b) => b.share - a.share),
    shadowed: shadowedHere,
  };
}
