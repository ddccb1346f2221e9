import type { Instant, Interval } from '../instant.ts';
import { countedInSegment } from './counted.ts';
import { explainClock } from './explain-clock.ts';
import type { ClockPart, UncountedReason } from './explain-clock.ts';
import { segmentsOf } from './segment.ts';
import type { CalendarOf, ClockId, ClockLog, Segment } from './segment.ts';

/**
 * What a piece of a strip is. `recorded`: the calendar has been changed since and its old form is not kept, so that only the
 * sum is known that was counted then.
 */
export type PieceKind = 'counted' | 'recorded' | UncountedReason['kind'];

/** A stretch of a run that was one thing throughout. */
export interface StripPiece extends Interval {
  readonly kind: PieceKind;
  /** Of a holiday or an exception its name, of a hold its reason code. */
  readonly name: string | null;
  /** Working milliseconds counted in it. */
  readonly countedMs: number;
  /** Null while the clock had stopped. */
  readonly segment: Segment | null;
}

/** All time of a run up to `now` in order and without gap; what the pieces counted adds up to what the clock has. */
export function clockStrip(
  log: ClockLog,
  { kind, run }: Pick<ClockId, 'kind' | 'run'>,
  calendarOf: CalendarOf,
  now: Instant,
): StripPiece[] {
  const segments = segmentsOf(log, { kind, run }).filter(({ from, until }) => (until ?? now) > from);
  const parts = explainClock(log, { kind, run }, calendarOf, now);
  let next = 0;
  const pieces: StripPiece[] = [];
  for (const segment of segments) {
    for (; (parts[next]?.until ?? Infinity) <= segment.from; next += 1)
      pieces.push(pieceOf(parts[next], null));
    const own: StripPiece[] = [];
    const end = segment.until ?? now;
    for (; (parts[next]?.until ?? Infinity) <= end; next += 1) own.push(pieceOf(parts[next], segment));
    pieces.push(...asCounted(own, segment, calendarOf, now));
  }
  return pieces;
}

function pieceOf(part: ClockPart | undefined, segment: Segment | null): StripPiece {
  if (!part) throw new RangeError('every segment is explained');
  const { from, until, uncounted } = part;
  if (uncounted === null)
    return { from, until, kind: 'counted', name: null, countedMs: until - from, segment };
  return { from, until, kind: uncounted.kind, name: nameOf(uncounted), countedMs: 0, segment };
}

function nameOf(reason: UncountedReason): string | null {
  if ('name' in reason) return reason.name;
  return 'holdReason' in reason ? reason.holdReason : null;
}

/** A closed segment keeps what it counted. Where today's calendar says otherwise, its hours of then cannot be told. */
function asCounted(
  pieces: readonly StripPiece[],
  segment: Segment,
  calendarOf: CalendarOf,
  now: Instant,
): readonly StripPiece[] {
  const countedMs = countedInSegment(segment, calendarOf, now);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last || pieces.reduce((sum, one) => sum + one.countedMs, 0) === countedMs) return pieces;
  return [{ from: first.from, until: last.until, kind: 'recorded', name: null, countedMs, segment }];
}

/** The pieces within a window, cut at its ends. */
export function piecesWithin(pieces: readonly StripPiece[], { from, until }: Interval): StripPiece[] {
  return pieces.flatMap((piece) => {
    const begin = Math.max(piece.from, from);
    const end = Math.min(piece.until, until);
    if (end <= begin) return [];
    if (begin === piece.from && end === piece.until) return [piece];
    // Of what was recorded as a sum nobody knows where it lies: each part gets its share.
    const countedMs = Math.round((piece.countedMs * (end - begin)) / (piece.until - piece.from));
    return [{ ...piece, from: begin, until: end, countedMs }];
  });
}
