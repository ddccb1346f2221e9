export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The card beside another one on the board, by keyboard. Left and right skip empty columns and keep the height as far as the
 * next column reaches; at an edge one stays. Without a card to start from, the first one of the board.
 * @param columns ids from top to bottom, columns from left to right
 */
export function neighbour(
  columns: readonly (readonly string[])[],
  from: string | null,
  direction: Direction,
): string | null {
  const column = columns.findIndex((ids) => from !== null && ids.includes(from));
  const ids = columns[column];
  if (from === null || ids === undefined) return columns.find((one) => one.length > 0)?.[0] ?? null;
  const row = ids.indexOf(from);
  if (direction === 'up') return ids[row - 1] ?? from;
  if (direction === 'down') return ids[row + 1] ?? from;
  const step = direction === 'left' ? -1 : 1;
  for (let at = column + step; at >= 0 && at < columns.length; at += step) {
    const next = columns[at];
    if (next !== undefined && next.length > 0) return next[Math.min(row, next.length - 1)] ?? from;
  }
  return from;
}
