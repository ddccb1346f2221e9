import { describe, expect, it } from 'vitest';
import { quorum } from './quorum.ts';
import type { PartyStatus, Quorum } from './quorum.ts';
import { partyKey } from './rule.ts';
import { all, any, kOf, party, sequence, signOff } from './testing/example-rules.ts';

const [support, logistics, finance, marketing] = ['support', 'logistics', 'finance', 'marketing'].map(
  party,
) as [
  // map forgets that four names give four parties.
  ReturnType<typeof party>,
  ReturnType<typeof party>,
  ReturnType<typeof party>,
  ReturnType<typeof party>,
];

const asked = (q: Quorum): string[] => q.asks.map(partyKey);
const statuses = (q: Quorum): Record<string, PartyStatus> =>
  Object.fromEntries(q.parties.map((p) => [p.key, p.status]));

describe('all must sign (会签)', () => {
  const rule = all(support, finance);

  it('asks everybody at once', () => {
    const q = quorum(rule, [], 'v1');
    expect(q.outcome).toBe('pending');
    expect(asked(q)).toEqual(['support', 'finance']);
  });

  it('waits for the last', () => {
    const q = quorum(rule, [signOff('finance', 'approve')], 'v1');
    expect(q.outcome).toBe('pending');
    expect(asked(q)).toEqual(['support']);
    expect(statuses(q)).toEqual({ support: 'asked', finance: 'signed' });
  });

  it('is met when all have approved', () => {
    const q = quorum(rule, [signOff('finance', 'approve'), signOff('support', 'approve')], 'v1');
    expect(q).toMatchObject({ outcome: 'met', asks: [] });
  });

  it('is rejected by the first rejection, and needs nobody else', () => {
    const q = quorum(rule, [signOff('finance', 'reject')], 'v1');
    expect(q).toMatchObject({ outcome: 'rejected', asks: [] });
    expect(statuses(q)).toEqual({ support: 'not_needed', finance: 'rejected' });
  });
});

describe('any one (或签)', () => {
  const rule = any(logistics, finance);

  it('is met by the first approval', () => {
    const q = quorum(rule, [signOff('finance', 'approve')], 'v1');
    expect(q).toMatchObject({ outcome: 'met', asks: [] });
    expect(statuses(q)).toEqual({ logistics: 'not_needed', finance: 'signed' });
  });

  it('survives a rejection while another can still approve', () => {
    const q = quorum(rule, [signOff('finance', 'reject')], 'v1');
    expect(q.outcome).toBe('pending');
    expect(asked(q)).toEqual(['logistics']);
  });

  it('is rejected when all have rejected', () => {
    const q = quorum(rule, [signOff('finance', 'reject'), signOff('logistics', 'reject')], 'v1');
    expect(q.outcome).toBe('rejected');
  });
});

describe('k of n', () => {
  const rule = kOf(2, support, logistics, finance);

  it('is met by any two', () => {
    const q = quorum(rule, [signOff('support', 'approve'), signOff('finance', 'approve')], 'v1');
    expect(q.outcome).toBe('met');
    expect(statuses(q)).toEqual({ support: 'signed', logistics: 'not_needed', finance: 'signed' });
  });

  it('is rejected when two can no longer be reached', () => {
    expect(quorum(rule, [signOff('support', 'reject')], 'v1').outcome).toBe('pending');
    const q = quorum(rule, [signOff('support', 'reject'), signOff('finance', 'reject')], 'v1');
    expect(q.outcome).toBe('rejected');
    expect(statuses(q)['logistics']).toBe('not_needed');
  });
});

describe('in sequence (依次)', () => {
  const rule = sequence(support, logistics, finance);

  it('asks one after the other', () => {
    const q = quorum(rule, [], 'v1');
    expect(asked(q)).toEqual(['support']);
    expect(statuses(q)).toEqual({ support: 'asked', logistics: 'not_yet', finance: 'not_yet' });
    expect(asked(quorum(rule, [signOff('support', 'approve')], 'v1'))).toEqual(['logistics']);
  });

  it('is rejected by the first rejection', () => {
    const q = quorum(rule, [signOff('support', 'reject')], 'v1');
    expect(q).toMatchObject({ outcome: 'rejected', asks: [] });
  });

  it('counts a later sign-off that is there already, and still asks the earlier party', () => {
    const q = quorum(rule, [signOff('logistics', 'approve')], 'v1');
    expect(asked(q)).toEqual(['support']);
    expect(
      asked(quorum(rule, [signOff('logistics', 'approve'), signOff('support', 'approve')], 'v1')),
    ).toEqual(['finance']);
  });
});

describe('stages: the compensation plan of a delayed flight', () => {
  const rule = sequence(all(logistics, any(party('finance:lead'), finance)), marketing);

  it('asks logistics and either finance party first, then marketing', () => {
    expect(asked(quorum(rule, [], 'v1'))).toEqual(['logistics', 'finance:lead', 'finance']);
    const both = [signOff('finance:lead', 'approve'), signOff('logistics', 'approve')];
    const q = quorum(rule, both, 'v1');
    expect(asked(q)).toEqual(['marketing']);
    expect(statuses(q)['finance']).toBe('not_needed');
    expect(quorum(rule, [...both, signOff('marketing', 'approve')], 'v1').outcome).toBe('met');
  });
});

describe('content binds', () => {
  const rule = all(support, finance);
  const signed = [signOff('support', 'approve', 'v1'), signOff('finance', 'approve', 'v1')];

  it('shows sign-offs on other content as stale and asks again', () => {
    const q = quorum(rule, signed, 'v2');
    expect(q.outcome).toBe('pending');
    expect(asked(q)).toEqual(['support', 'finance']);
    expect(q.parties).toEqual([
      { party: { department: 'support' }, key: 'support', status: 'stale', signOff: signed[0] },
      { party: { department: 'finance' }, key: 'finance', status: 'stale', signOff: signed[1] },
    ]);
  });

  it('prefers the sign-off on the present content to a later stale one', () => {
    const q = quorum(rule, [signOff('support', 'approve', 'v2'), signOff('support', 'reject', 'v1')], 'v2');
    expect(statuses(q)['support']).toBe('signed');
  });

  it('lifts a rejection when the content changes', () => {
    expect(quorum(rule, [signOff('support', 'reject', 'v1')], 'v2').outcome).toBe('pending');
  });

  it('counts again what was signed, when exactly that content comes back', () => {
    expect(quorum(rule, [...signed, signOff('support', 'reject', 'v2')], 'v1').outcome).toBe('met');
  });
});

describe('changes requested', () => {
  it('keeps the co-sign pending with nobody to ask: it is the author’s turn', () => {
    const q = quorum(all(support), [signOff('support', 'request_changes')], 'v1');
    expect(q).toMatchObject({ outcome: 'pending', asks: [] });
    expect(statuses(q)).toEqual({ support: 'changes_requested' });
  });

  it('gives way to the later decision of the same party on the same content', () => {
    const signOffs = [signOff('support', 'request_changes'), signOff('support', 'approve')];
    expect(quorum(all(support), signOffs, 'v1').outcome).toBe('met');
  });
});

describe('a sign-off that was taken back', () => {
  it('does not count, and the party is asked again', () => {
    const q = quorum(any(support), [{ ...signOff('support', 'approve'), withdrawnAt: 5 }], 'v1');
    expect(statuses(q)).toEqual({ support: 'asked' });
    expect(q.outcome).toBe('pending');
  });
});

describe('a rule that is not sound', () => {
  it.each([
    ['an empty all', all()],
    ['an empty any', any()],
    ['an empty sequence', sequence()],
    ['none of n', kOf(0, support)],
    ['NaN of n', kOf(Number.NaN, support)],
  ])('is never met: %s', (_, rule) => {
    expect(quorum(rule, [signOff('support', 'approve')], 'v1').outcome).not.toBe('met');
  });
});
