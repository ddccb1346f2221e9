import { acknowledgeEscalation, arbiterAbove, chooseArbiter, type Responder } from '@baton/escalation-path';
import { DEFAULT_BOUNCE_LIMIT } from '@baton/escalation-path';
import { arm, runningEscalation } from './arm.ts';
import { bounces } from './bounces.ts';
import type { TicketCommand } from './commands.ts';
import { refuse, type TicketDecision } from './decision.ts';
import type { Amendment, AmendmentScope, DisputeReason, Ruling } from './dispute.ts';
import type { Draft } from './draft.ts';
import type { Surroundings } from './surroundings.ts';
import type { Ticket } from './ticket.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

type Of<T extends TicketCommand['type']> = Extract<TicketCommand, { type: T }>;

interface Claim {
  readonly reason: DisputeReason;
  readonly text: string;
  readonly proposed: string;
  readonly by: string | null;
}

/** The owner says "not ours". It stays the owner; a dispute is an answer, so nobody waits for an acknowledgement. */
export function dispute(draft: Draft, command: Of<'Dispute'>, around: Surroundings): TicketDecision | null {
  if (command.proposed === draft.ticket.owner) return refuse({ code: 'same_owner' });
  const before = runningEscalation(draft.ticket, around);
  if (!open(draft, { ...command, by: around.by }, around)) return refuse({ code: 'no_arbiter' });
  if (before) draft.addEscalation(acknowledgeEscalation(before, around.by ?? '', around.now));
  return null;
}

/** After a hand-over by a person: what came back too often goes to arbitration by itself, if the path names an arbiter. */
export function arbitrateBounces(draft: Draft, from: string, around: Surroundings): void {
  const limit = around.path.bounceLimit ?? DEFAULT_BOUNCE_LIMIT;
  const { ownerships } = draft.ticket;
  const cameBack = ownerships.slice(0, -1).some(({ department }) => department === draft.ticket.owner);
  if (!cameBack || bounces(ownerships) < limit) return;
  open(draft, { reason: 'bounced', text: '', proposed: from, by: null }, around);
}

/** Whether there was somebody to ask. A second dispute begins one arbiter higher than the first ended. */
function open(draft: Draft, claim: Claim, around: Surroundings): boolean {
  const { ticket } = draft;
  const { reason, text, proposed, by } = claim;
  // What was taken back is nothing to appeal against: the same arbiter is asked as before.
  const last = ticket.disputes.findLast(({ outcome }) => outcome?.kind !== 'withdrawn');
  const from = (last?.level ?? 0) + 1;
  const there = (one: Responder): boolean => around.peopleOf(one, ticket.owner).length > 0;
  const apart = (one: Responder): boolean => there(one) && !isParty(one, ticket.owner, proposed);
  // Nobody judges their own case, unless there is nobody else.
  const arbiter = chooseArbiter(around.path, from, apart) ?? chooseArbiter(around.path, from, there);
  if (arbiter === null) return false;
  draft.add({
    type: 'TicketDisputed',
    number: ticket.disputes.length + 1,
    reason,
    text,
    proposed,
    by,
    arbiter: arbiter.responder,
    level: arbiter.level,
    notified: around.peopleOf(arbiter.responder, ticket.owner),
  });
  return true;
}

function isParty(arbiter: Responder, ...parties: readonly string[]): boolean {
  return arbiter.kind === 'role' && (arbiter.department === 'owner' || parties.includes(arbiter.department));
}

/** The arbitration clock ran out: the next higher arbiter is asked beside the first. Recorded once for each dispute. */
export function noteOverdueRuling(draft: Draft, dueAt: number, around: Surroundings): void {
  const { dispute: waiting, owner } = draft.ticket;
  if (waiting === null || waiting.overdueAt !== null) return;
  const next = arbiterAbove(around.path, waiting.level, (one) => around.peopleOf(one, owner).length > 0);
  const asked = next === null ? waiting.arbiters : [next.responder];
  draft.add({
    type: 'RulingOverdue',
    number: waiting.number,
    dueAt,
    arbiter: next?.responder ?? null,
    level: next?.level ?? waiting.level,
    notified: [...new Set(asked.flatMap((one) => around.peopleOf(one, owner)))],
  });
}

/** The arbiter's decision. The path is armed anew: for the next owner, or for the one that stays and must now act. */
export function rule(draft: Draft, command: Of<'Rule'>, around: Surroundings): TicketDecision | null {
  const { ticket: before } = draft;
  const { ruling, text, amendment } = command;
  if (before.dispute === null) return refuse({ code: 'no_dispute' });
  if (ruling.kind !== 'uphold' && ruling.department === before.owner) return refuse({ code: 'same_owner' });
  draft.add({
    type: 'RulingGiven',
    number: before.dispute.number,
    ruling,
    text,
    amendment: amends(before, ruling, amendment),
  });
  if (ruling.kind === 'move') {
    withdrawProposal(draft, 'moved by a ruling', around);
    draft.add({
      type: 'OwnershipMoved',
      from: before.owner,
      to: ruling.department,
      cause: { kind: 'ruling', by: around.by ?? '', reason: text },
    });
  }
  arm(draft, before, 'ruling', around);
  if (ruling.kind !== 'move') acceptedStays(draft, around);
  return null;
}

function amends(ticket: Ticket, ruling: Ruling, scope: AmendmentScope | null): Amendment | null {
  if (scope === null || ruling.kind === 'uphold') return null;
  const { number, facts, assignment } = ticket;
  const { problemType, market } = facts;
  return { scope, ticket: number, ruleId: assignment.ruleId, problemType, market, owner: ruling.department };
}

/**
 * Whoever disputed it takes that back. The path begins anew, as when the owner was upheld: a dispute counted as an answer, and
 * taking it back must not be the way to have the answer without the work.
 */
export function withdrawDispute(
  draft: Draft,
  { text }: Of<'WithdrawDispute'>,
  around: Surroundings,
): TicketDecision | null {
  const { ticket: before } = draft;
  if (before.dispute === null) return refuse({ code: 'no_dispute' });
  draft.add({ type: 'DisputeWithdrawn', number: before.dispute.number, text });
  arm(draft, before, 'withdrawn', around);
  acceptedStays(draft, around);
  return null;
}

/** Who had accepted the ticket has it still, so nobody has to accept it again. */
function acceptedStays(draft: Draft, around: Surroundings): void {
  const { ticket } = draft;
  const running = runningEscalation(ticket, around);
  if (running && ticket.assignee !== null) {
    draft.addEscalation(acknowledgeEscalation(running, ticket.assignee, around.now));
  }
}

/** A resolved ticket has nothing to rule on. */
export function lapse(draft: Draft, before: Ticket): void {
  if (before.dispute !== null) draft.add({ type: 'DisputeLapsed', number: before.dispute.number });
}
