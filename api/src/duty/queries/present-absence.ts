import type { Instant } from '../../platform/clock/clock.ts';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';
import type { AbsenceRow } from './absences.ts';

/** An absence as the contract shows it; people and abilities are added by its resolver. */
export interface PresentedAbsence {
  readonly id: string;
  readonly version: number;
  readonly from: string;
  readonly until: string;
  readonly calledOffAt: string | null;
  readonly stored: AbsenceRow;
}

export function presentAbsence(stored: AbsenceRow): PresentedAbsence {
  const { id, version, from, until, calledOffAt } = stored;
  return {
    id,
    version,
    from: toIso(from),
    until: toIso(until),
    calledOffAt: toIsoOrNull(calledOffAt),
    stored,
  };
}

/** Nothing of it is left to call off. */
export function isOver({ until, calledOffAt }: AbsenceRow, now: Instant): boolean {
  return calledOffAt !== null || until <= now;
}
