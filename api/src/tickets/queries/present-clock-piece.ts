import type { ClockPiece } from '@baton/contract';
import type { CalendarOf, DrawnPiece } from '@baton/working-time';
import { toIso } from '../../platform/database/instants.ts';

/** Whole seconds that add up: each piece is rounded so that the sums up to it are right. */
export function presentPieces(pieces: readonly DrawnPiece[], calendarOf: CalendarOf): ClockPiece[] {
  let countedMs = 0;
  return pieces.map(({ from, until, kind, name, segment, shares, ...piece }) => {
    const before = Math.round(countedMs / 1_000);
    countedMs += piece.countedMs;
    return {
      from: toIso(from),
      until: toIso(until),
      kind,
      name,
      department: segment?.departmentCode ?? null,
      calendar: segment?.calendarCode ?? null,
      zone: segment && calendarOf(segment.calendarCode, segment.calendarVersion).calendar.zone,
      targetSeconds: segment?.targetSeconds ?? null,
      countedSeconds: Math.round(countedMs / 1_000) - before,
      within: shares.map((share) => ({
        kind: share.kind,
        name: share.name,
        seconds: Math.round(share.ms / 1_000),
      })),
    };
  });
}
