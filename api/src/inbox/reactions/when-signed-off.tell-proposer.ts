import { quorum, type NamedCosignFact } from '@baton/cosign-quorum';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Cosigns } from '../../cosign/queries/cosigns.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { WhatItIsAbout } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

type SignedOff = Extract<NamedCosignFact, { type: 'SignedOff' }>;

/** Rejected, or sent back for changes: the word is with whoever proposed it, and the reason goes along. */
@Injectable()
export class WhenSignedOffTellProposer implements OnModuleInit {
  private readonly journal: Journal;
  private readonly cosigns: Cosigns;
  private readonly about: WhatItIsAbout;

  constructor(journal: Journal, cosigns: Cosigns, about: WhatItIsAbout) {
    this.journal = journal;
    this.cosigns = cosigns;
    this.about = about;
  }

  onModuleInit(): void {
    this.journal.within(['SignedOff'], (manager, recorded) =>
      // The type decides the shape.
      this.tell(manager, recorded as Recorded<SignedOff>),
    );
  }

  private async tell(manager: Tx, { stream, sequence, fact, at }: Recorded<SignedOff>): Promise<void> {
    const { partyKey: party, decision, reason } = fact.signOff;
    if (decision === 'approve') return;
    const cosign = await this.cosigns.byId(manager, fact.cosignId);
    if (!cosign) return;
    const { rule, signOffs, contentHash, proposer } = cosign.state;
    // One rejection among several that may still approve returns nothing yet.
    const isRejected = quorum(rule, signOffs, contentHash).outcome === 'rejected';
    if (decision === 'reject' && !isRejected) return;
    const { name, ...news } = await this.about.of(manager, stream);
    await tell(manager, [proposer.id], {
      ...news,
      kind: 'proposal_returned',
      key: `proposal_returned:${stream}:${sequence}`,
      payload: { ...name, party, decision, reason },
      at,
    });
  }
}
