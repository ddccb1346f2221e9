export type { CalendarEvent, EventSpan, EventsRead, SkippedEvent } from './calendar-event.ts';
export { LONGEST_FILE, MOST_EVENTS, readEvents } from './read-events.ts';
export { LONGEST_HOLIDAY_DAYS, holidaysOf } from './holidays.ts';
export { overridesOf, writeDuties } from './rota-file.ts';
export type { DutyEntry, UnusedEvent } from './rota-file.ts';
