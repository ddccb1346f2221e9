export type { Instant, Interval } from './instant.ts';
export { WEEKDAYS } from './calendar.ts';
export type {
  Calendar,
  CalendarException,
  Holiday,
  LocalDate,
  Period,
  WallTime,
  Weekday,
} from './calendar.ts';
export { checkCalendar } from './check-calendar.ts';
export type { CalendarFinding } from './check-calendar.ts';
export { compileCalendar } from './compile-calendar.ts';
export type { CalendarRefusal, CompiledCalendar } from './compile-calendar.ts';
export { addWorkingMs, addWorkingTime } from './add-working-time.ts';
export { workingMsBetween, workingSecondsBetween } from './working-time-between.ts';
export { isOpen, nextClosing, nextOpening, periodsBetween } from './openings.ts';
export { instantOfWallClock, isZone, startOfDay, wallClockAt } from './wall-clock.ts';
export type { WallClock } from './wall-clock.ts';
export { hoursBetween } from './hours-between.ts';
export type { ClosedReason, HoursPart } from './hours-between.ts';
export { CLOCK_KINDS } from './clocks/clock-kind.ts';
export type { ClockKind } from './clocks/clock-kind.ts';
export { CLOCK_RULES, clockCall } from './clocks/clock-rules.ts';
export type {
  ClockCall,
  ClockCondition,
  ClockRule,
  ClockSituation,
  ClockedState,
  RunBasis,
} from './clocks/clock-rules.ts';
export { latestRun, versionIn } from './clocks/segment.ts';
export type { CalendarOf, ClockId, ClockLog, PauseReason, Segment } from './clocks/segment.ts';
export { closeSegment, moveClocks } from './clocks/move-clocks.ts';
export type { ClockMove, ClockTerms, ServiceTerms } from './clocks/move-clocks.ts';
export { isOutOfDate, replanClocks } from './clocks/replan-clocks.ts';
export type { CalendarKept, CalendarVersion, KeptFor, VersionsOf } from './clocks/replan-clocks.ts';
export { countedAfter, countedMs, reachedAt } from './clocks/counted.ts';
export { dueAt, percentReachedAt, readClock } from './clocks/read-clock.ts';
export type { ClockReading } from './clocks/read-clock.ts';
export { departmentShares, explainClock } from './clocks/explain-clock.ts';
export type { ClockPart, DepartmentShare, UncountedReason } from './clocks/explain-clock.ts';
export { clockStrip, piecesWithin } from './clocks/clock-strip.ts';
export type { PieceKind, StripPiece } from './clocks/clock-strip.ts';
export { drawTogether } from './clocks/draw-together.ts';
export type { DrawnPiece, DrawnStrip, Grain, PieceShare } from './clocks/draw-together.ts';
export { clockTurns, datesBetween, dayView, nextDayOff } from './day-view.ts';
export type { ClockTurn, DayKind, DayView } from './day-view.ts';
export { applyChanges, calendarChanges, mergeDays, withException, withoutDay } from './calendar-changes.ts';
export type { CalendarChange, DaysMerged } from './calendar-changes.ts';
