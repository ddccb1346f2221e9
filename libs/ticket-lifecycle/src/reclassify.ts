import { canonical } from '@baton/cosign-quorum';
import type { EscalationEvent } from '@baton/escalation-path';
import { arm } from './arm.ts';
import type { TicketCommand } from './commands.ts';
import { refuse, type TicketDecision } from './decision.ts';
import type { Draft } from './draft.ts';
import { tellPath } from './escalation-events.ts';
import type { Facts } from './facts.ts';
import { assembleGroup } from './incidents.ts';
import type { Surroundings } from './surroundings.ts';
import type { AssignmentSnapshot, Ticket } from './ticket.ts';
import { withdrawProposal } from './withdraw-proposal.ts';

/** What a new assignment would move on a ticket. */
export const MOVED_PARTS = [
  'owner',
  'rule',
  'service_level',
  'path',
  'cosign',
  'authority',
  'informed',
] as const;
export type MovedPart = (typeof MOVED_PARTS)[number];

/**
 * Who owns the ticket once it is decided anew. Where the matrix says what it said before, a hand-over or a ruling since
 * then stays: other facts that change nothing are no reason to overturn it.
 */
export function ownerAfter(ticket: Ticket, next: AssignmentSnapshot): string {
  return next.owner === ticket.assignment.owner ? ticket.owner : next.owner;
}

export function movedParts(ticket: Ticket, next: AssignmentSnapshot): MovedPart[] {
  const now = ticket.assignment;
  // Canonical: what was stored comes back with its keys in another order.
  const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
  const stays: Readonly<Record<MovedPart, boolean>> = {
    owner: ownerAfter(ticket, next) === ticket.owner,
    rule: next.ruleId === now.ruleId && next.matrixVersion === now.matrixVersion,
    service_level: next.serviceLevel.code === now.serviceLevel.code,
    path: next.path === now.path,
    cosign: same(next.requiredCosign, now.requiredCosign),
    authority: same(next.authority, now.authority),
    informed: same(next.informed.toSorted(), now.informed.toSorted()),
  };
  return MOVED_PARTS.filter((part) => !stays[part]);
}

/**
 * The facts were wrong: the matrix decides anew. What was proposed falls where another owner, other signatures or another
 * authority apply; the path begins anew for another owner or where it is another. Clocks go on with the new targets.
 */
export function reclassify(
  draft: Draft,
  command: Extract<TicketCommand, { type: 'Reclassify' }>,
  around: Surroundings,
): TicketDecision | null {
  const { ticket: before } = draft;
  const { facts, assignment, path, reason } = command;
  if (sameFacts(before.facts, facts)) return refuse({ code: 'same_facts' });
  const moved = new Set(movedParts(before, assignment));
  draft.add({ type: 'TicketReclassified', facts, assignment, reason });
  if (moved.has('owner') || moved.has('cosign') || moved.has('authority')) {
    withdrawProposal(draft, 'reclassified', around);
  }
  if (moved.has('owner')) {
    const { matrixVersion, ruleId, owner } = assignment;
    const cause = { kind: 'matrix', matrixVersion, ruleId } as const;
    draft.add({ type: 'OwnershipMoved', from: before.owner, to: owner, cause });
  }
  const begins = moved.has('owner') || moved.has('path');
  if (begins) arm(draft, before, 'redecided', around, path);
  const on = begins ? { ...around, path } : around;
  for (const event of eventsOf(before.facts, facts)) tellPath(draft, event, on);
  if (before.facts.severity > facts.severity) assembleGroup(draft, on.path, around);
  return null;
}

function sameFacts(a: Facts, b: Facts): boolean {
  const comparable = ({ tags, ...rest }: Facts): string =>
    JSON.stringify(Object.entries({ ...rest, tags: tags.toSorted() }).sort());
  return comparable(a) === comparable(b);
}

function eventsOf(before: Facts, after: Facts): EscalationEvent[] {
  return [
    ...(after.tier === 'vip' && before.tier !== 'vip' ? [{ kind: 'vip' } as const] : []),
    ...(after.severity < before.severity ? [{ kind: 'severity_raised', to: after.severity } as const] : []),
  ];
}
