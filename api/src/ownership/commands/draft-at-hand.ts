import { decideDraft, type DraftCommand, type DraftFact } from '@baton/ownership-matrix';
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
import { DraftAccess } from '../queries/draft-access.ts';
import { MatrixTables } from '../queries/matrix-tables.ts';
import { bind } from '../queries/signed-content.ts';
import { streamOf, type FactOfDraft, type StoredDraft } from '../store/stored-draft.ts';
import { draftRefused } from './draft-refused.ts';

/** One draft under its row's lock, one person, one moment, one transaction. */
export interface AtHand extends Desk {
  readonly stored: StoredDraft;
  /** What the rules say to a command on this draft. */
  readonly decide: (command: DraftCommand) => Promise<Outcome<readonly DraftFact[]>>;
}

export interface DraftOrder {
  readonly idempotencyKey: string;
  readonly draftId: string;
  readonly expectedVersion: number;
}

export interface Verb {
  readonly operation: string;
  /** As the contract's abilities name it. */
  readonly ability: string;
  readonly may: (principal: Principal) => boolean;
  /** Nobody else's command may run beside it: who owns what changes from this very moment on. */
  readonly alone?: boolean;
}

/** The way of every command on a draft that exists: access, version, policy, the verb's own decision, record. */
@Injectable()
export class DraftAtHand {
  private readonly desk: CommandDesk;
  private readonly access: DraftAccess;
  private readonly tables: MatrixTables;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, access: DraftAccess, tables: MatrixTables, journal: Journal) {
    this.desk = desk;
    this.access = access;
    this.tables = tables;
    this.journal = journal;
  }

  /** Done: the id of the draft. */
  run(
    principal: Principal | null,
    order: DraftOrder,
    { operation, ability, may, alone = false }: Verb,
    work: (hand: AtHand) => Promise<Outcome<readonly FactOfDraft[]>>,
  ): Promise<Outcome<string>> {
    const { draftId, expectedVersion } = order;
    const atHand = async (desk: Desk): Promise<Outcome<string>> => {
      const stored = await this.access.forUpdate(desk.manager, desk.principal, draftId);
      if (!stored) return refused(notFound('matrix draft'));
      if (stored.version !== expectedVersion) return refused(staleVersion(expectedVersion, stored.version));
      if (!may(desk.principal)) return refused(notAllowed(ability));
      const outcome = await work({
        ...desk,
        stored,
        decide: (command) => this.decide(desk, stored, command),
      });
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
    return this.desk.run(principal, operation, order, atHand, alone ? passAlone : passAmongOthers);
  }

  private async decide(
    { manager }: Desk,
    { draft }: StoredDraft,
    command: DraftCommand,
  ): Promise<Outcome<readonly DraftFact[]>> {
    const base = await this.tables.table(manager, draft.base);
    const decision = decideDraft(draft, command, { base, bind });
    return decision.ok ? { done: decision.facts } : refused(draftRefused(decision.refusal));
  }
}
