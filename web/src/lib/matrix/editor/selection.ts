/** A cell of the sheet, counted from 0: rows as shown, columns as shown. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Both ends belong to it. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What is selected: from the anchor to the head, with the focus on the active cell somewhere in between. */
export interface Selection {
  readonly active: Place;
  readonly anchor: Place;
  readonly head: Place;
  /** `rows`: whole rows, chosen by their headers; with them those columns that are hidden. */
  readonly whole: 'cells' | 'rows';
}

export const at = (place: Place): Selection => ({
  active: place,
  anchor: place,
  head: place,
  whole: 'cells',
});

/** From the anchor to another head. */
export function extended(selection: Selection, head: Place, whole: Selection['whole'] = 'cells'): Selection {
  return { active: selection.anchor, anchor: selection.anchor, head, whole };
}

export function selected({ top, left, bottom, right }: Block): Selection {
  const anchor = { row: top, column: left };
  return { active: anchor, anchor, head: { row: bottom, column: right }, whole: 'cells' };
}

export function rowsSelected(first: number, last: number, column = 0): Selection {
  const anchor = { row: first, column };
  return { active: anchor, anchor, head: { row: last, column }, whole: 'rows' };
}

export function everything({ rows, columns }: Size): Selection {
  return selected({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
}

export function blockOf({ anchor, head, whole }: Selection, { columns }: Size): Block {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: whole === 'rows' ? 0 : Math.min(anchor.column, head.column),
    right: whole === 'rows' ? columns - 1 : Math.max(anchor.column, head.column),
  };
}

export const holds = ({ top, bottom, left, right }: Block, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

export const isOne = ({ top, bottom, left, right }: Block): boolean => top === bottom && left === right;

export const samePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column;

export function within({ row, column }: Place, { rows, columns }: Size): Place {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}

/** After a filter or an edit rows may be fewer: the selection keeps to what is there. */
export function clamped(selection: Selection, size: Size): Selection {
  const { active, anchor, head, whole } = selection;
  const inside = [active, anchor, head].map((place) => within(place, size));
  const [a = active, b = anchor, c = head] = inside;
  const stays = samePlace(a, active) && samePlace(b, anchor) && samePlace(c, head);
  return stays ? selection : { active: a, anchor: b, head: c, whole };
}
