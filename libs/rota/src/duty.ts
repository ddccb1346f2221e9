import type { Instant, Interval } from '@baton/working-time';
import { piecewise } from './piecewise.ts';
import type { Duty, DutyPeriod, Rota, RotaOverride } from './rota.ts';
import { handOvers, turnAt } from './turns.ts';

/** Who is meant to be on duty at an instant: an override stands above the turn. */
export function dutyAt(rota: Rota, overrides: readonly RotaOverride[], at: Instant): Duty {
  const override = overrides.findLast((one) => one.from <= at && at < one.until);
  if (override) return { person: override.person, source: { kind: 'override', id: override.id } };
  const turn = turnAt(rota, at);
  if (turn < 0) return { person: null, source: { kind: 'not_started' } };
  const person = rota.people[turn % rota.people.length];
  return person === undefined
    ? { person: null, source: { kind: 'nobody_listed' } }
    : { person, source: { kind: 'turn', turn } };
}

/** All of the interval in order, without gap: who is meant to be on duty, and why. */
export function dutyPeriods(rota: Rota, overrides: readonly RotaOverride[], over: Interval): DutyPeriod[] {
  return piecewise(
    over,
    dutyChanges(rota, overrides, over),
    (at) => dutyAt(rota, overrides, at),
    (a, b) => a.person === b.person && JSON.stringify(a.source) === JSON.stringify(b.source),
  ).map(({ from, until, value }) => ({ from, until, ...value }));
}

/** Every instant within the interval at which somebody else may come on duty. */
export function dutyChanges(rota: Rota, overrides: readonly RotaOverride[], over: Interval): Instant[] {
  return [...handOvers(rota, over), ...overrides.flatMap(({ from, until }) => [from, until])];
}
