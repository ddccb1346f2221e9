import { CATCH_ALL, type DraftRule } from '@baton/ownership-matrix';
import { newRule } from './cells.ts';
import type { SheetColumn } from './columns.ts';
import type { Grid } from './grid.svelte.ts';
import { fillDown, headerOf, land, type Landing } from './paste.ts';
import { insertRules, newRuleId, removeRules } from './row-deeds.ts';
import { rowsSelected, selected } from './selection.ts';
import { withRules } from './sheet.ts';
import { writeTsv } from './tsv.ts';
import { write, type Writing } from './writing.ts';

type Cells = readonly (readonly string[])[];

/** What came of pasting. */
export interface Pasted {
  readonly cells: number;
  readonly added: number;
  /** Could not be read; they stand in their cells, marked. */
  readonly unread: number;
  /** Had no cell to stand in. */
  readonly lost: number;
}

/** Rules as they were copied here: pasted as rules they are the same in everything that a text does not say. */
interface Taken {
  readonly text: string;
  readonly rules: readonly DraftRule[];
  readonly cut: boolean;
}

/** Copying, cutting, pasting and filling, between the sheet and spreadsheets. */
export class ClipboardDeeds {
  readonly #grid: Grid;
  #taken: Taken | null = null;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** The selected cells as text. Whole rows bring the hidden columns along. */
  copy(cut = false): Cells {
    const { view, block, selection, rules } = this.#grid;
    const columns = selection.whole === 'rows' ? view.all : view.columns.slice(block.left, block.right + 1);
    const lines = view.lines.slice(block.top, block.bottom + 1);
    const cells = lines.map((line) => columns.map((column) => view.textOf(line, column)));
    this.#taken = selection.whole === 'rows' ? { text: writeTsv(cells), rules, cut } : null;
    return cells;
  }

  cut(): Cells {
    const cells = this.copy(true);
    if (this.#grid.selection.whole === 'rows') removeRules(this.#grid);
    else this.empty();
    return cells;
  }

  empty(): number {
    return this.fill('');
  }

  /** @param asRules whole rows are added as new rules, whatever is selected */
  paste(cells: Cells, asRules = false): Pasted {
    const { view, selection } = this.#grid;
    const width = cells[0]?.length ?? 0;
    const header = headerOf(cells, (text) => this.#columnNamed(text));
    const wholeRows = header !== null || width === view.all.length;
    if (wholeRows && (asRules || selection.whole === 'rows')) return this.#pasteRules(cells, header);
    if (asRules) return this.#pasteRules(cells, null);
    if (header !== null) return this.#pasteInto(cells.slice(1), header);
    return this.#pasteInto(cells, null);
  }

  fillDown(): number {
    const { block, view } = this.#grid;
    const writings = this.#writings(
      fillDown(block, (row, column) => this.#grid.textAt(row, column)),
      view.columns,
    );
    this.#grid.write(writings);
    return writings.length;
  }

  /** The same text into every cell that is selected. */
  fill(text: string): number {
    const { block, view } = this.#grid;
    const writings = view.lines
      .slice(block.top, block.bottom + 1)
      .flatMap((line) =>
        view.columns.slice(block.left, block.right + 1).map((column) => ({ line, column, text })),
      );
    this.#grid.write(writings);
    return writings.length;
  }

  /** The names that a column goes by; set by whoever knows the viewer's language. */
  names: (column: SheetColumn) => readonly string[] = ({ id }) => [id];

  #columnNamed(text: string): number | undefined {
    const found = this.#grid.view.all.findIndex((column) =>
      this.names(column).some((name) => name.toLowerCase() === text),
    );
    return found === -1 ? undefined : found;
  }

  #writings(landed: readonly Landing[], columns: readonly SheetColumn[]): Writing[] {
    const { lines } = this.#grid.view;
    return landed.flatMap(({ row, column: c, text }) => {
      const [line, column] = [lines[row], columns[c]];
      return line && column ? [{ line, column, text }] : [];
    });
  }

  /** Over what stands there; rows beyond the last rule become rules. */
  #pasteInto(cells: Cells, header: readonly number[] | null): Pasted {
    const grid = this.#grid;
    const { view } = grid;
    const columns = header === null ? view.columns : header.flatMap((c) => view.all[c] ?? []);
    const into = header === null ? grid.block : { ...grid.block, left: 0, right: 0 };
    const { cells: landed, block, beside } = land(cells, into, columns.length);
    const last = view.lines.length - 1;
    const onCatchAll = into.top === last && block.bottom === last;
    const beyond = onCatchAll ? 0 : Math.max(0, block.bottom - last + 1);
    const added = Array.from({ length: beyond }, () => newRule(newRuleId()));
    const table = beyond > 0 ? withRules(grid.state.table, added, null) : grid.state.table;
    const writings = landed.flatMap(({ row, column: c, text }): Writing[] => {
      const line = row < last || onCatchAll ? view.lines[row] : added[row - last];
      const column = columns[c];
      return line && column ? [{ line, column, text }] : [];
    });
    const written = write({ ...grid.state.sheet, table }, writings, grid.cells());
    grid.change(written.sheet, header === null ? selected(block) : rowsSelected(block.top, block.bottom));
    return { cells: writings.length, added: beyond, unread: written.unread, lost: beside + written.nowhere };
  }

  /** As new rules, below the selected ones. */
  #pasteRules(cells: Cells, header: readonly number[] | null): Pasted {
    const grid = this.#grid;
    const taken = header === null ? this.#takenAs(cells) : null;
    if (taken !== null) {
      const there = new Set(grid.state.table.rules.map(({ id }) => id));
      const rules = taken.rules.map((rule) =>
        taken.cut && !there.has(rule.id) ? rule : { ...rule, id: newRuleId() },
      );
      insertRules(grid, 'below', rules);
      return { cells: 0, added: rules.length, unread: 0, lost: 0 };
    }
    const body = header === null ? cells : cells.slice(1);
    const columns = header === null ? grid.view.all : header.flatMap((c) => grid.view.all[c] ?? []);
    const rules = body.map(() => newRule(newRuleId()));
    const place = Math.min(grid.block.bottom + 1, grid.view.lines.length - 1);
    const before = grid.view.lines[place]?.id ?? null;
    const table = withRules(grid.state.table, rules, before === CATCH_ALL ? null : before);
    const writings = body.flatMap((row, r) =>
      row.flatMap((text, c): Writing[] => {
        const [line, column] = [rules[r], columns[c]];
        return line && column ? [{ line, column, text }] : [];
      }),
    );
    const lost = body.flatMap((row) => row.slice(columns.length)).filter((text) => text.trim() !== '').length;
    const written = write({ ...grid.state.sheet, table }, writings, grid.cells());
    grid.change(written.sheet, rowsSelected(place, place + rules.length - 1));
    return { cells: 0, added: rules.length, unread: written.unread, lost };
  }

  #takenAs(cells: Cells): Taken | null {
    return this.#taken !== null && this.#taken.rules.length > 0 && this.#taken.text === writeTsv(cells)
      ? this.#taken
      : null;
  }
}
