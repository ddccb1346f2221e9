import type { Grid } from './grid.svelte.ts';
import { rowWindow, scrolledTo, type RowWindow } from './row-window.ts';

/** Width of the row numbers, in CSS pixels. */
export const headerWidth = 64;

/** Which rows are drawn, and how the active cell comes into sight. Sizes in CSS pixels. */
export class Scrolling {
  element = $state.raw<HTMLElement>();
  rowHeight = $state(30);
  /** What stands above the rows and does not scroll. */
  headHeight = $state(30);
  #height = $state(600);
  #first = $state(0);
  #end = $state(40);
  readonly #grid: Grid;

  constructor(grid: Grid) {
    this.#grid = grid;
  }

  /** Rows to draw: those in the window, and the active one wherever it is, for it holds the focus. */
  readonly rows: readonly number[] = $derived.by(() => {
    const end = Math.min(this.#end, this.#grid.size.rows);
    const rows = Array.from({ length: Math.max(0, end - this.#first) }, (_, i) => this.#first + i);
    const { row } = this.#grid.active;
    if (row < this.#first && row >= 0) return [row, ...rows];
    return row >= end && row < this.#grid.size.rows ? [...rows, row] : rows;
  });

  readonly columns: string = $derived.by(() => {
    const { columns, preferences } = this.#grid.view;
    return [headerWidth, ...columns.map((column) => preferences.width(column))]
      .map((px) => `${px}px`)
      .join(' ');
  });
  readonly width: number = $derived.by(() => {
    const { columns, preferences } = this.#grid.view;
    return columns.reduce((sum, column) => sum + preferences.width(column), headerWidth);
  });

  /** Follows the size of the window. Returns the way to stop. */
  watch(element: HTMLElement): () => void {
    this.element = element;
    const measure = () => {
      this.rowHeight = Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) || 30;
      this.#height = element.clientHeight;
      this.#grid.page = Math.max(1, Math.floor((this.#height - this.headHeight) / this.rowHeight) - 1);
      this.look();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }

  /** After scrolling: nothing is drawn anew while the window stays within what is drawn. */
  look(): void {
    const { element } = this;
    if (!element) return;
    const seen: RowWindow = rowWindow(element.scrollTop, this.#height, this.rowHeight, this.#grid.size.rows);
    this.#first = seen.first;
    this.#end = seen.end;
  }

  /** Scrolls so far that the head of the selection is seen, and no farther. */
  reveal(): void {
    const { element } = this;
    if (!element) return;
    const { row, column } = this.#grid.selection.whole === 'rows' ? this.#grid.selection.head : this.#shown;
    element.scrollTop = scrolledTo(
      { start: row * this.rowHeight, end: (row + 1) * this.rowHeight },
      {
        top: element.scrollTop,
        height: this.#height - this.headHeight,
        before: 0,
        after: this.rowHeight / 2,
      },
    );
    const { columns, preferences } = this.#grid.view;
    const lefts = columns.slice(0, column).reduce((sum, one) => sum + preferences.width(one), headerWidth);
    const [first, present] = [columns[0], columns[column]];
    const frozen =
      headerWidth + (first?.id === 'name' && column > 0 && innerWidth > 720 ? preferences.width(first) : 0);
    if (!present || (column === 0 && first?.id === 'name' && innerWidth > 720)) return this.look();
    element.scrollLeft = scrolledTo(
      { start: lefts, end: lefts + preferences.width(present) },
      { top: element.scrollLeft, height: element.clientWidth, before: frozen, after: 12 },
    );
    this.look();
  }

  get #shown() {
    const { active, anchor, head } = this.#grid.selection;
    return active === anchor ? head : active;
  }

  /** The row at a height of the screen; may lie outside. */
  rowAt(clientY: number): number {
    const { element } = this;
    if (!element) return 0;
    const top = element.getBoundingClientRect().top + this.headHeight;
    return Math.floor((clientY - top + element.scrollTop) / this.rowHeight);
  }
}
