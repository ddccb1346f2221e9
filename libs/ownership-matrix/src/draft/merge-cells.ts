import type { Choices } from './choices.ts';
import { same } from './same.ts';
import type { CellValue } from './table-edit.ts';

type Cells = ReadonlyMap<string, CellValue>;

export interface ThreeSides<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}

export interface CellToSet {
  readonly column: string;
  readonly value: CellValue;
}

/** The cells of mine that are to be set on theirs. */
export function mergeCells(
  rule: string,
  { base, mine, theirs }: ThreeSides<Cells>,
  choices: Choices,
): CellToSet[] {
  const columns = new Set([...base.keys(), ...mine.keys(), ...theirs.keys()]);
  return [...columns].flatMap((column) => {
    const [b, m, t] = [base.get(column) ?? null, mine.get(column) ?? null, theirs.get(column) ?? null];
    if (same(m, b) || same(m, t)) return [];
    const conflict = {
      id: `cell:${rule}:${column}`,
      kind: 'cell' as const,
      rule,
      column,
      base: b,
      mine: m,
      theirs: t,
    };
    return same(t, b) || choices.takesMine(conflict) ? [{ column, value: m }] : [];
  });
}
