import type { Instant } from '@baton/working-time';

/**
 * Somebody is away, and who acts meanwhile. One record for routing, escalation and signing. Absences of one person may
 * overlap.
 */
export interface Absence {
  readonly id: string;
  readonly person: string;
  readonly from: Instant;
  /** Not included. */
  readonly until: Instant;
  readonly deputy: string | null;
}

/** A deputy may be away too and have one; more in a row than this is nobody's plan and is refused. */
export const MOST_DEPUTIES_IN_A_ROW = 4;

export function holdsAt(absence: Absence, at: Instant): boolean {
  return absence.from <= at && at < absence.until;
}
