import { describe, expect, it } from 'vitest';
import { start, Story } from './testing/example-ticket.ts';

const dispute = {
  type: 'Dispute',
  reason: 'not_our_area',
  text: 'scan data are wrong',
  proposed: 'tech',
} as const;
const arbitration = ({ ticket }: Story) => ticket.clocks.find(({ kind }) => kind === 'arbitration');

describe('a dispute that is withdrawn', () => {
  const withdraw = { type: 'WithdrawDispute', text: 'it was our scanner' } as const;

  it('leaves the owner with a path that begins anew, heard by who has the ticket', () => {
    const story = new Story().given(start, dispute, withdraw);
    expect(story.ticket).toMatchObject({ owner: 'logistics', assignee: 'lars', dispute: null });
    expect(story.ticket.disputes[0]?.outcome).toEqual({
      kind: 'withdrawn',
      text: 'it was our scanner',
      by: 'lars',
      at: story.now,
    });
    expect(story.ticket.escalation).toMatchObject({ arming: 2, acknowledgedAt: story.now });
    expect(arbitration(story)?.state).toBe('met');
  });

  it('is no way to have answered: what nobody accepted escalates', () => {
    const story = new Story().given(dispute, withdraw);
    expect(story.ticket.escalation?.acknowledgedAt).toBeNull();
    story.rings(story.now + 31 * 60_000);
    expect(story.ticket.escalationLevel).toBe(1);
  });

  it('leaves nothing to appeal against: the next asks the same arbiter, with a clock of its own', () => {
    const story = new Story().given(start, dispute, withdraw);
    story.when(dispute, 'lars', story.now + 3_600_000);
    expect(story.ticket.dispute).toMatchObject({ number: 2, level: 1 });
    expect(story.rings(story.now + 14 * 60_000).some(({ type }) => type === 'RulingOverdue')).toBe(false);
    expect(story.rings(story.now + 60_000).some(({ type }) => type === 'RulingOverdue')).toBe(true);
  });

  it('was raised by a person: what the house sent to arbitration nobody takes back', () => {
    const story = new Story().given(start);
    for (const department of ['tech', 'logistics', 'tech', 'logistics', 'tech', 'logistics']) {
      const cause = { kind: 'person', by: 'lin', reason: 'theirs' } as const;
      if (story.ticket.dispute === null) story.given({ type: 'HandOver', department, cause });
    }
    expect(story.ticket.dispute).toMatchObject({ reason: 'bounced', by: null });
    expect(story.when(withdraw)).toMatchObject({ refusal: { code: 'illegal_move' } });
  });
});
