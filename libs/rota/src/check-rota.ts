import { instantOfWallClock, isZone } from '@baton/working-time';
import type { Rota, RotaOverride } from './rota.ts';

export const MOST_PEOPLE = 100;
/** Longer than this is no exception but another rota. */
export const LONGEST_OVERRIDE_DAYS = 92;

export type RotaProblem =
  | 'unknown_zone'
  | 'bad_date'
  | 'bad_time'
  | 'nobody_listed'
  | 'too_many_people'
  | 'empty_interval'
  | 'too_long';

/** All that is wrong with a rota; an empty list for one that can be worked with. */
export function checkRota({ zone, firstTurn, handOverAt, people }: Rota): RotaProblem[] {
  const problems: RotaProblem[] = [];
  if (!isZone(zone)) problems.push('unknown_zone');
  if (!isDate(firstTurn)) problems.push('bad_date');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(handOverAt)) problems.push('bad_time');
  if (people.length === 0) problems.push('nobody_listed');
  if (people.length > MOST_PEOPLE) problems.push('too_many_people');
  return problems;
}

export function checkOverride({ from, until }: RotaOverride): RotaProblem[] {
  if (!(from < until)) return ['empty_interval'];
  return until - from > LONGEST_OVERRIDE_DAYS * 86_400_000 ? ['too_long'] : [];
}

/** Dates of the years that working time is counted in. */
function isDate(date: string): boolean {
  return /^(19|20|21)\d\d-/.test(date) && instantOfWallClock('UTC', date, 0) !== null;
}
