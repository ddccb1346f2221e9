import { parseCondition } from '@baton/ownership-matrix';
import { SvelteMap } from 'svelte/reactivity';
import type { CellText } from './cell-text.ts';
import { catchAllLine, type Line } from './cells.ts';
import { columnsOf, type SheetColumn } from './columns.ts';
import { couldHold } from './could-hold.ts';
import type { SheetPreferences } from './preferences.svelte.ts';
import { cellKey } from './sheet.ts';
import type { SheetState } from './sheet-state.svelte.ts';

/** What of the sheet is shown: its columns, and the lines that the filters leave, the catch-all last. */
export class SheetView {
  readonly #state: SheetState;
  readonly #cells: () => CellText;
  readonly preferences: SheetPreferences;
  /** By column: what one looks for. */
  readonly filters = new SvelteMap<string, string>();
  /** Lines that the filters put away when they were set. What is edited or added afterwards stays in sight until they are set again. */
  #away = $state.raw<ReadonlySet<string>>(new Set());

  constructor(state: SheetState, cells: () => CellText, preferences: SheetPreferences) {
    this.#state = state;
    this.#cells = cells;
    this.preferences = preferences;
  }

  /** A cell that changes leaves the inputs as they are: then the columns, and all that hangs on them, stay too. */
  readonly #inputs = $derived.by(() => this.#state.table.inputs);
  readonly all: readonly SheetColumn[] = $derived.by(() => columnsOf(this.#inputs));
  readonly columns: readonly SheetColumn[] = $derived.by(() =>
    this.all.filter(({ id }) => !this.preferences.isHidden(id)),
  );
  readonly #catchAll: Line = $derived.by(() => catchAllLine(this.#state.table.catchAll));
  readonly whole: readonly Line[] = $derived.by(() => [...this.#state.table.rules, this.#catchAll]);
  readonly lines: readonly Line[] = $derived.by(() =>
    this.#away.size === 0 ? this.whole : this.whole.filter(({ id }) => !this.#away.has(id)),
  );
  /** By id, the number of a rule as people count, from 1. */
  readonly numbers: ReadonlyMap<string, number> = $derived.by(
    () => new Map(this.#state.table.rules.map(({ id }, i) => [id, i + 1])),
  );

  get hiddenLines(): number {
    return this.whole.length - this.lines.length;
  }

  /** What stands in a cell: what was typed where that cannot be read, else what it holds. */
  textOf(line: Line, column: SheetColumn): string {
    return this.unreadOf(line, column) ?? this.#cells().write(line, column);
  }

  unreadOf(line: Line, column: SheetColumn): string | undefined {
    return this.#state.unread.get(cellKey(line.id, column.id));
  }

  setFilter(column: string, text: string): void {
    if (text.trim() === '') this.filters.delete(column);
    else this.filters.set(column, text);
    this.#filter();
  }

  clearFilters(): void {
    this.filters.clear();
    this.#filter();
  }

  /** Somebody asks for a line that is put away. */
  bringBack(line: string): void {
    if (this.#away.has(line)) this.clearFilters();
  }

  #filter(): void {
    const tests = this.all.flatMap((column) => {
      const text = this.filters.get(column.id);
      return text === undefined ? [] : [this.#test(column, text)];
    });
    const away = this.whole.filter((line) => !tests.every((passes) => passes(line)));
    this.#away = new Set(away.map(({ id }) => id));
  }

  /** Conditions: could the rule hold for this? Else, and where it cannot be read: does this text stand there? */
  #test(column: SheetColumn, text: string): (line: Line) => boolean {
    if (column.kind === 'condition') {
      const { input } = column;
      const wanted = parseCondition(input, text, this.#cells().words);
      if (wanted.ok) return ({ when }) => couldHold(input, when[input.key], wanted.condition);
    }
    const lower = text.trim().toLowerCase();
    return (line) => this.textOf(line, column).toLowerCase().includes(lower);
  }
}
