import { decideSignOff, namedCosignFacts, quorum } from '@baton/cosign-quorum';
import {
  acknowledgeEscalation,
  awaitsAcknowledgement,
  deescalate,
  escalateManually,
} from '@baton/escalation-path';
import { arm, disarm, runningEscalation } from './arm.ts';
import type { TicketCommand } from './commands.ts';
import { allow, refuse, type TicketDecision } from './decision.ts';
import { arbitrateBounces, dispute, lapse, rule, withdrawDispute } from './disputes.ts';
import { requireDemanded } from './demand-cosign.ts';
import { Draft } from './draft.ts';
import { carryOut } from './escalation-actions.ts';
import { tellPath } from './escalation-events.ts';
import type { IncidentCommand } from './incident.ts';
import { carryIncident, isIncidentCommand } from './incidents.ts';
import { isLegal, legalMoves, type Move } from './moves.ts';
import { reclassify } from './reclassify.ts';
import { cosignObstacle, requiredCosign, withinAuthority } from './required-cosign.ts';
import type { Surroundings } from './surroundings.ts';
import { currentProposal, type Ticket } from './ticket.ts';
import { withdrawCosign, withdrawProposal } from './withdraw-proposal.ts';

type Of<T extends TicketCommand['type']> = Extract<TicketCommand, { type: T }>;

/** From a ticket and an order to facts, or to the reason why not. Who may give the order is decided before. */
export function decide(ticket: Ticket, command: TicketCommand, around: Surroundings): TicketDecision {
  const move = isIncidentCommand(command) ? null : moveOf(command);
  if (move !== null && !isLegal(ticket, move)) {
    return refuse({ code: 'illegal_move', move, state: ticket.state, legal: legalMoves(ticket) });
  }
  const draft = new Draft(ticket, around).replan();
  const refusal = carry(draft, command, around);
  if (refusal) return refusal;
  if (move !== null) hear(draft, move, around);
  return allow(draft.moveClocks().facts);
}

function moveOf(command: Exclude<TicketCommand, IncidentCommand>): Move | null {
  switch (command.type) {
    case 'Accept':
      return 'accept';
    case 'StartWork':
      return 'start';
    case 'AskCustomer':
      return 'ask_customer';
    case 'RecordCustomerAnswer':
      return 'record_answer';
    case 'Hold':
      return 'hold';
    case 'Release':
      return 'release';
    case 'Comment':
      return 'comment';
    case 'Propose':
      return 'propose';
    case 'WithdrawProposal':
      return 'withdraw_proposal';
    case 'Sign':
      return 'sign';
    case 'Resolve':
      return 'resolve';
    case 'Close':
      return 'close';
    case 'Reopen':
      return 'reopen';
    case 'HandOver':
      return 'hand_over';
    case 'Escalate':
      return 'escalate';
    case 'Deescalate':
      return 'deescalate';
    case 'WithdrawDispute':
      return 'withdraw_dispute';
    case 'Acknowledge':
      return 'acknowledge';
    case 'Dispute':
      return 'dispute';
    case 'Rule':
      return 'rule';
    case 'Reclassify':
      return 'reclassify';
    case 'MarkByChange':
    case 'UnmarkByChange':
      return null;
  }
}

/** Adds the facts to the draft; gives the refusal, if there is one. */
function carry(draft: Draft, command: TicketCommand, around: Surroundings): TicketDecision | null {
  const { ticket } = draft;
  if (isIncidentCommand(command)) return carryIncident(draft, command, around);
  switch (command.type) {
    case 'Accept':
      if (ticket.assignee === command.assignee) return refuse({ code: 'already_assignee' });
      accept(draft, command.assignee, around);
      return null;
    case 'StartWork':
      if (ticket.assignee === null) accept(draft, command.assignee, around);
      draft.add({ type: 'WorkStarted' });
      return null;
    case 'AskCustomer':
      draft.add({ type: 'CustomerAsked', text: command.text });
      return null;
    case 'RecordCustomerAnswer':
      draft.add({ type: 'CustomerAnswered', text: command.text });
      return null;
    case 'Hold':
      draft.add({ type: 'TicketHeld', reason: command.reason });
      return null;
    case 'Release':
      draft.add({ type: 'TicketReleased' });
      return null;
    case 'Comment':
      draft.add({ type: 'Commented', text: command.text });
      return null;
    case 'Propose':
      propose(draft, command, around);
      return null;
    case 'WithdrawProposal':
      withdrawProposal(draft, command.reason, around);
      return null;
    case 'Sign':
      return sign(draft, command, around);
    case 'Resolve':
      return resolve(draft, command.text, around);
    case 'Close':
      draft.add({ type: 'TicketClosed' });
      disarm(draft, 'closed', around);
      return null;
    case 'Reopen':
      draft.add({ type: 'TicketReopened', reason: command.reason });
      arm(draft, ticket, 'reopened', around);
      // After the arming: what the path then does belongs to the new beginning, and the new beginning does not undo it.
      tellPath(draft, { kind: 'reopened', times: draft.ticket.reopened }, around);
      return null;
    case 'HandOver':
      return handOver(draft, command, around);
    case 'Escalate':
      return escalate(draft, command, around);
    case 'Deescalate':
      return goBack(draft, command, around);
    case 'WithdrawDispute':
      return withdrawDispute(draft, command, around);
    case 'Acknowledge':
      acknowledge(draft, command.by, around);
      return null;
    case 'Dispute':
      return dispute(draft, command, around);
    case 'Rule':
      return rule(draft, command, around);
    case 'Reclassify':
      return reclassify(draft, command, around);
    case 'MarkByChange':
      if (!ticket.changes.includes(command.changeId))
        draft.add({ type: 'ChangeMarked', changeId: command.changeId });
      return null;
    case 'UnmarkByChange':
      if (ticket.changes.includes(command.changeId))
        draft.add({ type: 'ChangeUnmarked', changeId: command.changeId });
      return null;
  }
}

function accept(draft: Draft, assignee: string, around: Surroundings): void {
  draft.add({ type: 'TicketAccepted', assignee });
  acknowledge(draft, assignee, around);
}

function acknowledge(draft: Draft, by: string, around: Surroundings): void {
  const running = runningEscalation(draft.ticket, around);
  if (running) draft.addEscalation(acknowledgeEscalation(running, by, around.now));
}

/**
 * Who has the ticket and goes on with it has heard what the path called for since: it cannot be accepted a second time. Calling a
 * level is no answer, and what begins anew by this very deed waits for the next.
 */
function hear(draft: Draft, move: Move, around: Surroundings): void {
  const { ticket, facts } = draft;
  if (around.by === null || ticket.assignee !== around.by || move === 'escalate') return;
  if (facts.some(({ type }) => type === 'EscalationArmed' || type === 'LevelFired')) return;
  const running = runningEscalation(ticket, around);
  if (running === null || !awaitsAcknowledgement(running.state)) return;
  draft.addEscalation(acknowledgeEscalation(running, around.by, around.now));
}

function propose(draft: Draft, command: Of<'Propose'>, around: Surroundings): void {
  const { ticket } = draft;
  const { id, content, contentHash, cosignId } = command;
  const proposer = { id: around.by ?? '', department: ticket.owner };
  const rule = requiredCosign(ticket, content);
  const before = currentProposal(ticket);
  const open = ticket.cosign?.state.status === 'open' ? ticket.cosign : null;
  const freed = withinAuthority(ticket, content);
  const number = ticket.proposals.length + 1;
  draft.add({ type: 'ResolutionProposed', id, number, content, contentHash, needsCosign: rule !== null });
  if (rule !== null && open !== null && freed === (before !== null && withinAuthority(ticket, before))) {
    draft.add({ type: 'ContentRevised', cosignId: open.id, contentHash, proposer, at: around.now });
    requireDemanded(draft, around);
    return;
  }
  // It needs other signatures than the former one, or none.
  if (open !== null) withdrawCosign(draft, freed ? 'within authority' : 'beyond authority', around);
  if (rule !== null) {
    const how = { rule, contentHash, proposer, mayProposerSign: false, at: around.now };
    draft.add({ type: 'CosignOpened', cosignId, subject: 'proposal', ...how });
    // A new proposal takes the place of the one that was being signed.
  } else if (ticket.state === 'awaiting_cosign') draft.add({ type: 'WorkStarted' });
}

function sign(draft: Draft, command: Of<'Sign'>, around: Surroundings): TicketDecision | null {
  const { cosign } = draft.ticket;
  if (cosign === null) return refuse({ code: 'sign_off', refusal: { code: 'closed', outcome: 'withdrawn' } });
  const { party, signer, decision, reason, contentHash } = command;
  const decided = decideSignOff(cosign.state, {
    type: 'SignOff',
    partyKey: party,
    signer,
    decision,
    contentHash,
    at: around.now,
    ...(reason === null ? {} : { reason }),
  });
  if (!decided.ok) return refuse({ code: 'sign_off', refusal: decided.refusal });
  draft.add(...namedCosignFacts(cosign.id, 'proposal', decided.facts));
  const { rule, signOffs } = draft.ticket.cosign?.state ?? cosign.state;
  const { outcome } = quorum(rule, signOffs, contentHash);
  if (outcome === 'met') draft.add({ type: 'CosignMet', cosignId: cosign.id });
  if (outcome === 'rejected') draft.add({ type: 'CosignRejected', cosignId: cosign.id });
  return null;
}

function resolve(draft: Draft, text: string, around: Surroundings): TicketDecision | null {
  const { ticket } = draft;
  const obstacle = cosignObstacle(ticket);
  if (obstacle) return obstacle;
  lapse(draft, ticket);
  draft.add({ type: 'TicketResolved', proposalId: currentProposal(ticket)?.id ?? null, text });
  disarm(draft, 'resolved', around);
  return null;
}

function handOver(draft: Draft, command: Of<'HandOver'>, around: Surroundings): TicketDecision | null {
  const { ticket } = draft;
  if (command.department === ticket.owner) return refuse({ code: 'same_owner' });
  withdrawProposal(draft, 'handed over', around);
  draft.add({ type: 'OwnershipMoved', from: ticket.owner, to: command.department, cause: command.cause });
  arm(draft, ticket, 'new_owner', around);
  if (command.cause.kind === 'person') arbitrateBounces(draft, ticket.owner, around);
  return null;
}

function escalate(draft: Draft, command: Of<'Escalate'>, around: Surroundings): TicketDecision | null {
  const running = runningEscalation(draft.ticket, around);
  if (!running) return refuse({ code: 'escalation', refusal: { code: 'not_armed' } });
  const decided = escalateManually(running, {
    ...(command.level === null ? {} : { toLevel: command.level }),
    by: around.by ?? '',
    reason: command.reason,
    maySkip: command.maySkip,
    at: around.now,
  });
  if (!decided.ok) return refuse({ code: 'escalation', refusal: decided.refusal });
  carryOut(draft, decided.facts, around);
  return null;
}

function goBack(draft: Draft, command: Of<'Deescalate'>, around: Surroundings): TicketDecision | null {
  const running = runningEscalation(draft.ticket, around);
  if (!running) return refuse({ code: 'escalation', refusal: { code: 'not_armed' } });
  const { level: toLevel, reason } = command;
  const decided = deescalate(running, { toLevel, reason, by: around.by ?? '', at: around.now });
  if (!decided.ok) return refuse({ code: 'escalation', refusal: decided.refusal });
  draft.addEscalation(decided.facts);
  return null;
}
