import type { EscalationPath, Level, Trigger } from '@baton/escalation-path';
import { describe, expect, it } from 'vitest';
import type { TicketCommand } from './commands.ts';
import { movedParts } from './reclassify.ts';
import { fay, lin, minutes, propose, reclassifyAs, sign, start, Story } from './testing/example-ticket.ts';

const tech = (story: Story): Partial<Story['ticket']['assignment']> => ({
  ...story.ticket.assignment,
  owner: 'tech',
  ruleId: 'scan',
});
const types = (story: Story, since: number): string[] => story.told.slice(since).map(({ type }) => type);
const handToTech: TicketCommand = {
  type: 'HandOver',
  department: 'tech',
  cause: { kind: 'person', by: 'lars', reason: 'theirs' },
};

describe('reclassification', () => {
  it('changes the facts, and nothing else where the matrix says the same', () => {
    const story = new Story().given(start, propose(1));
    const before = story.ticket;
    story.given(reclassifyAs({ language: 'en' }));
    expect(types(story, before.version)).toEqual(['TicketReclassified']);
    expect(story.ticket).toMatchObject({ state: 'awaiting_cosign', owner: 'logistics', assignee: 'lars' });
    expect(story.ticket.facts.language).toBe('en');
    expect(movedParts(before, story.ticket.assignment)).toEqual([]);
  });

  it('gives it the owner that the matrix names, by the matrix, and arms the path', () => {
    const story = new Story().given(start, propose(1), sign(lin, 1), sign(fay, 1));
    story.given(reclassifyAs({ problemType: 'scan' }, tech(story)));
    expect(story.ticket).toMatchObject({ owner: 'tech', state: 'new', assignee: null });
    expect(story.ticket.ownerships.at(-1)?.cause).toEqual({
      kind: 'matrix',
      matrixVersion: 1,
      ruleId: 'scan',
    });
    expect(story.ticket.proposals).toMatchObject([{ withdrawn: true }]);
    expect(story.ticket.escalation).toMatchObject({ arming: 2 });
    expect(story.told.find((fact) => fact.type === 'EscalationArmed' && fact.arming === 2)).toMatchObject({
      cause: 'redecided',
    });
  });

  it('takes a signed proposal back where others must sign, and does not end the waiting for the customer', () => {
    const story = new Story().given(start, propose(1), sign(lin, 1), sign(fay, 1));
    story.given({ type: 'AskCustomer', text: 'which address?' });
    const { assignment } = story.ticket;
    const stricter = { party: { department: 'finance', role: 'lead' as const } };
    story.given(reclassifyAs({ severity: 4 }, { ...assignment, requiredCosign: stricter }));
    expect(story.ticket).toMatchObject({ state: 'waiting_customer', proposals: [{ withdrawn: true }] });
  });

  it('lets a hand-over stand where the matrix says what it said before', () => {
    const story = new Story().given(handToTech, reclassifyAs({ language: 'en' }));
    expect(story.ticket.owner).toBe('tech');
    story.given(reclassifyAs({ language: 'th', market: 'BR' }, { ...tech(story), owner: 'finance' }));
    expect(story.ticket.owner).toBe('finance');
  });

  it('goes on counting with the new targets', () => {
    const story = new Story().given(start);
    const { assignment } = story.ticket;
    const serviceLevel = { ...assignment.serviceLevel, code: 'severe', resolveSeconds: 3600 };
    story.given(reclassifyAs({ severity: 1 }, { ...assignment, serviceLevel }));
    const resolve = story.ticket.clocks.find(({ kind }) => kind === 'resolve');
    expect(resolve).toMatchObject({ dueAt: minutes(60), targetSeconds: 3600 });
  });

  it('calls the levels that wait for a worse severity or a VIP, on the path that then holds', () => {
    const story = new Story().given(start);
    const level = (number: number, trigger: Trigger): Level => ({
      level: number,
      trigger,
      responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
      actions: [{ kind: 'notify' }],
    });
    const vip: EscalationPath = {
      code: 'vip',
      version: 1,
      levels: [level(1, { kind: 'vip' }), level(2, { kind: 'severity_raised', to: 2 })],
    };
    const { assignment } = story.ticket;
    const corrected = { tier: 'vip', severity: 2 };
    story.given({ ...reclassifyAs(corrected, { ...assignment, path: 'vip' }), path: vip });
    const fired = story.told.flatMap((fact) => (fact.type === 'LevelFired' ? [fact.level] : []));
    expect(fired).toEqual([1, 2]);
    expect(story.ticket.escalation).toMatchObject({ pathCode: 'vip', arming: 2 });
  });

  it('is refused where nothing is another, whatever the order of the tags', () => {
    const story = new Story();
    expect(story.when(reclassifyAs({}))).toMatchObject({ refusal: { code: 'same_facts' } });
    story.given(reclassifyAs({ tags: ['a', 'b'] }));
    expect(story.when(reclassifyAs({ tags: ['b', 'a'] }))).toMatchObject({ refusal: { code: 'same_facts' } });
  });

  it('is no way round an open dispute, and none when the ticket is over', () => {
    const disputed = new Story().given({
      type: 'Dispute',
      reason: 'wrong_facts',
      text: 'it is a scan',
      proposed: 'tech',
    });
    expect(disputed.when(reclassifyAs({ market: 'BR' }))).toMatchObject({
      refusal: { code: 'illegal_move', move: 'reclassify' },
    });
  });
});
