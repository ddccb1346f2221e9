import type { Draft } from './draft.ts';
import type { Surroundings } from './surroundings.ts';
import { currentProposal } from './ticket.ts';

/** Takes back the proposal that would be carried out now, with its co-sign: nobody is asked any more, signatures stay. */
export function withdrawProposal(draft: Draft, reason: string, around: Surroundings): void {
  const proposal = currentProposal(draft.ticket);
  withdrawCosign(draft, reason, around);
  if (proposal) draft.add({ type: 'ProposalWithdrawn', id: proposal.id, reason });
}

export function withdrawCosign(draft: Draft, reason: string, around: Surroundings): void {
  const { cosign } = draft.ticket;
  if (cosign === null || cosign.state.status !== 'open') return;
  draft.add({ type: 'CosignWithdrawn', cosignId: cosign.id, by: around.by, reason, at: around.now });
}
