import { CATCH_ALL, type DraftRule, type DraftTable } from '@baton/ownership-matrix';
import type { CellText } from './cell-text.ts';
import { catchAllLine, type Line } from './cells.ts';
import type { SheetColumn } from './columns.ts';

/** What differs from the version that a draft began from. */
export class BaseMarks {
  readonly #lines: ReadonlyMap<string, Line>;
  readonly #cells: CellText;

  constructor(base: DraftTable, cells: CellText) {
    const lines: readonly DraftRule[] = [...base.rules, catchAllLine(base.catchAll)];
    this.#lines = new Map(lines.map((line) => [line.id, line]));
    this.#cells = cells;
  }

  isNew(line: Line): boolean {
    return !this.#lines.has(line.id);
  }

  /** What stood in the cell before; undefined where nothing changed, or the whole rule is new. */
  was(line: Line, column: SheetColumn): string | undefined {
    const former = this.#lines.get(line.id);
    if (former === undefined || former === line) return undefined;
    const [before, now] = [this.#cells.write(former, column), this.#cells.write(line, column)];
    return before === now ? undefined : before;
  }

  /** Rules that are gone. */
  removed(table: DraftTable): readonly Line[] {
    const there = new Set(table.rules.map(({ id }) => id));
    return [...this.#lines.values()].filter(({ id }) => id !== CATCH_ALL && !there.has(id));
  }
}
