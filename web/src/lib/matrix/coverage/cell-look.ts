import type { CoverageCell } from '@baton/ownership-matrix';
import type { Lens } from './map-address.ts';

export type CellFinding = 'gap' | 'disagreement' | 'shadowed';

export interface CellLook {
  /** The department with the widest share, and whether it has all of it. */
  readonly owner: string | null;
  readonly alone: boolean;
  readonly share: number;
  /** What is worst here; null when nothing is found. */
  readonly finding: CellFinding | null;
}

/** What a cell shows at a glance. */
export function cellLook(cell: CoverageCell, lens: Lens): CellLook {
  const [first] = cell.owners;
  const finding =
    cell.disagreement > 0
      ? 'disagreement'
      : cell.gap > 0
        ? 'gap'
        : cell.shadowed.length > 0
          ? 'shadowed'
          : null;
  return {
    owner: first?.owner ?? null,
    alone: cell.owners.length === 1,
    share: lens === 'findings' ? Math.max(cell.disagreement, cell.gap) : (first?.share ?? 0),
    finding,
  };
}

/** Two letters for each name, or one and a number where two would be the same: what tells departments apart beside colour. */
export function departmentMarks(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const letters = [...name.replaceAll(/[\s-]+/gu, '')];
    const [first = '?'] = letters;
    const pairs = letters.slice(1).map((letter) => first + letter);
    const numbered = Array.from({ length: 99 }, (_, i) => `${first}${i + 1}`);
    const mark = [...pairs, ...numbered].find((one) => !taken.has(one)) ?? first;
    taken.add(mark);
    return mark;
  });
}
