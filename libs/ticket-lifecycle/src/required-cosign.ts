import { mergeRules, partiesOf, partyKey, quorum, type CosignRule, type Party } from '@baton/cosign-quorum';
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

/**
 * Who must sign this content before it is carried out; null when nobody must. What a level demands is demanded of every
 * content: the authority of the agent ends where the case was escalated.
 */
export function requiredCosign(ticket: Ticket, content: ProposalContent | null): CosignRule | null {
  const rule = ticket.assignment.requiredCosign;
  const free = content !== null && withinAuthority(ticket, content);
  return withDemanded(free ? null : rule, demandedBy(ticket));
}

export function demandedBy({ demands }: Ticket): string[] {
  return demands.map(({ department }) => department);
}

/**
 * A rule and what levels demand, all of it, at once: an escalated case is late already, so nobody waits for anybody. A
 * department that the rule names keeps its place and role there and becomes required.
 */
export function withDemanded(rule: CosignRule | null, departments: readonly string[]): CosignRule | null {
  return departments.reduce<CosignRule | null>(
    (merged, department) => mergeRules(merged, [{ party: partyIn(merged, department) }]),
    rule,
  );
}

/** The party of this department in a rule, the department itself where it has none. */
export function partyIn(rule: CosignRule | null, department: string): Party {
  const named = rule === null ? undefined : partiesOf(rule).find((party) => party.department === department);
  return named ?? { department };
}

/** The refusal to resolve past a required co-sign; null when nothing stands in the way. */
export function cosignObstacle(ticket: Ticket): TicketDecision | null {
  const proposal = currentProposal(ticket);
  const rule = requiredCosign(ticket, proposal);
  if (rule === null || (proposal !== null && isSigned(ticket, proposal, rule))) return null;
  return refuse({ code: 'cosign_missing', parties: openParties(ticket, rule, proposal) });
}

/** Met on exactly this proposal: same hash, quorum reached by the co-sign and by what is demanded now, not withdrawn. */
function isSigned(ticket: Ticket, proposal: Proposal, required: CosignRule): boolean {
  if (ticket.cosign === null) return false;
  const { state } = ticket.cosign;
  if (state.status !== 'open' || state.contentHash !== proposal.contentHash) return false;
  return [state.rule, required].every(
    (rule) => quorum(rule, state.signOffs, proposal.contentHash).outcome === 'met',
  );
}

function openParties(
  ticket: Ticket,
  rule: CosignRule,
  proposal: Proposal | null,
): { key: string; role: string | null; status: ReturnType<typeof quorum>['parties'][number]['status'] }[] {
  const state = ticket.cosign?.state;
  if (state?.status === 'open' && state.contentHash === proposal?.contentHash) {
    const asked = quorum(state.rule, state.signOffs, state.contentHash).parties;
    const keys = new Set(asked.map(({ key }) => key));
    // A level may demand what nobody was asked for yet.
    const demanded = quorum(rule, state.signOffs, state.contentHash).parties.filter(
      ({ key }) => !keys.has(key),
    );
    return [...asked, ...demanded]
      .filter(({ status }) => status !== 'signed' && status !== 'not_needed')
      .map(({ key, party, status }) => ({ key, role: party.role ?? null, status }));
  }
  return partiesOf(rule).map((party) => ({
    key: partyKey(party),
    role: party.role ?? null,
    status: 'not_yet',
  }));
}
