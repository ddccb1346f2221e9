import { moveClocks } from '../clocks/move-clocks.ts';
import type { ClockMove, ServiceTerms } from '../clocks/move-clocks.ts';
import type { ClockSituation } from '../clocks/clock-rules.ts';
import type { CalendarOf, ClockLog } from '../clocks/segment.ts';
import type { CompiledCalendar } from '../compile-calendar.ts';
import type { Instant } from '../instant.ts';

export const JUST_OPENED: ClockSituation = {
  state: 'new',
  holdReason: null,
  responded: false,
  accepted: false,
  cosignOpen: false,
  disputed: false,
  counts: { ticket: 1, ownership: 1, cosign: 0, dispute: 0 },
};

/** A ticket whose clocks are moved with each change, as a command does. */
export class TicketClocks {
  log: ClockLog = [];
  situation = JUST_OPENED;
  department: string;
  terms: ServiceTerms;
  readonly calendarOf: CalendarOf;

  constructor(calendars: Record<string, CompiledCalendar>, department: string, terms: ServiceTerms) {
    this.calendarOf = (code, version) => {
      const found = calendars[version === undefined ? code : `${code}@${version}`];
      if (!found) throw new Error(`No calendar ${code} ${version}`);
      return found;
    };
    this.department = department;
    this.terms = terms;
  }

  at(
    instant: Instant,
    change: Partial<ClockSituation> & { department?: string; terms?: ServiceTerms } = {},
  ): ClockMove {
    const { department, terms, ...situation } = change;
    this.situation = { ...this.situation, ...situation };
    this.department = department ?? this.department;
    this.terms = terms ?? this.terms;
    const move = moveClocks(this.log, this.situation, this.department, this.terms, this.calendarOf, instant);
    this.log = move.log;
    return move;
  }
}
