import { partyKey, quorum, type NamedCosignFact, type Party } from '@baton/cosign-quorum';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Cosigns, type StoredCosign } from '../../cosign/queries/cosigns.ts';
import { People } from '../../directory/queries/people.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import { Staffings } from '../../duty/queries/staffings.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { WhatItIsAbout } from '../queries/what-it-is-about.ts';
import { tell } from '../store/tell.ts';

const asking: readonly NamedCosignFact['type'][] = [
  'CosignOpened',
  'ContentRevised',
  'SignedOff',
  'SignOffWithdrawn',
  'SignerAdded',
  'PartiesRequired',
  'SignatureHandedOver',
];

/** Whose turn it has become is asked to sign, once for each content. The review of a change asks by its submission. */
@Injectable()
export class WhenCosignMovesAskParties implements OnModuleInit {
  private readonly journal: Journal;
  private readonly cosigns: Cosigns;
  private readonly people: People;
  private readonly staffings: Staffings;
  private readonly about: WhatItIsAbout;

  constructor(
    journal: Journal,
    cosigns: Cosigns,
    people: People,
    staffings: Staffings,
    about: WhatItIsAbout,
  ) {
    this.journal = journal;
    this.cosigns = cosigns;
    this.people = people;
    this.staffings = staffings;
    this.about = about;
  }

  onModuleInit(): void {
    this.journal.within(asking, (manager, recorded) =>
      // Only facts of co-signs have these types.
      this.ask(manager, recorded as Recorded<NamedCosignFact>),
    );
  }

  private async ask(manager: Tx, { stream, fact, at }: Recorded<NamedCosignFact>): Promise<void> {
    const cosign = await this.cosigns.byId(manager, fact.cosignId);
    if (cosign?.subject !== 'proposal' || cosign.state.status !== 'open') return;
    const { rule, signOffs, contentHash } = cosign.state;
    const { asks } = quorum(rule, signOffs, contentHash);
    if (asks.length === 0) return;
    const { name, ...news } = await this.about.of(manager, stream);
    for (const party of asks) {
      const key = partyKey(party);
      await tell(manager, await this.signersOf(manager, cosign, party, at), {
        ...news,
        kind: 'cosign_asked',
        key: `cosign_asked:${cosign.id}:${key}:${contentHash}`,
        payload: { ...name, party: key, department: party.department, role: party.role ?? null },
        at,
      });
    }
  }

  private async signersOf(
    manager: Tx,
    { state }: StoredCosign,
    party: Party,
    at: Instant,
  ): Promise<string[]> {
    const handedTo = state.handedOver[partyKey(party)];
    if (handedTo !== undefined) return [handedTo];
    const { department, role } = party;
    const roles = role === undefined ? (['lead', 'staff'] as const) : [role];
    const holders = (await this.people.holdingIn(manager, roles, [department])).get(department) ?? [];
    const people = await this.staffings.withDeputies(manager, holders, at);
    return people.filter((id) => state.mayProposerSign || id !== state.proposer.id);
  }
}
