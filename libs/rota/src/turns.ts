import { instantOfWallClock, wallClockAt } from '@baton/working-time';
import type { Instant, Interval } from '@baton/working-time';
import type { Rota } from './rota.ts';

const DAY_MS = 86_400_000;
const DAYS_A_TURN = 7;

/** The instant at which a turn begins; 0 is the first. Throws a RangeError for a rota that `checkRota` finds fault with. */
export function turnStart(rota: Rota, turn: number): Instant {
  const first = Date.parse(`${rota.firstTurn}T00:00:00Z`);
  const date = new Date(first + turn * DAYS_A_TURN * DAY_MS).toISOString().slice(0, 10);
  const start = instantOfWallClock(rota.zone, date, minuteOf(rota.handOverAt));
  if (start === null) throw new RangeError(`"${date}" is not a date`);
  return start;
}

/** The turn that runs at an instant; negative before the first. */
export function turnAt(rota: Rota, at: Instant): number {
  const today = Date.parse(`${wallClockAt(rota.zone, at).date}T00:00:00Z`);
  const days = Math.round((today - Date.parse(`${rota.firstTurn}T00:00:00Z`)) / DAY_MS);
  const turn = Math.floor(days / DAYS_A_TURN);
  // On the day of a hand-over itself the wall time decides; a clock turned back can show the date before again.
  if (turnStart(rota, turn) > at) return turn - 1;
  return turnStart(rota, turn + 1) <= at ? turn + 1 : turn;
}

/** Hand-overs after `from` and before `until`, the first one of the rota included. */
export function handOvers(rota: Rota, { from, until }: Interval): Instant[] {
  const found: Instant[] = [];
  for (let turn = Math.max(0, turnAt(rota, from) + 1); ; turn += 1) {
    const start = turnStart(rota, turn);
    if (start >= until) return found;
    found.push(start);
  }
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
