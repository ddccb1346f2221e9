import { describe, expect, it } from 'vitest';
import type { TicketCommand } from './commands.ts';
import { nextRing } from './clocks.ts';
import { decideRing } from './ring.ts';
import { currentProposal } from './ticket.ts';
import {
  accept,
  around,
  both,
  fay,
  lin,
  minutes,
  nine,
  propose,
  sign,
  start,
  Story,
  storyIn,
} from './testing/example-ticket.ts';

const handOver: TicketCommand = {
  type: 'HandOver',
  department: 'tech',
  cause: { kind: 'person', by: 'lin', reason: 'scan data' },
};
const resolve: TicketCommand = { type: 'Resolve', text: 'paid' };
const types = (story: Story, from = 0): string[] => story.told.slice(from).map(({ type }) => type);

describe('opening', () => {
  it('gives an owner from the first instant, arms the path and starts the clocks', () => {
    const { ticket } = new Story();
    expect(ticket).toMatchObject({ state: 'new', owner: 'logistics', version: 3, escalationLevel: 0 });
    expect(ticket.ownerships).toEqual([
      {
        department: 'logistics',
        from: nine,
        until: null,
        cause: { kind: 'matrix', matrixVersion: 1, ruleId: 'delay' },
      },
    ]);
    expect(ticket.involved).toEqual(['logistics', 'product', 'finance']);
    expect(ticket.clocks.map(({ kind, state, dueAt }) => [kind, state, dueAt])).toEqual([
      ['acknowledge', 'running', minutes(60)],
      ['resolve', 'running', minutes(480)],
    ]);
  });
});

describe('accepting', () => {
  it('given a new ticket, when somebody accepts, then it is theirs and waits for no acknowledgement any more', () => {
    const { ticket, told } = new Story().given(accept);
    expect(ticket).toMatchObject({ state: 'assigned', assignee: 'lars' });
    expect(told.map(({ type }) => type)).toContain('EscalationAcknowledged');
    expect(ticket.clocks.find(({ kind }) => kind === 'acknowledge')?.state).toBe('met');
  });

  it('given an assignee, when the same accepts, then it is refused; when another does, it changes hands', () => {
    const story = new Story().given(accept);
    expect(story.when(accept)).toEqual({ ok: false, refusal: { code: 'already_assignee' } });
    expect(story.when({ type: 'Accept', assignee: 'lin' }).ok).toBe(true);
    expect(story.ticket).toMatchObject({ state: 'assigned', assignee: 'lin' });
  });

  it('given nobody, when work starts, then whoever starts it has accepted it', () => {
    const story = new Story().given(start);
    expect(story.ticket).toMatchObject({ state: 'in_progress', assignee: 'lars' });
  });
});

describe('waiting and holding', () => {
  it('given work, when the customer is asked, then the clocks stand still until the answer', () => {
    const story = storyIn('waiting_customer');
    expect(story.ticket.clocks.find(({ kind }) => kind === 'resolve')).toMatchObject({
      state: 'paused',
      dueAt: null,
    });
    const asked = story.now;
    story.when({ type: 'RecordCustomerAnswer', text: 'the old one' }, 'niran', asked + 72 * 3_600_000);
    expect(story.ticket.state).toBe('in_progress');
    // Three days of waiting push the target back by three days.
    expect(story.ticket.clocks.find(({ kind }) => kind === 'resolve')?.dueAt).toBe(
      minutes(480) + 72 * 3_600_000,
    );
  });

  it('given a hold, when it is released, then the ticket goes on in the state that it was in', () => {
    const story = new Story().given(start, { type: 'Hold', reason: 'strike at the port' });
    expect(story.ticket).toMatchObject({ state: 'in_progress', hold: { reason: 'strike at the port' } });
    expect(nextRing(story.ticket, around(story.now, null))).toBeNull();
    story.given({ type: 'Release' });
    expect(story.ticket).toMatchObject({ state: 'in_progress', hold: null });
  });
});

describe('proposing and signing', () => {
  it('given a required co-sign, when a resolution is proposed, then the parties are asked at once', () => {
    const { ticket } = storyIn('awaiting_cosign');
    expect(ticket.cosign).toMatchObject({
      id: 'cosign 1',
      state: { status: 'open', rule: both, contentHash: 'hash 1' },
    });
    expect(ticket.clocks.find(({ kind }) => kind === 'cosign')?.state).toBe('running');
  });

  it('given all signed, then work goes on and it may be resolved', () => {
    const story = storyIn('awaiting_cosign').given(sign(lin, 1), sign(fay, 1));
    expect(story.ticket.state).toBe('in_progress');
    expect(story.when(resolve).ok).toBe(true);
    expect(story.ticket).toMatchObject({ state: 'resolved', resolution: 'paid' });
  });

  it('given one signature of two, then resolving is not offered, and after a withdrawal refused with who is missing', () => {
    const story = storyIn('awaiting_cosign').given(sign(lin, 1));
    expect(story.when(resolve)).toMatchObject({ refusal: { code: 'illegal_move' } });
    story.given({ type: 'WithdrawProposal', reason: 'thought again' });
    expect(story.when(resolve)).toMatchObject({
      refusal: { code: 'cosign_missing', parties: [{ key: 'logistics:lead' }, { key: 'finance:lead' }] },
    });
  });

  it('given a signature, when the proposal is revised, then it is stale and kept, and both are asked again', () => {
    const story = storyIn('awaiting_cosign').given(sign(lin, 1), propose(2, { amount: 200 }));
    expect(types(story)).toContain('ContentRevised');
    expect(story.ticket.cosign?.state.signOffs).toHaveLength(1);
    expect(story.when(sign(fay, 1))).toMatchObject({
      refusal: { code: 'sign_off', refusal: { code: 'stale_content' } },
    });
    story.given(sign(fay, 2), sign(lin, 2), resolve);
    expect(story.ticket.state).toBe('resolved');
  });

  it('given all signed, when a new proposal follows, then it must be signed anew', () => {
    const story = storyIn('awaiting_cosign').given(sign(lin, 1), sign(fay, 1), propose(2));
    expect(story.ticket.state).toBe('awaiting_cosign');
    expect(story.when(resolve).ok).toBe(false);
  });

  it('given a rejection, then it goes back to its author', () => {
    const story = storyIn('awaiting_cosign').given(sign(lin, 1, 'reject'));
    expect(types(story)).toContain('CosignRejected');
    expect(story.ticket.state).toBe('in_progress');
    expect(story.when(resolve)).toMatchObject({ refusal: { code: 'cosign_missing' } });
  });

  it.each([
    [20, 'EUR', true],
    [20.01, 'EUR', false],
    [5, 'USD', false],
    [null, null, false],
  ])('given an authority of 20 EUR, an offer of %s %s needs nobody: %s', (amount, currency, within) => {
    const story = new Story().given(start, propose(1, { amount, currency }));
    expect(story.ticket.state).toBe(within ? 'in_progress' : 'awaiting_cosign');
    expect(story.when(resolve).ok).toBe(within);
  });

  it('given a co-sign under way, when an offer within the authority takes its place, then nobody is asked any more', () => {
    const story = storyIn('awaiting_cosign').given(propose(2, { amount: 12 }));
    expect(types(story)).toContain('CosignWithdrawn');
    expect(story.ticket.state).toBe('in_progress');
    expect(story.when(resolve).ok).toBe(true);
  });
});

describe('handing over', () => {
  it('given an owner, when it is handed over, then the next begins where this one ends, and everything anew', () => {
    const story = storyIn('awaiting_cosign').given(handOver);
    const { ticket } = story;
    expect(ticket).toMatchObject({ owner: 'tech', assignee: null, state: 'new', hold: null });
    expect(ticket.ownerships.map(({ department, until }) => [department, until])).toEqual([
      ['logistics', story.now],
      ['tech', null],
    ]);
    expect(ticket.involved).toContain('logistics');
    expect(ticket.escalation?.arming).toBe(2);
    expect(currentProposal(ticket)).toBeNull();
    expect(ticket.cosign?.state.status).toBe('withdrawn');
    expect(story.when(handOver)).toEqual({ ok: false, refusal: { code: 'same_owner' } });
  });

  it('given a level that hands over, then what was proposed before is not carried out by the next owner', () => {
    const story = storyIn('awaiting_cosign').given(sign(lin, 1), sign(fay, 1));
    const due = minutes(480);
    story.happens(decideRing(story.ticket, around(due, null)), due);
    expect(story.ticket).toMatchObject({ owner: 'service-operations', state: 'new' });
    story.given({ type: 'StartWork', assignee: 'olga' });
    expect(story.when(resolve)).toMatchObject({ refusal: { code: 'cosign_missing' } });
  });

  it('given a level that hands over in the middle of a co-sign, then nobody is asked to sign any more', () => {
    const story = storyIn('awaiting_cosign');
    const due = minutes(480);
    story.happens(decideRing(story.ticket, around(due, null)), due);
    expect(story.ticket.cosign?.state.status).toBe('withdrawn');
    expect(currentProposal(story.ticket)).toBeNull();
  });
});

describe('the timer', () => {
  it('rings at the first level, records it once, and again nothing', () => {
    const story = new Story();
    expect(nextRing(story.ticket, around(nine, null))).toBe(minutes(30));
    expect(decideRing(story.ticket, around(minutes(30) - 1, null))).toEqual([]);
    const facts = decideRing(story.ticket, around(minutes(31), null));
    expect(facts).toMatchObject([
      {
        type: 'LevelFired',
        level: 1,
        loop: 0,
        dueAt: minutes(30),
        firedAt: minutes(31),
        notified: ['staff of logistics'],
      },
    ]);
    story.happens(facts, minutes(31));
    expect(decideRing(story.ticket, around(minutes(32), null))).toEqual([]);
    expect(nextRing(story.ticket, around(minutes(32), null))).toBe(minutes(60));
  });

  it('after downtime records all that was due, late, and calls once', () => {
    const story = new Story();
    story.happens(decideRing(story.ticket, around(minutes(90), null)), minutes(90));
    expect(story.told.filter(({ type }) => type === 'ClockBreached')).toMatchObject([
      { kind: 'acknowledge', dueAt: minutes(60) },
    ]);
    expect(story.told.filter(({ type }) => type === 'LevelPassed')).toMatchObject([
      { level: 1, dueAt: minutes(30) },
    ]);
    expect(story.told.filter(({ type }) => type === 'LevelFired')).toMatchObject([
      { level: 2, dueAt: minutes(60) },
    ]);
    expect(story.ticket.priority).toBe(1);
  });
});

describe('escalating by hand', () => {
  it('reaches the next level; leaving levels out needs the right and is recorded', () => {
    const story = new Story();
    const toThree = { type: 'Escalate', reason: 'press is calling', level: 3 } as const;
    expect(story.when({ ...toThree, maySkip: false })).toMatchObject({
      refusal: { code: 'escalation', refusal: { code: 'skipping_not_allowed' } },
    });
    story.given({ ...toThree, maySkip: true });
    expect(story.told.filter(({ type }) => type === 'LevelPassed')).toMatchObject([
      { level: 1, reason: { kind: 'skipped' } },
      { level: 2, reason: { kind: 'skipped' } },
    ]);
    expect(story.ticket.owner).toBe('service-operations');
  });
});

describe('the end', () => {
  it('stops every clock and disarms the path; reopening starts both again', () => {
    const story = storyIn('closed');
    expect(story.ticket.clocks.filter(({ state }) => state === 'running' || state === 'paused')).toEqual([]);
    expect(nextRing(story.ticket, around(story.now, null))).toBeNull();
    story.given({ type: 'Reopen', reason: 'again' });
    expect(story.ticket).toMatchObject({
      state: 'in_progress',
      reopened: 1,
      closedAt: null,
      resolution: null,
    });
    expect(nextRing(story.ticket, around(story.now, null))).not.toBeNull();
  });
});

describe('marks of policy changes', () => {
  it('come once and go once', () => {
    const mark = { type: 'MarkByChange', changeId: 'free shipping' } as const;
    const story = new Story().given(mark);
    expect(story.when(mark)).toEqual({ ok: true, facts: [] });
    expect(story.ticket.changes).toEqual(['free shipping']);
    story.given({ type: 'UnmarkByChange', changeId: 'free shipping' });
    expect(story.ticket.changes).toEqual([]);
  });
});
