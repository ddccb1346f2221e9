import type { DayKind } from '@baton/working-time';

/** A shape for each kind of day, so that nobody needs the colour. Working days and usual days off have none. */
export const dayMarks: Readonly<Record<DayKind, string>> = {
  working: '',
  off: '',
  holiday: '■',
  half_day: '◧',
  closed: '✕',
  short: '◒',
  opened: '▲',
};

export const turnMark = '↻';
