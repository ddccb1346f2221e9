import { Injectable } from '@nestjs/common';
import { CommandDesk, type Desk } from '../../platform/commands/command-desk.ts';
import {
  notAllowed,
  notFound,
  refused,
  staleVersion,
  type Outcome,
} from '../../platform/commands/refusals.ts';
import { passAlone, passAmongOthers } from '../../platform/database/passage.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { ChangeAccess } from '../queries/change-access.ts';
import { streamOf, type FactOfChange, type StoredChange } from '../store/stored-change.ts';

/** One change under its row's lock, one person, one moment, one transaction. */
export interface AtHand extends Desk {
  readonly stored: StoredChange;
}

export interface ChangeOrder {
  readonly idempotencyKey: string;
  readonly changeId: string;
  /** Left out where an older view of the change does no harm. */
  readonly expectedVersion?: number;
}

export interface Verb {
  readonly operation: string;
  /** As the contract's abilities name it. */
  readonly ability: string;
  readonly may: (principal: Principal, stored: StoredChange) => boolean;
  /** What it records marks or unmarks tickets, however many there are in its scope. */
  readonly alone?: boolean;
}

/** The way of every command on a change that exists: access, version, policy, the verb's own decision, record. */
@Injectable()
export class ChangeAtHand {
  private readonly desk: CommandDesk;
  private readonly access: ChangeAccess;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, access: ChangeAccess, journal: Journal) {
    this.desk = desk;
    this.access = access;
    this.journal = journal;
  }

  /** Done: the id of the change. */
  run(
    principal: Principal | null,
    order: ChangeOrder,
    { operation, ability, may, alone = false }: Verb,
    decide: (hand: AtHand) => Promise<Outcome<readonly FactOfChange[]>>,
  ): Promise<Outcome<string>> {
    const work = async (desk: Desk): Promise<Outcome<string>> => {
      const stored = await this.access.forUpdate(desk.manager, desk.principal, order.changeId);
      if (!stored) return refused(notFound('change'));
      const { expectedVersion } = order;
      if (expectedVersion !== undefined && !isCurrent(stored, expectedVersion)) {
        return refused(staleVersion(expectedVersion, stored.version));
      }
      if (!may(desk.principal, stored)) return refused(notAllowed(ability));
      const outcome = await decide({ ...desk, stored });
      if ('refused' in outcome) return outcome;
      await this.journal.record(desk.manager, {
        stream: streamOf(stored.id),
        version: stored.version,
        facts: outcome.done,
        actor: desk.principal.id,
        at: desk.now,
      });
      return { done: stored.id };
    };
    return this.desk.run(principal, operation, order, work, alone ? passAlone : passAmongOthers);
  }
}

/** That somebody else has read it makes no view of a change stale: hundreds confirm in the minute after it appears. */
function isCurrent({ version, settledVersion }: StoredChange, expected: number): boolean {
  return expected >= settledVersion && expected <= version;
}
