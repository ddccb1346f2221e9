import { createHash } from 'node:crypto';
import { canonical } from '@baton/cosign-quorum';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, type Instant } from '../clock/clock.ts';
import { passAmongOthers } from '../database/passage.ts';
import { Transactions } from '../database/transactions.ts';
import type { Principal } from '../identity/principal.ts';
import { Fields } from './fields.ts';
import { keyReused, notSignedIn, refused, type Outcome } from './refusals.ts';

/** What a command works with: one transaction, one person, one moment. */
export interface Desk {
  readonly manager: EntityManager;
  readonly principal: Principal;
  readonly now: Instant;
}

interface KeyRow {
  operation: string;
  request: Buffer;
  answer: unknown;
}

/**
 * The way of every mutation: signed in? key used before? then in one transaction the command itself, and its answer kept
 * under the key. A retry with the same key gets the same answer and has no second effect. A refused command leaves nothing
 * behind: what it may have written is rolled back to before it began.
 */
@Injectable()
export class CommandDesk {
  private readonly transactions: Transactions;
  private readonly clock: Clock;

  constructor(transactions: Transactions, clock: Clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * The answer must be JSON: it is stored, and a retry gets it from the store. `pass`: `passAlone` for a command that
   * touches very many objects.
   */
  async run<T>(
    principal: Principal | null,
    operation: string,
    input: { readonly idempotencyKey: string },
    work: (desk: Desk) => Promise<Outcome<T>>,
    pass: (tx: EntityManager) => Promise<void> = passAmongOthers,
  ): Promise<Outcome<T>> {
    if (!principal) return refused(notSignedIn());
    const fields = new Fields();
    const key = fields.text('idempotencyKey', input.idempotencyKey, { max: 200, required: true });
    const wrong = fields.refusal();
    if (wrong) return refused(wrong);
    const request = createHash('sha256').update(operation).update('\n').update(canonical(input)).digest();

    return this.transactions.run(async (manager) => {
      // An advisory lock takes no transaction number, so the journal's order is not disturbed by waiting here.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
        `${principal.id} ${key}`,
      ]);
      const known: KeyRow[] = await manager.query(
        'SELECT operation, request, answer FROM idempotency_keys WHERE actor = $1 AND key = $2',
        [principal.id, key],
      );
      const before = known[0];
      if (before) {
        const same = before.operation === operation && before.request.equals(request);
        // Written below by the same operation with the same input, so it has the type of its answer.
        return same ? (before.answer as Outcome<T>) : refused(keyReused());
      }
      await pass(manager);
      const now = this.clock.now();
      await manager.query('SAVEPOINT command');
      const outcome = await work({ manager, principal, now });
      if ('refused' in outcome) await manager.query('ROLLBACK TO SAVEPOINT command');
      await manager.query(
        `INSERT INTO idempotency_keys (actor, key, operation, request, answer, created_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [principal.id, key, operation, request, JSON.stringify(outcome), new Date(now)],
      );
      return outcome;
    });
  }
}
