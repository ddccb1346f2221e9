import type { Instant } from '@baton/working-time';

/** A customer who comes again about the same within this time is a repeated contact, in seconds of the clock on the wall. */
export const REPEATED_CONTACT_WINDOW_SECONDS = 72 * 3600;

/** How many earlier tickets are named; all of them count. */
export const NAMED_CONTACTS = 20;

/** A ticket that the same customer had about the same problem type. */
export interface EarlierContact {
  readonly ticketId: string;
  readonly number: number;
}

/** From when on an earlier ticket counts for one that is opened now. */
export function contactsCountFrom(now: Instant): Instant {
  return now - REPEATED_CONTACT_WINDOW_SECONDS * 1000;
}
