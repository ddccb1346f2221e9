import { decideCosign, namedCosignFacts } from '@baton/cosign-quorum';
import type { LevelFired } from '@baton/escalation-path';
import type { Draft } from './draft.ts';
import { demandedBy, partyIn, requiredCosign } from './required-cosign.ts';
import type { Surroundings } from './surroundings.ts';
import { currentProposal } from './ticket.ts';

/** A level demands a signature. It stays demanded, whatever becomes of the ticket; a second level adds nothing to it. */
export function demandCosign(
  draft: Draft,
  { level, loop }: LevelFired,
  department: string,
  around: Surroundings,
): void {
  if (demandedBy(draft.ticket).includes(department)) return;
  draft.add({ type: 'CosignPartyDemanded', department, level, loop });
  const { ticket } = draft;
  const proposal = currentProposal(ticket);
  // What was carried out once is not sent round again: whoever wants to do it again proposes it.
  if (proposal === null || proposal.id === ticket.carriedOut) return;
  if (ticket.cosign?.state.status === 'open') {
    requireDemanded(draft, around);
    return;
  }
  const rule = requiredCosign(ticket, proposal);
  if (rule === null) return;
  draft.add({
    type: 'CosignOpened',
    cosignId: around.newId(),
    subject: 'proposal',
    rule,
    contentHash: proposal.contentHash,
    proposer: { id: proposal.by, department: ticket.owner },
    mayProposerSign: false,
    at: around.now,
  });
}

/** Asks those whom levels demand beside those who are asked already. Signatures on the same content stay valid. */
export function requireDemanded(draft: Draft, around: Surroundings): void {
  const { cosign, demands } = draft.ticket;
  const last = demands.at(-1);
  if (cosign === null || last === undefined) return;
  const { rule } = cosign.state;
  const decided = decideCosign(cosign.state, {
    type: 'RequireParties',
    required: demandedBy(draft.ticket).map((department) => ({ party: partyIn(rule, department) })),
    by: null,
    reason: `level ${last.level}`,
    at: around.now,
  });
  if (decided.ok) draft.add(...namedCosignFacts(cosign.id, 'proposal', decided.facts));
}
