import type { Place } from './selection.ts';
import type { SheetView } from './sheet-view.svelte.ts';

/** Finding words in the cells that are shown. */
export class Find {
  open = $state(false);
  text = $state('');
  readonly #view: SheetView;

  constructor(view: SheetView) {
    this.#view = view;
  }

  /** The cells in which the text stands, row by row. */
  readonly places: readonly Place[] = $derived.by(() => {
    const wanted = this.text.trim().toLowerCase();
    if (!this.open || wanted === '') return [];
    const { lines, columns } = this.#view;
    return lines.flatMap((line, row) =>
      columns.flatMap((column, c) =>
        this.#view.textOf(line, column).toLowerCase().includes(wanted) ? [{ row, column: c }] : [],
      ),
    );
  });

  /** By row: the columns in which it stands. */
  readonly byRow: ReadonlyMap<number, ReadonlySet<number>> = $derived.by(() => {
    const rows = new Map<number, Set<number>>();
    for (const { row, column } of this.places) rows.set(row, (rows.get(row) ?? new Set()).add(column));
    return rows;
  });

  /** Which of the places this is, from 1; 0 when it is none. */
  numberOf(place: Place): number {
    return this.places.findIndex(({ row, column }) => row === place.row && column === place.column) + 1;
  }

  /** The next place after this one, or before it, round and round. */
  next(from: Place, by: 1 | -1): Place | null {
    const order = ({ row, column }: Place) => row * 1_000 + column;
    const here = order(from);
    const found =
      by === 1
        ? this.places.find((place) => order(place) > here)
        : this.places.findLast((place) => order(place) < here);
    return found ?? (by === 1 ? this.places[0] : this.places.at(-1)) ?? null;
  }
}
