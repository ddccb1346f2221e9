/** Time on a wall clock, `HH:MM`, `00:00` to `24:00`. `24:00` is allowed as an end only. */
export type WallTime = string;

/** A date of the calendar's own zone, `YYYY-MM-DD`. */
export type LocalDate = string;

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Opening hours within one day. An `until` that is earlier than `from` lies on the next day (22:00–06:00);
 * the period belongs to the day on which it begins, also where that day is a holiday or an exception.
 */
export interface Period {
  readonly from: WallTime;
  readonly until: WallTime;
}

/** A day on which the weekly hours do not hold. Without `periods` the whole day is closed. */
export interface Holiday {
  readonly date: LocalDate;
  readonly name?: string;
  /** Hours that are worked all the same: a half day. */
  readonly periods?: readonly Period[];
}

/** Hours of one date that stand above weekly hours and holidays: an open Sunday, a make-up Saturday. */
export interface CalendarException {
  readonly date: LocalDate;
  readonly name?: string;
  /** An empty list closes the day. */
  readonly periods: readonly Period[];
}

/** Working hours, zone and holidays of a market or department. Plain JSON. */
export interface Calendar {
  /** IANA name, e.g. `Asia/Bangkok`. Offsets such as `+07:00` are refused: they know no daylight saving. */
  readonly zone: string;
  /** Open at every instant (24x7); weekly hours, holidays and exceptions are then not looked at. */
  readonly alwaysOpen?: boolean;
  readonly weekly: Readonly<Partial<Record<Weekday, readonly Period[]>>>;
  readonly holidays: readonly Holiday[];
  readonly exceptions: readonly CalendarException[];
}
