/** Rows that are drawn: first and one past the last. */
export interface RowWindow {
  readonly first: number;
  readonly end: number;
}

/** Rows drawn above and below what is seen, so that a flick of the wheel shows no white. */
const spare = 8;
/** The window moves by so many rows at once: scrolling by a pixel draws nothing anew. */
const stride = 4;

/**
 * Which rows are seen. All rows are equally high, so this is a division; a library that measures rows would measure what is known.
 * @param height of the view, in pixels, as is `top`, how far it is scrolled.
 */
export function rowWindow(top: number, height: number, rowHeight: number, rows: number): RowWindow {
  const first = Math.max(0, Math.floor(top / rowHeight) - spare);
  const end = Math.min(rows, Math.ceil((top + height) / rowHeight) + spare);
  return {
    first: Math.min(rows, Math.floor(first / stride) * stride),
    end: Math.min(rows, Math.ceil(end / stride) * stride),
  };
}

/** How far to scroll so that what lies from `start` to `end` is seen between `before` and `after` pixels that are covered. */
export function scrolledTo(
  { start, end }: { readonly start: number; readonly end: number },
  view: { readonly top: number; readonly height: number; readonly before: number; readonly after: number },
): number {
  if (start < view.top + view.before) return Math.max(0, start - view.before);
  if (end > view.top + view.height - view.after) return end - view.height + view.after;
  return view.top;
}
