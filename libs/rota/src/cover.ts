import type { Instant, Interval } from '@baton/working-time';
import type { Absence } from './absence.ts';
import { dutyAt, dutyChanges } from './duty.ts';
import { piecewise } from './piecewise.ts';
import type { Duty, Rota, RotaOverride } from './rota.ts';
import { absencesBehind, standIn } from './stand-in.ts';

/** Who is meant to be on duty, and who really is: the person, a deputy, or nobody. */
export interface Cover extends Duty {
  readonly onDuty: string | null;
  /** From the person meant to whoever is on duty; empty where nobody is meant. */
  readonly chain: readonly string[];
}

export interface CoverPeriod extends Cover, Interval {}

/** Who is on duty at an instant, deputies considered. */
export function coverAt(
  rota: Rota,
  overrides: readonly RotaOverride[],
  absences: readonly Absence[],
  at: Instant,
): Cover {
  const duty = dutyAt(rota, overrides, at);
  if (duty.person === null) return { ...duty, onDuty: null, chain: [] };
  const { person, chain } = standIn(absences, duty.person, at);
  return { ...duty, onDuty: person, chain };
}

/** All of the interval in order, without gap: who is meant to be on duty, and who is. */
export function coverPeriods(
  rota: Rota,
  overrides: readonly RotaOverride[],
  absences: readonly Absence[],
  over: Interval,
): CoverPeriod[] {
  const named = new Set([...rota.people, ...overrides.flatMap(({ person }) => person ?? [])]);
  const concerned = [...new Set([...named].flatMap((person) => absencesBehind(absences, person)))];
  const changes = [
    ...dutyChanges(rota, overrides, over),
    ...concerned.flatMap(({ from, until }) => [from, until]),
  ];
  return piecewise(
    over,
    changes,
    (at) => coverAt(rota, overrides, concerned, at),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  ).map(({ from, until, value }) => ({ from, until, ...value }));
}

/** Stretches in which nobody is on duty, whatever the reason; touching ones are one. */
export function gaps(periods: readonly CoverPeriod[]): Interval[] {
  const found: { from: Instant; until: Instant }[] = [];
  for (const { from, until, onDuty } of periods) {
    if (onDuty !== null) continue;
    const last = found.at(-1);
    if (last?.until === from) last.until = until;
    else found.push({ from, until });
  }
  return found;
}
