import type { Calendar } from './calendar.ts';
import { checkCalendar } from './check-calendar.ts';
import type { CalendarFinding } from './check-calendar.ts';
import { DayRules } from './day-rule.ts';
import { OpeningTable } from './opening-table.ts';
import { zoneOffsets } from './zone-offsets.ts';

/** A checked calendar with its tables. Compile once and keep: the tables grow with use and are then reused. */
export interface CompiledCalendar {
  readonly kind: 'compiled';
  readonly calendar: Calendar;
  readonly rules: DayRules;
  /** Null for a calendar that is always open: nothing has to be looked up. */
  readonly table: OpeningTable | null;
}

export interface CalendarRefusal {
  readonly kind: 'refused';
  /** At least one. */
  readonly findings: readonly CalendarFinding[];
}

/** Checks a calendar and makes it ready to be counted in, or says why it cannot be. */
export function compileCalendar(calendar: Calendar): CompiledCalendar | CalendarRefusal {
  const findings = checkCalendar(calendar);
  if (findings.length > 0) return { kind: 'refused', findings };
  const rules = new DayRules(calendar);
  const table = calendar.alwaysOpen ? null : new OpeningTable(rules, zoneOffsets(calendar.zone));
  return { kind: 'compiled', calendar, rules, table };
}
