/**
 * A place in the journal: everything up to and including (tx, id). Readers go in this order and only below the oldest
 * transaction still running, so nothing is skipped when transactions commit out of order.
 */
export interface Place {
  readonly tx: bigint;
  readonly id: bigint;
}

export const beginning: Place = { tx: 0n, id: 0n };

export function writeCursor(place: Place): string {
  return `${place.tx}.${place.id}`;
}

/** Null when it is not a cursor that we wrote. */
export function readCursor(cursor: string): Place | null {
  const parts = /^(\d{1,19})\.(\d{1,18})$/.exec(cursor);
  return parts?.[1] && parts[2] ? { tx: BigInt(parts[1]), id: BigInt(parts[2]) } : null;
}

export function isAfter(a: Place, b: Place): boolean {
  return a.tx > b.tx || (a.tx === b.tx && a.id > b.id);
}
