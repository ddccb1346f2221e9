import { DAY_MS } from '../instant.ts';
import type { Instant, Interval } from '../instant.ts';
import { epochDayOf } from '../local-date.ts';
import { wallClockAt } from '../wall-clock.ts';
import type { PieceKind, StripPiece } from './clock-strip.ts';
import type { CalendarOf, Segment } from './segment.ts';

/** How pieces were drawn together: not at all, by local day, week or four weeks of one segment, or by equal slices of time. */
export type Grain = 'exact' | 'day' | 'week' | 'four_weeks' | 'slice';

/** What lies in a piece that several were drawn into. */
export interface PieceShare {
  readonly kind: PieceKind;
  readonly name: string | null;
  /** On the wall. */
  readonly ms: number;
}

export interface DrawnPiece extends Interval {
  /** `together`: see `shares`. */
  readonly kind: PieceKind | 'together';
  readonly name: string | null;
  readonly countedMs: number;
  /** Null while the clock had stopped, and where several segments were drawn together. */
  readonly segment: Segment | null;
  /** What was drawn together, the most first; empty for a piece as it was. */
  readonly shares: readonly PieceShare[];
}

export interface DrawnStrip {
  readonly grain: Grain;
  readonly pieces: readonly DrawnPiece[];
}

/** What follows the calendar: it comes each day anew, and is what makes a strip long. */
const BY_CALENDAR: ReadonlySet<PieceKind> = new Set([
  'counted',
  'outside_hours',
  'day_off',
  'holiday',
  'exception',
]);

const DAYS = [
  ['day', 1],
  ['week', 7],
  ['four_weeks', 28],
] as const;

/**
 * At most `most` pieces for the same time: of the finest grain that gives so few. Pauses, departments and targets stay apart
 * as long as that is possible; only the hours of a calendar are drawn together, and nothing is left out of the sums.
 */
export function drawTogether(
  pieces: readonly StripPiece[],
  calendarOf: CalendarOf,
  most: number,
): DrawnStrip {
  if (pieces.length <= most) return { grain: 'exact', pieces: pieces.map((one) => ({ ...one, shares: [] })) };
  for (const [grain, days] of DAYS) {
    const drawn = groupedBy(pieces, (piece) => dayKey(piece, calendarOf, days));
    if (drawn.length <= most) return { grain, pieces: drawn };
  }
  const from = pieces[0]?.from ?? 0;
  const width = ((pieces.at(-1)?.until ?? from) - from) / Math.max(1, most);
  return {
    grain: 'slice',
    pieces: groupedBy(pieces, (piece) => String(sliceOf(piece.from, from, width, most))),
  };
}

function sliceOf(at: Instant, from: Instant, width: number, most: number): number {
  return Math.min(most - 1, Math.floor((at - from) / width));
}

/** Null keeps a piece apart from its neighbours. */
function dayKey({ kind, from, segment }: StripPiece, calendarOf: CalendarOf, days: number): string | null {
  if (segment === null || !BY_CALENDAR.has(kind)) return null;
  const { zone } = calendarOf(segment.calendarCode, segment.calendarVersion).calendar;
  // Weeks begin on Mondays: day 0 of the count was a Thursday.
  const day = (epochDayOf(wallClockAt(zone, from).date) ?? from / DAY_MS) + 3;
  return `${segment.from} ${Math.floor(day / days)}`;
}

function groupedBy(pieces: readonly StripPiece[], keyOf: (piece: StripPiece) => string | null): DrawnPiece[] {
  const groups: { readonly key: string | null; readonly pieces: StripPiece[] }[] = [];
  for (const piece of pieces) {
    const key = keyOf(piece);
    const last = groups.at(-1);
    if (last && key !== null && last.key === key) last.pieces.push(piece);
    else groups.push({ key, pieces: [piece] });
  }
  return groups.map((group) => joined(group.pieces));
}

function joined(pieces: readonly StripPiece[]): DrawnPiece {
  const [first, ...others] = pieces;
  if (!first) throw new RangeError('a group has a piece at least');
  if (others.length === 0) return { ...first, shares: [] };
  return {
    from: first.from,
    until: pieces.at(-1)?.until ?? first.until,
    kind: 'together',
    name: null,
    countedMs: pieces.reduce((sum, one) => sum + one.countedMs, 0),
    segment: others.every(({ segment }) => segment === first.segment) ? first.segment : null,
    shares: sharesOf(pieces),
  };
}

/** Holidays and holds by their names, all else by kind; the longest first. */
function sharesOf(pieces: readonly StripPiece[]): PieceShare[] {
  const shares = new Map<string, { kind: PieceKind; name: string | null; ms: number }>();
  for (const { kind, name, from, until } of pieces) {
    const key = `${kind} ${name ?? ''}`;
    const share = shares.get(key) ?? { kind, name, ms: 0 };
    share.ms += until - from;
    shares.set(key, share);
  }
  return [...shares.values()].sort((a, b) => b.ms - a.ms);
}
