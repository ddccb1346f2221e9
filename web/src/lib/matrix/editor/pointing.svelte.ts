import type { Editor } from './editor.svelte.ts';
import { moveRules } from './row-deeds.ts';
import type { Scrolling } from './scrolling.svelte.ts';
import { at, extended, holds, rowsSelected, within, type Place } from './selection.ts';

/** How near to an edge, in pixels, dragging scrolls on; and how far at once. */
const edge = { near: 28, step: 18 };

/** Selecting, reordering and widening by pointer. */
export class Pointing {
  /** Row above which dragged rules would be put; null while none are dragged. */
  drop = $state<number | null>(null);
  readonly #editor: Editor;
  readonly #scrolling: Scrolling;

  constructor(editor: Editor, scrolling: Scrolling) {
    this.#editor = editor;
    this.#scrolling = scrolling;
  }

  down(event: PointerEvent): void {
    const { grid } = this.#editor;
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const place = placeOf(event.target);
    if (place === null) return;
    if (event.target.closest('[data-grip]')) return this.#drag(event, place.row);
    // Within what is being typed the pointer is the caret's.
    if (grid.editing && place.row === grid.active.row && place.column === grid.active.column) return;
    event.preventDefault();
    if (place.column === -1) this.#selectRows(event, place.row);
    else this.#selectCells(event, place);
    this.#editor.reveal();
  }

  /** A right click outside of what is selected selects first. */
  selectFor(target: EventTarget | null): void {
    const place = target instanceof Element ? placeOf(target) : null;
    const { grid } = this.#editor;
    if (place === null) return;
    if (place.column === -1) {
      if (place.row < grid.block.top || place.row > grid.block.bottom)
        grid.select(rowsSelected(place.row, place.row));
    } else if (!holds(grid.block, place)) grid.select(at(place));
  }

  #selectCells(event: PointerEvent, place: Place): void {
    const { grid } = this.#editor;
    grid.select(event.shiftKey ? extended(grid.selection, place) : at(place));
    this.#follow(event, (target) => {
      const over = target === null ? null : placeOf(target);
      if (over !== null && over.column >= 0) grid.select(extended(grid.selection, over));
    });
  }

  #selectRows(event: PointerEvent, row: number): void {
    const { grid } = this.#editor;
    const { column } = grid.active;
    const first = event.shiftKey ? grid.selection.anchor.row : row;
    grid.select(rowsSelected(first, row, column));
    this.#follow(event, (_, y) => {
      const over = within({ row: this.#scrolling.rowAt(y), column }, grid.size);
      grid.select(rowsSelected(first, over.row, column));
    });
  }

  /** Rules are dragged by their grips; a grip outside of the selected rules takes its own rule alone. */
  #drag(event: PointerEvent, row: number): void {
    const { grid } = this.#editor;
    event.preventDefault();
    if (!grid.mayEdit()) return;
    if (row < grid.block.top || row > grid.block.bottom)
      grid.select(rowsSelected(row, row, grid.active.column));
    this.#follow(
      event,
      (_, y) => {
        const { rowHeight } = this.#scrolling;
        this.drop = Math.min(grid.size.rows - 1, Math.max(0, this.#scrolling.rowAt(y + rowHeight / 2)));
      },
      (dropped) => {
        const to = this.drop;
        this.drop = null;
        if (dropped && to !== null && moveRules(grid, to) > 0) this.#editor.reveal();
      },
    );
  }

  /** Widens a column while its edge is dragged. */
  widen(event: PointerEvent, column: string, from: number): void {
    const { preferences } = this.#editor.view;
    event.preventDefault();
    event.stopPropagation();
    const start = event.clientX;
    this.#follow(event, (_, __, x) => preferences.resize(column, from + x - start));
  }

  #follow(
    { pointerId }: PointerEvent,
    move: (target: Element | null, y: number, x: number) => void,
    end: (dropped: boolean) => void = () => undefined,
  ): void {
    const stop = new AbortController();
    const { signal } = stop;
    const finish = (dropped: boolean) => {
      stop.abort();
      end(dropped);
    };
    window.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerId !== pointerId) return;
        this.#scrollNear(event);
        move(document.elementFromPoint(event.clientX, event.clientY), event.clientY, event.clientX);
      },
      { signal },
    );
    window.addEventListener('pointerup', () => finish(true), { signal });
    window.addEventListener('pointercancel', () => finish(false), { signal });
    window.addEventListener('keydown', (event) => event.key === 'Escape' && finish(false), {
      signal,
      capture: true,
    });
  }

  #scrollNear({ clientX, clientY }: PointerEvent): void {
    const element = this.#scrolling.element;
    if (!element) return;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    if (clientY > bottom - edge.near) element.scrollTop += edge.step;
    else if (clientY < top + this.#scrolling.headHeight + edge.near / 2) element.scrollTop -= edge.step;
    if (clientX > right - edge.near) element.scrollLeft += edge.step;
    else if (clientX < left + edge.near) element.scrollLeft -= edge.step;
  }
}

/** The cell that an element lies in; column -1 is the row's number. */
export function placeOf(target: Element): Place | null {
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
