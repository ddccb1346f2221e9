import type { EscalationPath } from '@baton/escalation-path';
import { compileCalendar } from '@baton/working-time';
import { describe, expect, it } from 'vitest';
import { bounces } from './bounces.ts';
import type { TicketCommand } from './commands.ts';
import { decide } from './decide.ts';
import type { Ruling } from './dispute.ts';
import { evolveAll } from './evolve.ts';
import { decideRing } from './ring.ts';
import { accept, around, fay, lin, minutes, path, propose, sign, start } from './testing/example-ticket.ts';
import { Story } from './testing/example-ticket.ts';
import { nextRing } from './clocks.ts';

const dispute: TicketCommand = {
  type: 'Dispute',
  reason: 'not_our_area',
  text: 'the scan data are wrong',
  proposed: 'tech',
};
const rule = (ruling: Ruling): TicketCommand => ({ type: 'Rule', ruling, text: 'so it is', amendment: null });
const uphold = rule({ kind: 'uphold' });
const move = rule({ kind: 'move', department: 'tech' });
const split = rule({ kind: 'split', department: 'tech', ticketId: 'other', number: 4190 });
const handTo = (department: string): TicketCommand => ({
  type: 'HandOver',
  department,
  cause: { kind: 'person', by: 'lars', reason: 'theirs' },
});
const arbitration = (story: Story) => story.ticket.clocks.find(({ kind }) => kind === 'arbitration');
const clock = (story: Story, kind: string) => story.ticket.clocks.find((one) => one.kind === kind);
const types = (story: Story, since = 0): string[] => story.told.slice(since).map(({ type }) => type);

describe('a dispute', () => {
  it('leaves the owner, marks the ticket and starts the arbitration clock; the resolve clock goes on', () => {
    const story = new Story().given(dispute);
    const { ticket } = story;
    expect(ticket.owner).toBe('logistics');
    expect(ticket.ownerships).toHaveLength(1);
    expect(ticket.dispute).toMatchObject({ number: 1, reason: 'not_our_area', proposed: 'tech', by: 'lars' });
    expect(arbitration(story)).toMatchObject({ state: 'running', dueAt: minutes(16), targetSeconds: 900 });
    expect(clock(story, 'resolve')).toMatchObject({ state: 'running', dueAt: minutes(480) });
    // A dispute is an answer.
    expect(clock(story, 'acknowledge')).toMatchObject({ state: 'met' });
    expect(ticket.escalation?.acknowledgedAt).toBe(minutes(1));
    expect(ticket.involved).toEqual(expect.arrayContaining(['tech', 'service-operations']));
  });

  it('charges the time of the arbiter to the arbiter', () => {
    const story = new Story().given(dispute);
    const segment = story.ticket.clockLog.find(({ kind }) => kind === 'arbitration');
    expect(segment?.departmentCode).toBe('service-operations');
  });

  it('is refused with the owner itself as counter-proposal, and where nobody could rule', () => {
    const story = new Story();
    expect(story.when({ ...dispute, proposed: 'logistics' })).toMatchObject({
      refusal: { code: 'same_owner' },
    });
    const alone: EscalationPath = { ...path, arbiters: [] };
    expect(decide(story.ticket, dispute, { ...around(minutes(1), 'lars'), path: alone })).toMatchObject({
      refusal: { code: 'no_arbiter' },
    });
  });

  it('goes to the next arbiter where the first is a party', () => {
    const story = new Story().given({ ...dispute, proposed: 'service-operations' });
    expect(story.ticket.dispute).toMatchObject({ level: 2, arbiters: [{ department: 'quality' }] });
  });

  it('counts in the hours of the arbiter', () => {
    const office = compileCalendar({
      zone: 'UTC',
      alwaysOpen: false,
      weekly: { mon: [{ from: '10:00', until: '11:00' }] },
      holidays: [],
      exceptions: [],
    });
    if (office.kind === 'refused') throw new RangeError('the office calendar was refused');
    const surroundings = around(minutes(1), 'lars');
    const decision = decide(new Story().ticket, dispute, {
      ...surroundings,
      calendarOf: (code) => (code === 'office' ? office : surroundings.calendarOf(code)),
      calendarOfDepartment: (code) => (code === 'service-operations' ? 'office' : 'always'),
    });
    const moved = decision.ok ? decision.facts.find((fact) => fact.type === 'ClocksMoved') : undefined;
    expect(moved?.clocks.find(({ kind }) => kind === 'arbitration')?.dueAt).toBe(minutes(75));
  });

  it('runs on while the ticket is on hold or waits for the customer', () => {
    const story = new Story().given(start, dispute, { type: 'Hold', reason: 'strike' });
    expect(arbitration(story)?.state).toBe('running');
    story.given({ type: 'Release' }, { type: 'AskCustomer', text: 'where?' });
    expect(arbitration(story)?.state).toBe('running');
    expect(clock(story, 'resolve')?.state).toBe('paused');
  });

  it('lapses when the ticket is resolved, and is gone when it is reopened', () => {
    const story = new Story({ assignment: { ...new Story().ticket.assignment, requiredCosign: null } });
    story.given(start, dispute, { type: 'Resolve', text: 'found it' });
    expect(story.ticket.dispute).toBeNull();
    expect(story.ticket.disputes[0]?.outcome).toEqual({ kind: 'lapsed', at: story.now });
    expect(arbitration(story)?.state).toBe('met');
    story.given({ type: 'Reopen', reason: 'again' });
    expect(arbitration(story)?.state).toBe('met');
    expect(story.when(uphold)).toMatchObject({ refusal: { code: 'illegal_move' } });
  });
});

describe('a ruling', () => {
  it('that upholds leaves owner, assignee and state, and arms the path, heard by who has the ticket', () => {
    const story = new Story().given(start, dispute, uphold);
    const { ticket } = story;
    expect(ticket).toMatchObject({
      owner: 'logistics',
      assignee: 'lars',
      state: 'in_progress',
      dispute: null,
    });
    expect(ticket.escalation).toMatchObject({ arming: 2, acknowledgedAt: story.now });
    expect(arbitration(story)?.state).toBe('met');
  });

  it('that upholds what nobody accepted makes the owner accept: its clock goes on where it stood', () => {
    const story = new Story().given(dispute, uphold);
    expect(story.ticket.escalation?.acknowledgedAt).toBeNull();
    expect(clock(story, 'acknowledge')).toMatchObject({ state: 'running', dueAt: minutes(61) });
  });

  it('that moves gives it a new owner by its cause, and takes the proposal back with its co-sign', () => {
    const story = new Story().given(start, propose(1), sign(lin, 1), dispute, sign(fay, 1), move);
    const { ticket } = story;
    expect(ticket).toMatchObject({ owner: 'tech', assignee: null, state: 'new', dispute: null });
    expect(ticket.ownerships.at(-1)).toMatchObject({
      department: 'tech',
      from: story.now,
      cause: { kind: 'ruling', by: 'lars', reason: 'so it is' },
    });
    expect(ticket.proposals).toMatchObject([{ withdrawn: true }]);
    story.given(start);
    expect(story.when({ type: 'Resolve', text: 'x' })).toMatchObject({ refusal: { code: 'cosign_missing' } });
  });

  it('that splits keeps the owner and names the linked ticket', () => {
    const story = new Story().given(dispute, split);
    expect(story.ticket).toMatchObject({ owner: 'logistics', dispute: null });
    expect(story.ticket.links).toEqual([{ kind: 'split_into', ticketId: 'other', number: 4190 }]);
    const other = new Story({
      owner: 'tech',
      splitFrom: { ticketId: 'ticket', number: 4183 },
      cause: { kind: 'ruling', by: 'olga', reason: 'so it is' },
    });
    expect(other.ticket).toMatchObject({
      owner: 'tech',
      ownerships: [{ department: 'tech', cause: { kind: 'ruling' } }],
      links: [{ kind: 'split_from', number: 4183 }],
    });
    expect(clock(other, 'resolve')).toMatchObject({ dueAt: minutes(480) });
  });

  it('does not give the ticket to whom it has', () => {
    const story = new Story().given(dispute);
    const before = story.ticket;
    for (const kind of ['move', 'split'] as const) {
      const same = { kind, department: 'logistics', ticketId: 'other', number: 1 };
      expect(story.when(rule(same))).toMatchObject({ refusal: { code: 'same_owner' } });
    }
    expect(story.ticket).toBe(before);
  });

  it('is given once', () => {
    const story = new Story().given(dispute, uphold);
    expect(story.when(move)).toMatchObject({ refusal: { code: 'illegal_move', move: 'rule' } });
  });
});

describe('the second dispute', () => {
  it('starts one arbiter higher, and the last stays the last', () => {
    const levels: number[] = [];
    const story = new Story();
    for (let count = 0; count < 3; count += 1) {
      story.given(dispute);
      levels.push(story.ticket.dispute?.level ?? 0);
      story.given(uphold);
    }
    expect(levels).toEqual([1, 2, 2]);
    expect(story.ticket.disputes.map(({ number }) => number)).toEqual([1, 2, 3]);
    // Each has an arbitration clock of its own.
    const runs = story.ticket.clockLog.filter(({ kind }) => kind === 'arbitration').map(({ run }) => run);
    expect(new Set(runs)).toEqual(new Set([1, 2, 3]));
  });
});

describe('an overdue ruling', () => {
  const overdue = (story: Story, at: number): void =>
    story.happens(decideRing(story.ticket, around(at, null)), at);

  it('is what the timer is set to, is recorded once, and asks the next higher beside the first', () => {
    const story = new Story().given(dispute);
    expect(nextRing(story.ticket, around(minutes(2), null))).toBe(minutes(16));
    overdue(story, minutes(15));
    expect(types(story)).not.toContain('RulingOverdue');
    overdue(story, minutes(40));
    overdue(story, minutes(41));
    const noted = story.told.filter((fact) => fact.type === 'RulingOverdue');
    expect(noted).toMatchObject([{ number: 1, dueAt: minutes(16), level: 2, notified: ['lead of quality'] }]);
    expect(story.ticket.dispute).toMatchObject({
      overdueAt: minutes(16),
      arbiters: [{ department: 'service-operations' }, { department: 'quality' }],
    });
    expect(arbitration(story)).toMatchObject({ state: 'running', breachedAt: minutes(16) });
    expect(story.ticket.involved).toContain('quality');
    story.given(uphold);
    expect(arbitration(story)).toMatchObject({ state: 'breached' });
  });

  it('fires the level that waits for it, and none after the ruling', () => {
    const waiting: EscalationPath = {
      ...path,
      levels: [
        ...path.levels,
        {
          level: 4,
          trigger: { kind: 'ruling_overdue' },
          responders: [{ kind: 'role', role: 'lead', department: 'quality' }],
          actions: [{ kind: 'notify' }],
        },
      ],
    };
    const on = (at: number) => ({ ...around(at, null), path: waiting });
    const story = new Story().given(dispute);
    const facts = decideRing(story.ticket, on(minutes(20)));
    expect(facts.map(({ type }) => type)).toEqual(['ClockBreached', 'RulingOverdue', 'LevelFired']);
    story.happens(facts, minutes(20));
    story.given(uphold);
    expect(decideRing(story.ticket, on(minutes(25)))).toEqual([]);
  });
});

describe('levels that hand over', () => {
  it('tell their people, and leave the owner until the ruling', () => {
    const story = new Story().given(dispute);
    const facts = decideRing(story.ticket, around(minutes(500), null));
    expect(facts.map(({ type }) => type)).toContain('LevelFired');
    expect(facts.map(({ type }) => type)).not.toContain('OwnershipMoved');
  });
});

describe('bounces', () => {
  it('are moves by people or rulings back to who had it; the third goes to arbitration by itself', () => {
    const story = new Story().given(handTo('tech'), handTo('logistics'), handTo('tech'));
    expect([bounces(story.ticket.ownerships), story.ticket.dispute]).toEqual([2, null]);
    story.given(handTo('logistics'));
    expect(story.ticket).toMatchObject({
      owner: 'logistics',
      dispute: { reason: 'bounced', by: null, proposed: 'tech', number: 1 },
    });
    expect(story.when(handTo('tech'))).toMatchObject({ refusal: { code: 'illegal_move' } });
    story.given(move);
    expect([bounces(story.ticket.ownerships), story.ticket.dispute]).toEqual([4, null]);
    // Somebody who never had it may still get it; back again asks again.
    story.given(handTo('finance'));
    expect(story.ticket.dispute).toBeNull();
    story.given(handTo('tech'));
    expect(story.ticket.dispute).toMatchObject({ reason: 'bounced', level: 2 });
  });

  it('are not what a level or the matrix moved', () => {
    const story = new Story().given(handTo('tech'));
    const level = { kind: 'escalation', level: 3, loop: 0 } as const;
    const moved = { type: 'OwnershipMoved', from: 'tech', to: 'logistics', cause: level } as const;
    const happened = { sequence: story.ticket.version + 1, at: story.now + 1, by: null, fact: moved };
    expect(bounces(evolveAll(story.ticket, [happened])?.ownerships ?? [])).toBe(0);
  });

  it('stay without arbitration where the path names no arbiter', () => {
    const story = new Story().given(handTo('tech'), handTo('logistics'), handTo('tech'));
    const alone = { ...around(minutes(60), 'lars'), path: { ...path, arbiters: [] } };
    const decision = decide(story.ticket, handTo('logistics'), alone);
    const facts = decision.ok ? decision.facts.map(({ type }) => type) : [];
    expect(facts).toContain('OwnershipMoved');
    expect(facts).not.toContain('TicketDisputed');
  });
});

describe('accepting while disputed', () => {
  it('is possible: the owner answers for the ticket until the ruling', () => {
    expect(new Story().given(dispute, accept).ticket).toMatchObject({ assignee: 'lars', state: 'assigned' });
  });
});
