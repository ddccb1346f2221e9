import { partiesOf, partyKey, quorum, type CosignRule } from '@baton/cosign-quorum';
import { refuse, type TicketDecision } from './decision.ts';
import { currentProposal, type Proposal, type ProposalContent, type Ticket } from './ticket.ts';

/** Whether an amount lies within what the agent may settle without asking. */
export function withinAuthority(ticket: Ticket, content: ProposalContent): boolean {
  const { authority } = ticket.assignment;
  return (
    authority !== null &&
    content.amount !== null &&
    content.currency === authority.currency &&
    content.amount <= authority.maxAmount
  );
}

/** Who must sign this content before it is carried out; null when nobody must. */
export function requiredCosign(ticket: Ticket, content: ProposalContent | null): CosignRule | null {
  const rule = ticket.assignment.requiredCosign;
  return rule === null || (content !== null && withinAuthority(ticket, content)) ? null : rule;
}

/** The refusal to resolve past a required co-sign; null when nothing stands in the way. */
export function cosignObstacle(ticket: Ticket): TicketDecision | null {
  const proposal = currentProposal(ticket);
  const rule = requiredCosign(ticket, proposal);
  if (rule === null || (proposal !== null && isSigned(ticket, proposal))) return null;
  return refuse({ code: 'cosign_missing', parties: openParties(ticket, rule, proposal) });
}

/** Met on exactly this proposal: same hash, quorum reached, not withdrawn. */
function isSigned(ticket: Ticket, proposal: Proposal): boolean {
  if (ticket.cosign === null) return false;
  const { state } = ticket.cosign;
  if (state.status !== 'open' || state.contentHash !== proposal.contentHash) return false;
  return quorum(state.rule, state.signOffs, proposal.contentHash).outcome === 'met';
}

function openParties(
  ticket: Ticket,
  rule: CosignRule,
  proposal: Proposal | null,
): { key: string; role: string | null; status: ReturnType<typeof quorum>['parties'][number]['status'] }[] {
  const state = ticket.cosign?.state;
  if (state?.status === 'open' && state.contentHash === proposal?.contentHash) {
    return quorum(state.rule, state.signOffs, state.contentHash)
      .parties.filter(({ status }) => status !== 'signed' && status !== 'not_needed')
      .map(({ key, party, status }) => ({ key, role: party.role ?? null, status }));
  }
  return partiesOf(rule).map((party) => ({
    key: partyKey(party),
    role: party.role ?? null,
    status: 'not_yet',
  }));
}
