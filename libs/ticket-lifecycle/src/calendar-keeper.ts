/** A department or market by whose calendar a clock counts. */
export interface CalendarKeeper {
  readonly kind: 'department' | 'market';
  readonly code: string;
}
