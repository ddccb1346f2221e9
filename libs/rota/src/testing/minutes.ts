/** Wall minutes (since 1970-01-01 on the wall) of a zone at an instant, read off `Intl`; the lib takes its offsets from Temporal. */
export function wallMinutes(zone: string): (at: number) => number {
  // Swedish writes dates as ISO does: "2026-03-29 03:15".
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return (at) => Date.parse(`${format.format(at).replace(' ', 'T')}:00Z`) / 60_000;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Zones and days on which their clocks are turned: by an hour, half an hour, at midnight, and never. */
export const turningDays: readonly (readonly [zone: string, day: number])[] = [
  ['Europe/Berlin', Date.UTC(2026, 2, 29)],
  ['Europe/Berlin', Date.UTC(2026, 9, 25)],
  ['America/New_York', Date.UTC(2026, 2, 8)],
  ['America/New_York', Date.UTC(2026, 10, 1)],
  ['Australia/Lord_Howe', Date.UTC(2026, 3, 5)],
  ['Australia/Lord_Howe', Date.UTC(2026, 9, 4)],
  ['America/Sao_Paulo', Date.UTC(2018, 10, 4)],
  ['America/Sao_Paulo', Date.UTC(2019, 1, 17)],
  ['Asia/Beirut', Date.UTC(2026, 2, 29)],
  ['Asia/Bangkok', Date.UTC(2026, 3, 13)],
  ['Asia/Kathmandu', Date.UTC(2026, 3, 13)],
];
