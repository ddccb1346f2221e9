import { COSIGN_FACT_TYPES, evolveCosign, type NamedCosignFact } from '@baton/cosign-quorum';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { CosignPartyRow, CosignRow, SignOffRow } from './rows.ts';
import { toCosignRow, toPartyRows, toStoredCosign, type StoredCosign } from './stored-cosign.ts';

/** Brings the rows of a co-sign up to date with each fact of it, in whatever stream it stands. */
@Injectable()
export class CosignKeeper implements OnModuleInit {
  private readonly journal: Journal;

  constructor(journal: Journal) {
    this.journal = journal;
  }

  onModuleInit(): void {
    this.journal.keepFacts(COSIGN_FACT_TYPES, (manager, recorded) =>
      // Only facts of co-signs have these types.
      this.keep(manager, recorded as Recorded<NamedCosignFact>),
    );
  }

  private async keep(manager: EntityManager, recorded: Recorded<NamedCosignFact>): Promise<void> {
    const { fact, at } = recorded;
    const cosign = await this.after(manager, recorded);
    await manager.save(CosignRow, toCosignRow(cosign, at));
    await manager.delete(CosignPartyRow, { cosignId: cosign.id });
    await manager.insert(CosignPartyRow, toPartyRows(cosign));
    if (fact.type !== 'SignedOff') return;
    const { partyKey, signerId, onBehalfOf, decision, reason, contentHash } = fact.signOff;
    await manager.insert(SignOffRow, {
      cosignId: cosign.id,
      sequence: recorded.sequence,
      party: partyKey,
      signer: signerId,
      onBehalfOf: onBehalfOf ?? null,
      decision,
      reason: reason ?? null,
      contentHash,
      at: fact.signOff.at,
    });
  }

  private async after(
    manager: EntityManager,
    { fact, stream, at }: Recorded<NamedCosignFact>,
  ): Promise<StoredCosign> {
    if (fact.type === 'CosignOpened') {
      const { cosignId: id, subject } = fact;
      return { id, stream, subject, requestedAt: at, state: evolveCosign(null, fact) };
    }
    const stored = toStoredCosign(await manager.findOneByOrFail(CosignRow, { id: fact.cosignId }));
    return { ...stored, state: evolveCosign(stored.state, fact) };
  }
}
