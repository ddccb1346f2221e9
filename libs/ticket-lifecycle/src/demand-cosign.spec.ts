import type { Signer } from '@baton/cosign-quorum';
import type { Action, EscalationPath, Level, Trigger } from '@baton/escalation-path';
import { describe, expect, it } from 'vitest';
import type { TicketCommand } from './commands.ts';
import {
  both,
  fay,
  lin,
  minutes,
  propose,
  reclassifyAs,
  sign,
  start,
  Story,
} from './testing/example-ticket.ts';

const demand = (department: string): Action => ({ kind: 'add_cosign_party', department });
const level = (number: number, trigger: Trigger, ...actions: Action[]): Level => ({
  level: number,
  trigger,
  responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
  actions: [{ kind: 'notify' }, ...actions],
  repeat: { everySeconds: 60, times: 3 },
});

/** By hand, quality must sign; at the breach, quality and product. */
const on: EscalationPath = {
  code: 'standard',
  version: 1,
  levels: [
    level(1, { kind: 'manual' }, demand('quality')),
    level(2, { kind: 'breach', clock: 'resolve' }, demand('quality'), demand('product')),
  ],
};

const quinn: Signer = { id: 'quinn', memberships: [{ department: 'quality', role: 'lead' }] };
const asQuality = (contentHash: string): TicketCommand => ({
  type: 'Sign',
  party: 'quality',
  signer: quinn,
  decision: 'approve',
  reason: null,
  contentHash,
});
const escalate: TicketCommand = { type: 'Escalate', reason: 'it goes wrong', level: 1, maySkip: true };
const resolve: TicketCommand = { type: 'Resolve', text: 'done' };
const reopen: TicketCommand = { type: 'Reopen', reason: 'again' };

const opened = (assignment = {}): Story => {
  const { ticket } = new Story();
  return new Story({ assignment: { ...ticket.assignment, ...assignment } }, { on }).given(start);
};
const types = (story: Story): string[] => story.told.map(({ type }) => type);
const count = (story: Story, type: string): number => types(story).filter((one) => one === type).length;

describe('a level that demands a signature', () => {
  it('makes the department a party before anything is proposed, and says which level it was', () => {
    const story = opened().given(escalate);
    expect(story.told).toContainEqual({
      type: 'CosignPartyDemanded',
      department: 'quality',
      level: 1,
      loop: 0,
    });
    expect(story.ticket).toMatchObject({
      state: 'in_progress',
      demands: [{ department: 'quality', level: 1 }],
    });
    expect(story.ticket.involved).toContain('quality');
    story.given(propose(1));
    expect(story.ticket.cosign?.state.rule).toEqual({
      all: [...both.all, { party: { department: 'quality' } }],
    });
    story.given(sign(lin, 1), sign(fay, 1));
    expect(story.ticket.state).toBe('awaiting_cosign');
    story.given(asQuality('hash 1'), resolve);
    expect(story.ticket.state).toBe('resolved');
  });

  it('asks at once where a co-sign is open; what others signed stays valid', () => {
    const story = opened().given(propose(1), sign(lin, 1), escalate, sign(fay, 1));
    expect(story.ticket).toMatchObject({ state: 'awaiting_cosign', began: { cosign: 1 } });
    story.given(asQuality('hash 1'));
    expect(story.ticket.state).toBe('in_progress');
    expect(count(story, 'SignedOff')).toBe(3);
  });

  it('opens a co-sign again that was met, with a clock of its own', () => {
    const story = opened().given(propose(1), sign(lin, 1), sign(fay, 1));
    expect(story.ticket.state).toBe('in_progress');
    story.given(escalate);
    expect(story.ticket).toMatchObject({ state: 'awaiting_cosign', began: { cosign: 2 } });
    expect(story.ticket.clocks.find(({ kind }) => kind === 'cosign')).toMatchObject({ state: 'running' });
    expect(story.when(resolve).ok).toBe(false);
    story.given(asQuality('hash 1'), resolve);
  });

  it('opens one where the assignment demands none', () => {
    const story = opened({ requiredCosign: null }).given(propose(1));
    expect(story.ticket).toMatchObject({ state: 'in_progress', cosign: null });
    story.given(escalate);
    expect(story.ticket).toMatchObject({
      state: 'awaiting_cosign',
      cosign: { state: { rule: { party: { department: 'quality' } }, contentHash: 'hash 1' } },
    });
    story.given(asQuality('hash 1'), resolve);
  });

  it('is demanded of what lies within the authority too', () => {
    const story = opened().given(escalate, propose(1, { amount: 12 }));
    expect(story.ticket.cosign?.state.rule).toEqual({ party: { department: 'quality' } });
    // Beyond it, all that the assignment demands comes in.
    story.given(propose(2, { amount: 300 }));
    expect(story.ticket.cosign?.state.rule).toEqual({
      all: [...both.all, { party: { department: 'quality' } }],
    });
    expect(count(story, 'CosignWithdrawn')).toBe(1);
    story.given(propose(3, { amount: 300, text: 'in two parts' }));
    expect(count(story, 'CosignOpened')).toBe(2);
  });

  it('keeps the place and the role that the assignment gives the department', () => {
    const anyOf = { any: [{ party: { department: 'quality', role: 'lead' as const } }, ...both.all] };
    const story = opened({ requiredCosign: anyOf }).given(escalate, propose(1));
    expect(story.ticket.cosign?.state.rule).toEqual({ party: { department: 'quality', role: 'lead' } });
  });

  it('demands once, however often levels fire', () => {
    const story = opened().given(escalate, propose(1));
    story.rings(minutes(9 * 60));
    expect(count(story, 'LevelFired')).toBeGreaterThan(1);
    expect(story.ticket.demands.map(({ department, level: by }) => [department, by])).toEqual([
      ['quality', 1],
      ['product', 2],
    ]);
    expect(count(story, 'PartiesRequired')).toBe(1);
    // The threshold was crossed before the next owner came: told, and nothing demanded a second time.
    story.given({
      type: 'HandOver',
      department: 'tech',
      cause: { kind: 'person', by: 'lin', reason: 'theirs' },
    });
    story.rings(story.now + 60_000);
    expect(story.told.at(-1)).toMatchObject({ type: 'LevelFired', carriedOver: true });
    expect(count(story, 'CosignPartyDemanded')).toBe(2);
  });

  it('stays demanded by a new owner and a reclassification, which is how nobody gets rid of it', () => {
    const moved = opened().given(escalate, propose(1), {
      type: 'HandOver',
      department: 'tech',
      cause: { kind: 'person', by: 'lin', reason: 'theirs' },
    });
    expect(moved.ticket).toMatchObject({ escalationLevel: 0, demands: [{ department: 'quality' }] });
    moved.given(start, propose(2));
    expect(moved.ticket.cosign?.state.rule).toMatchObject({
      all: [...both.all, { party: { department: 'quality' } }],
    });

    const redecided = opened().given(escalate, reclassifyAs({ language: 'de' }, { requiredCosign: null }));
    expect(redecided.when(resolve)).toMatchObject({
      refusal: { code: 'cosign_missing', parties: [{ key: 'quality' }] },
    });
  });

  it('does not send round again what was carried out, and refuses to carry it out again without', () => {
    const reopened: EscalationPath = {
      ...on,
      levels: [level(1, { kind: 'reopened', times: 1 }, demand('quality'))],
    };
    const story = new Story({}, { on: reopened }).given(
      start,
      propose(1),
      sign(lin, 1),
      sign(fay, 1),
      resolve,
      reopen,
    );
    expect(story.ticket).toMatchObject({ state: 'in_progress', demands: [{ department: 'quality' }] });
    expect(story.when(resolve)).toMatchObject({ refusal: { parties: [{ key: 'quality' }] } });
    story.given(propose(2));
    expect(story.ticket.state).toBe('awaiting_cosign');
    story.given(sign(lin, 2), sign(fay, 2), asQuality('hash 2'), resolve);
  });

  it('waits with the customer: the signatures are asked, and the ticket goes there with the answer', () => {
    const story = opened({ requiredCosign: null }).given(
      propose(1),
      { type: 'AskCustomer', text: 'which colour?' },
      escalate,
    );
    expect(story.ticket.state).toBe('waiting_customer');
    story.given({ type: 'RecordCustomerAnswer', text: 'red' });
    expect(story.ticket.state).toBe('awaiting_cosign');
  });
});
