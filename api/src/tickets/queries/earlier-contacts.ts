import { contactsCountFrom, type EarlierContact } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';

/** More than any path asks for. */
const most = 100;

/**
 * What a customer had about the same problem type shortly before, whoever may see it: the customer's patience does not
 * depend on who answers. A ticket that a ruling split off is nobody's contact, and without a reference nobody is the same.
 */
@Injectable()
export class EarlierContacts {
  /**
   * The newest first. Of tickets of one customer that are opened at the same moment each counts those whose turn came before,
   * whatever the clocks of their processes say.
   */
  async of(tx: Tx, customerReference: string, problemType: string, now: Instant): Promise<EarlierContact[]> {
    if (customerReference === '') return [];
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `contact:${problemType}:${customerReference}`,
    ]);
    return tx.query(
      `SELECT id AS "ticketId", number FROM tickets
       WHERE customer_reference = $1 AND problem_type = $2 AND opened_at > $3
         AND NOT body->'links' @> '[{"kind":"split_from"}]'
       ORDER BY opened_at DESC, number DESC LIMIT ${most}`,
      [customerReference, problemType, new Date(contactsCountFrom(now))],
    );
  }
}
