import { at, blockOf, extended, isOne, within, type Place, type Selection, type Size } from './selection.ts';

export interface Press {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
}

/** What walking needs to know of the sheet. */
export interface Ground extends Size {
  /** Rows that a page key skips. */
  readonly page: number;
  /** Whether a cell holds something: Ctrl and an arrow go to the edge of what is filled. */
  filled(place: Place): boolean;
}

/** Where a key leads, as in a spreadsheet; null for keys that do not walk. With Shift only the head walks. */
export function walked(selection: Selection, press: Press, ground: Ground): Selection | null {
  const { key, shift } = press;
  if (key === 'Tab' || key === 'Enter') return stepped(selection, key, shift, ground);
  const from = shift ? selection.head : selection.active;
  const to = reached(from, press, ground);
  if (to === null) return null;
  const place = within(to, ground);
  if (!shift) return at(place);
  // Whole rows stay whole while one goes up and down.
  const whole = selection.whole === 'rows' && place.column === from.column ? 'rows' : 'cells';
  return extended(selection, place, whole);
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

function reached({ row, column }: Place, { key, mod }: Press, ground: Ground): Place | null {
  const step = steps[key];
  if (step)
    return mod ? edge({ row, column }, step, ground) : { row: row + step[0], column: column + step[1] };
  switch (key) {
    case 'PageDown':
      return { row: row + ground.page, column };
    case 'PageUp':
      return { row: row - ground.page, column };
    case 'Home':
      return { row: mod ? 0 : row, column: 0 };
    case 'End':
      return { row: mod ? ground.rows - 1 : row, column: ground.columns - 1 };
    default:
      return null;
  }
}

/** As Excel goes: to the end of what is filled here; from an edge, over the empty cells to the next that is filled. */
function edge(from: Place, [down, right]: readonly [number, number], ground: Ground): Place {
  const next = (place: Place): Place => ({ row: place.row + down, column: place.column + right });
  const inside = ({ row, column }: Place) =>
    row >= 0 && column >= 0 && row < ground.rows && column < ground.columns;
  let place = next(from);
  if (!inside(place)) return from;
  if (ground.filled(from) && ground.filled(place)) {
    while (inside(next(place)) && ground.filled(next(place))) place = next(place);
    return place;
  }
  while (!ground.filled(place) && inside(next(place))) place = next(place);
  return place;
}

/**
 * Tab goes on by columns, Enter by rows. Within a selected block they go round in it and leave it selected. Null where Tab would
 * leave the sheet: then it does.
 */
function stepped(
  selection: Selection,
  key: 'Tab' | 'Enter',
  back: boolean,
  ground: Ground,
): Selection | null {
  const block = blockOf(selection, ground);
  const alone = isOne(block) || selection.whole === 'rows';
  const area = alone ? { top: 0, left: 0, bottom: ground.rows - 1, right: ground.columns - 1 } : block;
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const row = selection.active.row - area.top;
  const column = selection.active.column - area.left;
  const by = back ? -1 : 1;
  if (alone && key === 'Enter') return at(within({ row: row + by, column }, ground));
  const place = (key === 'Tab' ? row * width + column : column * height + row) + by;
  const all = width * height;
  if (alone && (place < 0 || place >= all)) return null;
  const round = (place + all) % all;
  const active =
    key === 'Tab'
      ? { row: area.top + Math.floor(round / width), column: area.left + (round % width) }
      : { row: area.top + (round % height), column: area.left + Math.floor(round / height) };
  return alone ? at(active) : { ...selection, active };
}
