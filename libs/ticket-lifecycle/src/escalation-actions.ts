import type { Action, EscalationFact, LevelFired } from '@baton/escalation-path';
import { arm } from './arm.ts';
import { demandCosign } from './demand-cosign.ts';
import type { Draft } from './draft.ts';
import { openIncident } from './incidents.ts';
import type { Surroundings } from './surroundings.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

/**
 * Records escalation facts and what their levels do to the ticket itself. Telling people follows from the fact's list of
 * notified; an incident is opened by the room that keeps it.
 */
export function carryOut(draft: Draft, facts: readonly EscalationFact[], around: Surroundings): void {
  draft.addEscalation(facts);
  for (const fact of facts) {
    if (fact.type === 'LevelFired') for (const action of fact.actions) act(draft, fact, action, around);
  }
  draft.moveClocks();
}

function act(draft: Draft, fired: LevelFired, action: Action, around: Surroundings): void {
  const { ticket } = draft;
  if (action.kind === 'raise_priority') {
    draft.add({ type: 'PriorityRaised', to: ticket.priority + 1 });
  } else if (action.kind === 'open_incident') {
    openIncident(draft, fired, around);
  } else if (action.kind === 'add_cosign_party') {
    demandCosign(draft, fired, action.department, around);
  } else if (
    action.kind === 'hand_over' &&
    action.department !== ticket.owner &&
    // The owner stays until the ruling; the level's people are told all the same.
    ticket.dispute === null
  ) {
    // As with a hand-over by a person: the next owner makes a proposal of its own.
    withdrawProposal(draft, 'handed over', around);
    draft.add({
      type: 'OwnershipMoved',
      from: ticket.owner,
      to: action.department,
      cause: { kind: 'escalation', level: fired.level, loop: fired.loop },
    });
    arm(draft, ticket, 'escalation', around);
  }
}
