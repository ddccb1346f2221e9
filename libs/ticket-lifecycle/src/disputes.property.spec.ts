import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TicketCommand } from './commands.ts';
import type { Ruling } from './dispute.ts';
import { decideRing } from './ring.ts';
import { around, propose, reclassifyAs, start, Story } from './testing/example-ticket.ts';
import type { TicketFact } from './ticket-fact.ts';
import { currentProposal, isOver, type Ticket } from './ticket.ts';

const minute = 60_000;
const department = fc.constantFrom('logistics', 'tech', 'finance', 'service-operations');

const rulings: fc.Arbitrary<Ruling> = fc.oneof(
  fc.constant<Ruling>({ kind: 'uphold' }),
  department.map((to): Ruling => ({ kind: 'move', department: to })),
  department.map((to): Ruling => ({ kind: 'split', department: to, ticketId: 'other', number: 4190 })),
);
const commands: fc.Arbitrary<TicketCommand | 'ring'> = fc.oneof(
  fc.constant<'ring'>('ring'),
  {
    weight: 3,
    arbitrary: department.map((proposed): TicketCommand => ({
      type: 'Dispute',
      reason: 'other',
      text: 'theirs',
      proposed,
    })),
  },
  {
    weight: 3,
    arbitrary: rulings.map((ruling): TicketCommand => ({
      type: 'Rule',
      ruling,
      text: 'so',
      amendment: null,
    })),
  },
  {
    weight: 3,
    arbitrary: department.map((to): TicketCommand => ({
      type: 'HandOver',
      department: to,
      cause: { kind: 'person', by: 'lin', reason: 'theirs' },
    })),
  },
  fc
    .tuple(department, fc.constantFrom('th', 'en', 'de'))
    .map(([owner, language]) =>
      reclassifyAs({ language }, { ...new Story().ticket.assignment, owner, requiredCosign: null }),
    ),
  { weight: 2, arbitrary: fc.constant<TicketCommand>({ type: 'WithdrawDispute', text: 'ours' }) },
  fc.constant(start),
  fc.constant(propose(1, { amount: 12 })),
  fc.constant(propose(2)),
  fc.constant<TicketCommand>({ type: 'AskCustomer', text: 'where?' }),
  fc.constant<TicketCommand>({ type: 'RecordCustomerAnswer', text: 'there' }),
  fc.constant<TicketCommand>({ type: 'Hold', reason: 'strike' }),
  fc.constant<TicketCommand>({ type: 'Resolve', text: 'done' }),
  fc.constant<TicketCommand>({ type: 'Close' }),
  fc.constant<TicketCommand>({ type: 'Reopen', reason: 'again' }),
);
/** To and fro between two departments, with somebody who rules now and then. */
const pushing: fc.Arbitrary<TicketCommand | 'ring'> = fc.oneof(
  fc.constant<'ring'>('ring'),
  {
    weight: 4,
    arbitrary: fc.constantFrom('logistics', 'tech').map((to): TicketCommand => ({
      type: 'HandOver',
      department: to,
      cause: { kind: 'person', by: 'lin', reason: 'theirs' },
    })),
  },
  rulings.map((ruling): TicketCommand => ({ type: 'Rule', ruling, text: 'so', amendment: null })),
);
const stepsOf = (orders: fc.Arbitrary<TicketCommand | 'ring'>) =>
  fc.array(fc.record({ command: orders, seconds: fc.constantFrom(1, 60, 600, 1200, 7200) }), {
    minLength: 5,
    maxLength: 40,
  });
const steps = fc.oneof(stepsOf(commands), stepsOf(pushing));

interface Model {
  owner: string;
  /** What the matrix said last. */
  decided: string;
  /** Owners in order, and whether each came by people pushing: a person or a ruling. */
  owners: { department: string; pushed: boolean }[];
  /** Since when a dispute waits, in ms; null: none. */
  open: { since: number; level: number; overdue: boolean; levelBefore: number } | null;
  disputes: number;
  lastLevel: number;
}

/** The example path has two arbiters, and both have people: 1 service operations, 2 quality, who is never a party. */
function arbiterLevel(model: Model, proposed: string): number {
  const from = Math.min(model.lastLevel + 1, 2);
  const isParty = [model.owner, proposed].includes('service-operations');
  return from === 1 && isParty ? 2 : from;
}

function open(model: Model, proposed: string, now: number): void {
  const level = arbiterLevel(model, proposed);
  model.open = { since: now, level, overdue: false, levelBefore: model.lastLevel };
  model.disputes += 1;
  model.lastLevel = level;
}

function take(model: Model, to: string, pushed: boolean): void {
  model.owner = to;
  model.owners.push({ department: to, pushed });
}

/** Told plainly from the order that was carried out, without looking at a fact. */
function follow(model: Model, command: TicketCommand | 'ring', now: number, over: boolean): void {
  if (command === 'ring') {
    if (over || model.open === null || model.open.overdue || now < model.open.since + 15 * minute) return;
    model.open.overdue = true;
    model.open.level = 2;
    model.lastLevel = 2;
  } else if (command.type === 'Dispute') open(model, command.proposed, now);
  else if (command.type === 'WithdrawDispute') {
    // As if it had never been, but for its number.
    model.lastLevel = model.open?.levelBefore ?? model.lastLevel;
    model.open = null;
  } else if (command.type === 'Rule') {
    model.open = null;
    if (command.ruling.kind === 'move') take(model, command.ruling.department, true);
  } else if (command.type === 'HandOver') {
    const former = model.owner;
    const cameBack = model.owners.some((one) => one.department === command.department);
    take(model, command.department, true);
    const returns = model.owners.filter(
      (one, index) =>
        one.pushed && model.owners.slice(0, index).some((earlier) => earlier.department === one.department),
    );
    if (cameBack && returns.length >= 3) open(model, former, now);
  } else if (command.type === 'Reclassify') {
    const { owner } = command.assignment;
    if (owner !== model.decided && owner !== model.owner) take(model, owner, false);
    model.decided = owner;
  } else if (command.type === 'Resolve') model.open = null;
}

function hasEnded(
  fact: TicketFact,
): fact is Extract<TicketFact, { type: 'RulingGiven' | 'DisputeLapsed' | 'DisputeWithdrawn' }> {
  return ['RulingGiven', 'DisputeLapsed', 'DisputeWithdrawn'].includes(fact.type);
}

function expectLike(ticket: Ticket, model: Model): void {
  expect(ticket.owner).toBe(model.owner);
  expect(ticket.ownerships.map((one) => one.department)).toEqual(model.owners.map((one) => one.department));
  expect(ticket.disputes).toHaveLength(model.disputes);
  expect(ticket.dispute === null).toBe(model.open === null);
  if (ticket.dispute === null || model.open === null) return;
  expect(ticket.dispute).toMatchObject({
    number: model.disputes,
    level: model.open.level,
    since: model.open.since,
    overdueAt: model.open.overdue ? model.open.since + 15 * minute : null,
  });
}

/** Invariants 1 and 2: an owner at every instant, each with its cause; nothing of an earlier owner's proposal is left. */
function expectSound(ticket: Ticket): void {
  ticket.ownerships.forEach((one, index) => {
    const next = ticket.ownerships[index + 1];
    expect(one.until).toBe(next ? next.from : null);
    const { cause } = one;
    if (cause.kind === 'ruling' || cause.kind === 'person') expect(cause.reason).not.toBe('');
    else expect(cause.kind).toBe('matrix');
  });
  const proposal = currentProposal(ticket);
  if (proposal) expect(proposal.at).toBeGreaterThan(ticket.ownerships.at(-1)?.from ?? Infinity);
  const arbitrating = ticket.clockLog.filter(({ kind, until }) => kind === 'arbitration' && until === null);
  expect(arbitrating).toHaveLength(ticket.dispute === null ? 0 : 1);
  const resolving = ticket.clockLog.filter(({ kind, until }) => kind === 'resolve' && until === null);
  expect(resolving).toHaveLength(isOver(ticket.state) ? 0 : 1);
  for (const { kind, departmentCode } of ticket.clockLog) {
    // The time of a ruling is the arbiter's, never the owner's; no other clock is.
    if (kind === 'arbitration') expect(['service-operations', 'quality']).toContain(departmentCode);
  }
}

describe('disputes, whatever happens around them', () => {
  it('are as the plain model tells, with an owner at every instant', () => {
    const seen = { disputes: 0, overdue: 0, bounced: 0, moved: 0, withdrawn: 0 };
    fc.assert(
      fc.property(steps, (played) => {
        const story = new Story();
        const { owner } = story.ticket;
        const owners = [{ department: owner, pushed: false }];
        const model: Model = { owner, decided: owner, owners, open: null, disputes: 0, lastLevel: 0 };
        for (const { command, seconds } of played) {
          const at = story.now + seconds * 1000;
          const over = isOver(story.ticket.state);
          if (command === 'ring') {
            // At the breach a level hands over to service operations; that is another rule's test.
            const facts = decideRing(story.ticket, around(at, null)).filter(
              ({ type }) => type === 'RulingOverdue' || type === 'ClockBreached',
            );
            story.happens(facts, at);
            follow(model, command, at, over);
          } else if (story.when(command, 'lars', at).ok) follow(model, command, at, over);
          expectLike(story.ticket, model);
          expectSound(story.ticket);
        }
        seen.disputes += story.ticket.disputes.length;
        seen.overdue += story.told.filter(({ type }) => type === 'RulingOverdue').length;
        seen.bounced += story.ticket.disputes.filter(({ reason }) => reason === 'bounced').length;
        seen.withdrawn += story.told.filter(({ type }) => type === 'DisputeWithdrawn').length;
        seen.moved += story.ticket.ownerships.filter(({ cause }) => cause.kind === 'ruling').length;
      }),
      { numRuns: 400 },
    );
    // The orders led there often enough to mean something.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
  }, 30_000);

  it('are recorded once each: overdue once, ruled once or lapsed', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const story = new Story();
        for (const { command, seconds } of played) {
          const at = story.now + seconds * 1000;
          if (command === 'ring') story.happens(decideRing(story.ticket, around(at, null)), at);
          else story.when(command, 'lars', at);
        }
        for (const type of ['TicketDisputed', 'RulingOverdue'] as const) {
          const numbers = story.told.flatMap((fact) => (fact.type === type ? [fact.number] : []));
          expect(new Set(numbers).size).toBe(numbers.length);
        }
        const ended = story.told.flatMap((fact) => (hasEnded(fact) ? [fact.number] : []));
        expect(new Set(ended).size).toBe(ended.length);
        expect(ended.length).toBe(story.ticket.disputes.length - (story.ticket.dispute === null ? 0 : 1));
        // While a dispute waits the owner does not change, whoever would move it.
        let waits = false;
        for (const fact of story.told) {
          if (fact.type === 'TicketDisputed') waits = true;
          if (hasEnded(fact)) waits = false;
          if (fact.type === 'OwnershipMoved') expect(waits).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  }, 30_000);
});
