import type { ClockStrip, ClockStrips as PresentedStrips, TicketClockStripsArgs } from '@baton/contract';
import type { Ticket } from '@baton/ticket-lifecycle';
import {
  clockStrip,
  departmentShares,
  drawTogether,
  piecesWithin,
  readClock,
  type CalendarOf,
  type ClockId,
  type ClockReading,
  type Instant,
} from '@baton/working-time';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Calendars } from '../../calendars/queries/calendars.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';
import { presentPieces } from './present-clock-piece.ts';

/** Runs shown, the newest; each in at most so many pieces. A year of disputes and hand-overs stays one readable answer. */
const mostRuns = 24;
const mostPieces = 400;

interface Window {
  readonly from: Instant;
  readonly until: Instant;
}

/** Every minute of a ticket's clocks: counted, for whom, or why not. */
@Injectable()
export class ClockStrips {
  private readonly database: DataSource;
  private readonly calendars: Calendars;
  private readonly clock: Clock;

  constructor(database: DataSource, calendars: Calendars, clock: Clock) {
    this.database = database;
    this.calendars = calendars;
    this.clock = clock;
  }

  async of(ticket: Ticket, { from, until, most }: Partial<TicketClockStripsArgs>): Promise<PresentedStrips> {
    const { calendar } = await this.calendars.book(this.database.manager);
    const now = Math.max(this.clock.now(), ...ticket.clockLog.map((segment) => segment.from));
    const all = runsOf(ticket);
    const shown = all.slice(-mostRuns);
    const asked = windowOf(from, until);
    const pieces = Math.min(Math.max(most ?? 120, 1), mostPieces);
    const strips = shown.map((id) => stripOf(ticket, id, calendar, now, asked, pieces));
    const ends = strips.flatMap(({ dueAt, wouldBeDueAt, until: end }) => [
      Date.parse(end ?? dueAt ?? wouldBeDueAt ?? toIso(now)),
    ]);
    const axis = asked ?? {
      from: Math.min(now, ...strips.map((strip) => Date.parse(strip.from))),
      until: Math.max(now, ...ends),
    };
    return {
      at: toIso(now),
      from: toIso(axis.from),
      until: toIso(axis.until),
      strips,
      omitted: all.length - shown.length,
    };
  }
}

/** Runs in the order in which they began. */
function runsOf({ clockLog }: Ticket): ClockId[] {
  const runs = new Map<string, ClockId>();
  for (const { kind, run } of clockLog)
    if (!runs.has(`${kind} ${run}`)) runs.set(`${kind} ${run}`, { kind, run });
  return [...runs.values()];
}

/** Half a window is none. */
function windowOf(from?: string | null, until?: string | null): Window | null {
  const window = { from: Date.parse(from ?? ''), until: Date.parse(until ?? '') };
  return window.until > window.from ? window : null;
}

function stripOf(
  { clockLog }: Ticket,
  id: ClockId,
  calendarOf: CalendarOf,
  now: Instant,
  window: Window | null,
  most: number,
): ClockStrip {
  const reading = readClock(clockLog, id, calendarOf, now);
  if (reading.status === 'absent') throw new Error(`the log has no ${id.kind} ${id.run}`);
  const whole = clockStrip(clockLog, id, calendarOf, now);
  const drawn = drawTogether(window ? piecesWithin(whole, window) : whole, calendarOf, most);
  const began = clockLog.find(({ kind, run }) => kind === id.kind && run === id.run)?.from ?? now;
  return {
    kind: id.kind,
    run: id.run,
    state: stateOf(reading),
    from: toIso(began),
    until: reading.status === 'stopped' ? toIso(reading.stoppedAt) : null,
    targetSeconds: reading.targetSeconds,
    countedSeconds: Math.round(reading.elapsedSeconds),
    dueAt: reading.status === 'running' ? toIso(reading.dueAt) : null,
    wouldBeDueAt: reading.status === 'paused' ? toIso(reading.wouldBeDueAt) : null,
    breachedAt: toIsoOrNull(reading.breachedAt),
    shares: departmentShares(clockLog, id, calendarOf, now).map((share) => ({
      department: share.departmentCode,
      countedSeconds: Math.round(share.countedSeconds),
      pausedSeconds: Math.round(share.pausedSeconds),
    })),
    grain: drawn.grain,
    pieces: presentPieces(drawn.pieces, calendarOf),
  };
}

function stateOf(reading: Exclude<ClockReading, { status: 'absent' }>): ClockStrip['state'] {
  if (reading.status !== 'stopped') return reading.status;
  return reading.breachedAt === null ? 'met' : 'breached';
}
