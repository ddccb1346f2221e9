import { CATCH_ALL } from '@baton/ownership-matrix';
import type { CellText } from './cell-text.ts';
import type { Line } from './cells.ts';
import type { SheetColumn } from './columns.ts';
import { at, blockOf, clamped, type Block, type Place, type Selection, type Size } from './selection.ts';
import type { Sheet } from './sheet.ts';
import type { SheetState } from './sheet-state.svelte.ts';
import type { SheetView } from './sheet-view.svelte.ts';
import { walked, type Press } from './walk.ts';
import { write, type Writing, type Written } from './writing.ts';

/** A cell that is being typed in. */
export interface Editing {
  readonly line: string;
  readonly column: SheetColumn;
  /** What stands in it now. */
  readonly text: string;
  /** Typing over a cell leaves arrows to walk on, as in a spreadsheet; editing it (F2) gives them to the caret. */
  readonly over: boolean;
}

/** Where one is in the sheet and what one types there. */
export class Grid {
  readonly state: SheetState;
  readonly view: SheetView;
  readonly cells: () => CellText;
  /** Whether the viewer may edit at all. */
  readonly mayEdit: () => boolean;
  /** Rows that fit the window; set by the grid as it is drawn. */
  page = $state(15);
  editing = $state.raw<Editing | null>(null);
  #selection = $state.raw<Selection>(at({ row: 0, column: 0 }));

  constructor(state: SheetState, view: SheetView, cells: () => CellText, mayEdit: () => boolean) {
    this.state = state;
    this.view = view;
    this.cells = cells;
    this.mayEdit = mayEdit;
  }

  readonly size: Size = $derived.by(() => ({
    rows: this.view.lines.length,
    columns: this.view.columns.length,
  }));
  readonly selection: Selection = $derived.by(() => clamped(this.#selection, this.size));
  readonly block: Block = $derived.by(() => blockOf(this.selection, this.size));

  get active(): Place {
    return this.selection.active;
  }

  get line(): Line | undefined {
    return this.view.lines[this.active.row];
  }

  get column(): SheetColumn | undefined {
    return this.view.columns[this.active.column];
  }

  /** Lines of the selection that are rules. */
  get rules(): readonly Line[] {
    return this.view.lines.slice(this.block.top, this.block.bottom + 1).filter(({ id }) => id !== CATCH_ALL);
  }

  select(selection: Selection): void {
    this.commit();
    this.#selection = clamped(selection, this.size);
  }

  /** True when the key led somewhere. */
  walk(press: Press): boolean {
    const next = walked(this.selection, press, {
      ...this.size,
      page: this.page,
      filled: ({ row, column }) => this.textAt(row, column) !== '',
    });
    if (next === null) return false;
    this.select(next);
    return true;
  }

  textAt(row: number, column: number): string {
    const line = this.view.lines[row];
    const of = this.view.columns[column];
    return line && of ? this.view.textOf(line, of) : '';
  }

  /** Begins typing in the active cell: over what stands there when a text is given. */
  edit(text?: string): void {
    const { line, column } = this;
    if (!line || !column || !this.mayEdit()) return;
    if (line.id === CATCH_ALL && column.kind !== 'outcome') return;
    const over = text !== undefined;
    this.editing = { line: line.id, column, text: text ?? this.view.textOf(line, column), over };
  }

  type(text: string): void {
    if (this.editing) this.editing = { ...this.editing, text };
    else this.edit(text);
  }

  /** What was typed becomes the cell's. */
  commit(): void {
    const { editing } = this;
    if (editing === null) return;
    this.editing = null;
    const line = this.view.whole.find(({ id }) => id === editing.line);
    if (line) this.write([{ line, column: editing.column, text: editing.text }]);
  }

  giveUp(): void {
    this.editing = null;
  }

  /** One deed, undone in one step. Afterwards `select` is selected, where it is given. */
  write(writings: readonly Writing[], select?: Selection): Written {
    const written = write(this.state.sheet, writings, this.cells());
    this.change(written.sheet, select);
    return written;
  }

  change(sheet: Sheet, select?: Selection): boolean {
    if (!this.mayEdit()) return false;
    const changed = this.state.change(sheet, this.selection);
    if (select) this.#selection = select;
    return changed;
  }

  undo(): boolean {
    this.giveUp();
    return this.#back(this.state.undo(this.selection));
  }

  redo(): boolean {
    return this.#back(this.state.redo(this.selection));
  }

  #back(selection: Selection | null): boolean {
    if (selection) this.#selection = selection;
    return selection !== null;
  }
}
