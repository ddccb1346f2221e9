import type { Instant, Interval } from '@baton/working-time';
import { MOST_DEPUTIES_IN_A_ROW, holdsAt } from './absence.ts';
import type { Absence } from './absence.ts';
import { piecewise } from './piecewise.ts';

/** Who acts for a person at an instant. `chain` begins with the person and ends with whoever acts, or with the last one away. */
export interface StandIn {
  /** The person where present; null where nobody stands in. */
  readonly person: string | null;
  readonly chain: readonly string[];
}

/**
 * Who acts for a person at an instant. Where absences of a person overlap, the one that began last and names a deputy
 * stands; so a sick day within a holiday does not take the holiday's deputy away.
 */
export function standIn(absences: readonly Absence[], person: string, at: Instant): StandIn {
  const chain = [person];
  for (let acting = person; ;) {
    const away = absences.filter((one) => one.person === acting && holdsAt(one, at));
    if (away.length === 0) return { person: acting, chain };
    const deputy = deputyBy(away);
    // Chains are kept short and without circles when an absence is recorded; rows from elsewhere end here.
    if (deputy === null || chain.includes(deputy) || chain.length > MOST_DEPUTIES_IN_A_ROW)
      return { person: null, chain };
    chain.push(deputy);
    acting = deputy;
  }
}

/** All of the interval in order, without gap: who acts for the person. */
export function standInPeriods(
  absences: readonly Absence[],
  person: string,
  over: Interval,
): (Interval & { readonly value: StandIn })[] {
  const concerned = absencesBehind(absences, person);
  return piecewise(
    over,
    concerned.flatMap(({ from, until }) => [from, until]),
    (at) => standIn(concerned, person, at),
    (a, b) => a.person === b.person && a.chain.join() === b.chain.join(),
  );
}

/** The people for whom a person acts at an instant, beside acting for themselves. */
export function actsFor(absences: readonly Absence[], person: string, at: Instant): string[] {
  const away = new Set(absences.filter((one) => holdsAt(one, at)).map((one) => one.person));
  return [...away].filter((one) => one !== person && standIn(absences, one, at).person === person);
}

/** Absences of the person and of everybody who may come to act for them. */
export function absencesBehind(absences: readonly Absence[], person: string): Absence[] {
  const reached = new Set([person]);
  // A set is walked over what is added to it on the way.
  for (const one of reached) {
    for (const absence of absences) {
      if (absence.person === one && absence.deputy !== null) reached.add(absence.deputy);
    }
  }
  return absences.filter((absence) => reached.has(absence.person));
}

function deputyBy(away: readonly Absence[]): string | null {
  const naming = away.filter((one) => one.deputy !== null);
  return naming.toSorted((a, b) => b.from - a.from || (a.id < b.id ? 1 : -1))[0]?.deputy ?? null;
}
