import type { FiringCause } from '@baton/escalation-path';
import { describe, expect, it } from 'vitest';
import { evolveCalls } from './calls.ts';
import type { LevelCall } from './level-call.ts';
import type { TicketFact } from './ticket-fact.ts';

const fired = (
  level: number,
  notified: readonly string[],
  firedAt = 1,
  cause: FiringCause = { kind: 'trigger' },
): TicketFact => ({
  type: 'LevelFired',
  level,
  loop: 0,
  arming: 1,
  dueAt: firedAt,
  firedAt,
  responders: [],
  actions: [],
  cause,
  passedOver: [],
  carriedOver: false,
  empty: null,
  notified,
});
const armed = (cause: 'new_owner' | 'escalation'): TicketFact => ({
  type: 'EscalationArmed',
  pathCode: 'standard',
  pathVersion: 1,
  arming: 2,
  cause,
  at: 9,
});
const after = (...facts: readonly TicketFact[]): readonly LevelCall[] =>
  facts.reduce<readonly LevelCall[]>(evolveCalls, []);
const briefly = (calls: readonly LevelCall[]) =>
  calls.map(({ level, since, people }) => `${level} since ${since}: ${people.join(' ')}`);

describe('whom levels call', () => {
  it('is everybody whom a level told since it first fired, repeats included', () => {
    expect(
      briefly(after(fired(1, ['lars'], 1), fired(1, ['lars', 'mara'], 5), fired(2, ['lin'], 7))),
    ).toEqual(['1 since 1: lars mara', '2 since 7: lin']);
    expect(after(fired(1, []))).toEqual([]);
  });

  it.each<[string, TicketFact]>([
    ['acknowledged', { type: 'EscalationAcknowledged', arming: 1, by: 'lin', at: 8 }],
    ['lapsed', { type: 'AcknowledgementExpired', arming: 2, rearms: [1], dueAt: 8, at: 8 }],
    ['over', { type: 'EscalationDisarmed', arming: 1, why: 'resolved', at: 8 }],
    ['armed anew for another owner', armed('new_owner')],
  ])('is nobody once it is %s', (_, fact) => {
    expect(after(fired(1, ['lars']), fired(2, ['lin']), fact)).toEqual([]);
    expect(briefly(after(fired(1, ['lars']), fact, fired(2, ['lin'], 10)))).toEqual(['2 since 10: lin']);
  });

  it('is those of the level that handed the ticket over, whose own doing the new arming is', () => {
    expect(briefly(after(fired(1, ['lars']), fired(3, ['olga'], 3), armed('escalation')))).toEqual([
      '3 since 3: olga',
    ]);
  });

  it('is those up to where it was de-escalated', () => {
    const down: TicketFact = {
      type: 'Deescalated',
      arming: 1,
      from: 2,
      to: 1,
      by: 'lin',
      reason: 'calm',
      at: 8,
    };
    expect(briefly(after(fired(1, ['lars']), fired(2, ['lin'], 2), down))).toEqual(['1 since 1: lars']);
  });

  it('is left as it is by what is no escalation', () => {
    const calls = after(fired(1, ['lars']));
    expect(evolveCalls(calls, { type: 'Commented', text: 'seen' })).toBe(calls);
    expect(evolveCalls(calls, { type: 'WorkStarted' })).toBe(calls);
  });
});
