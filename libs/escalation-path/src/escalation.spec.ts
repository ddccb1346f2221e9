import { describe, expect, it } from 'vitest';
import { acknowledgementExpiresAt, expireAcknowledgement } from './acknowledge.ts';
import { dueFirings } from './due-firings.ts';
import { evolveEscalation } from './escalation.ts';
import { fire } from './fire.ts';
import { arbiterFor } from './path.ts';
import { START } from './testing/escalated-ticket.ts';
import { MINUTE, levels, runUntil, standard, story, ticket } from './testing/story.ts';

describe('a ticket that nobody accepts', () => {
  it('goes up level by level, the first repeated', () => {
    const one = ticket();
    runUntil(one, START + 120 * MINUTE);
    expect(story(one)).toEqual([
      'EscalationArmed',
      '1/0 fired at 15, due 15',
      '1/1 fired at 20, due 20',
      '1/2 fired at 25, due 25',
      '2/0 fired at 30, due 30',
      '3/0 fired at 60, due 60',
    ]);
    expect(one.state.level).toBe(3);
  });

  it('does not go on once it is acknowledged, but breaches all the same', () => {
    const one = ticket();
    runUntil(one, START + 22 * MINUTE);
    one.acknowledge();
    runUntil(one, START + 120 * MINUTE);
    expect(story(one).slice(3)).toEqual(['EscalationAcknowledged', '3/0 fired at 60, due 60']);
  });

  it('stops with the resolution', () => {
    const one = ticket();
    runUntil(one, START + 22 * MINUTE);
    one.disarm();
    one.disarm();
    runUntil(one, START + 120 * MINUTE);
    expect(story(one).slice(3)).toEqual(['EscalationDisarmed']);
  });

  it('waits while the ticket waits', () => {
    const one = ticket();
    one.now = START + 10 * MINUTE;
    one.stopwatch.pause(one.now);
    one.setTimers();
    runUntil(one, START + 70 * MINUTE);
    expect(story(one)).toEqual(['EscalationArmed']);
    one.stopwatch.resume(one.now);
    one.setTimers();
    runUntil(one, START + 76 * MINUTE);
    expect(story(one).slice(1)).toEqual(['1/0 fired at 75, due 75']);
  });

  it('leaves a timer of an older arming without effect', () => {
    const one = ticket();
    one.now = START + 10 * MINUTE;
    one.rearm();
    one.now = START + 15 * MINUTE;
    one.ring({ level: 1, loop: 0, arming: 1 });
    expect(story(one)).toEqual(['EscalationArmed', 'EscalationArmed']);
    one.now = START + 25 * MINUTE;
    one.ring({ level: 1, loop: 0, arming: 2 });
    expect(story(one).at(-1)).toBe('1/0 fired at 25, due 25');
  });

  it('says why a timer does nothing', () => {
    const one = ticket();
    const why = (level: number, loop: number, arming: number) => {
      const result = fire(standard, one.state, level, loop, arming, one.now, one.surroundings);
      return result.fired ? 'fired' : result.nothing;
    };
    one.now = START + 15 * MINUTE;
    one.ring({ level: 1, loop: 0, arming: 1 });
    expect(why(1, 0, 1)).toEqual({ code: 'already_fired' });
    expect(why(1, 1, 1)).toEqual({ code: 'not_due', dueAt: START + 20 * MINUTE });
    expect(why(4, 0, 1)).toEqual({ code: 'no_such_level' });
    expect(why(2, 0, 0)).toEqual({ code: 'stale_arming' });
    expect(why(2, 0, 2)).toEqual({ code: 'stale_arming' });
    one.acknowledge();
    expect(why(2, 0, 1)).toEqual({ code: 'not_due', dueAt: null });
    one.disarm();
    expect(why(2, 0, 1)).toEqual({ code: 'disarmed' });
  });

  it('says of a timer that comes early when it is due', () => {
    const one = ticket();
    const { clockView, calendarFn } = one.surroundings;
    expect(dueFirings(standard, one.state, clockView, calendarFn)[0]).toEqual({
      level: 1,
      loop: 0,
      dueAt: START + 15 * MINUTE,
      carriedOver: false,
    });
    expect(() => dueFirings({ ...standard, version: 8 }, one.state, clockView, calendarFn)).toThrow(
      RangeError,
    );
  });
});

describe('after downtime', () => {
  it('a level fires late and says when it was due', () => {
    const one = ticket();
    runUntil(one, START + 18 * MINUTE, 2);
    expect(story(one).slice(1)).toEqual(['1/0 fired at 17, due 15']);
  });

  it('the highest level acts, and what it overtook is recorded', () => {
    const one = ticket();
    one.now = START + 45 * MINUTE;
    for (const timer of [...one.timers]) if (timer.dueAt <= one.now) one.ring(timer);
    expect(story(one).slice(1)).toEqual([
      '1/0 passed at 45, due 15: overtaken',
      '1/1 passed at 45, due 20: overtaken',
      '1/2 passed at 45, due 25: overtaken',
      '2/0 fired at 45, due 30',
    ]);
    expect(one.facts.at(-1)).toMatchObject({
      passedOver: [
        { level: 1, loop: 0 },
        { level: 1, loop: 1 },
        { level: 1, loop: 2 },
      ],
    });
  });

  it('what was due when the ticket was acknowledged or resolved leaves a line', () => {
    const [acknowledged, resolved] = [ticket(), ticket()];
    for (const one of [acknowledged, resolved]) one.now = START + 62 * MINUTE;
    acknowledged.acknowledge();
    resolved.disarm();
    expect(story(acknowledged).slice(1)).toEqual([
      '1/0 passed at 62, due 15: acknowledged',
      '1/1 passed at 62, due 20: acknowledged',
      '1/2 passed at 62, due 25: acknowledged',
      '2/0 passed at 62, due 30: acknowledged',
      'EscalationAcknowledged',
    ]);
    expect(story(resolved).at(-2)).toBe('3/0 passed at 62, due 60: disarmed');
  });
});

describe('a new owner', () => {
  it('is told of a breach that came before, and nothing is handed over a second time', () => {
    const one = ticket();
    runUntil(one, START + 61 * MINUTE);
    one.rearm();
    one.ring({ level: 3, loop: 0, arming: 2 });
    expect(one.facts.at(-1)).toMatchObject({
      type: 'LevelFired',
      level: 3,
      arming: 2,
      dueAt: START + 61 * MINUTE,
      carriedOver: true,
      actions: [{ kind: 'notify' }],
    });
  });
});

describe('an acknowledgement', () => {
  const path = { ...standard, acknowledgementExpiresAfterSeconds: 1_200 };

  it('lapses when nothing happens, and the levels that wait for one begin anew', () => {
    const one = ticket(path);
    runUntil(one, START + 16 * MINUTE);
    one.acknowledge();
    const { calendarFn } = one.surroundings;
    const activity = START + 18 * MINUTE;
    expect(acknowledgementExpiresAt(path, one.state, activity, calendarFn)).toBe(START + 38 * MINUTE);
    expect(expireAcknowledgement(path, one.state, activity, calendarFn, START + 37 * MINUTE)).toEqual([]);

    one.now = START + 40 * MINUTE;
    one.record(expireAcknowledgement(path, one.state, activity, calendarFn, one.now));
    expect(one.facts.at(-1)).toMatchObject({ arming: 2, dueAt: START + 38 * MINUTE, rearms: [1, 2] });
    runUntil(one, START + 90 * MINUTE);
    expect(story(one).slice(4)).toEqual([
      '1/0 fired at 55, due 55',
      '1/1 passed at 60, due 60: overtaken',
      '3/0 fired at 60, due 60',
      '1/2 fired at 65, due 65',
      '2/0 fired at 70, due 70',
    ]);
  });

  it('does not lapse without one, without a limit, or once the ticket is resolved', () => {
    const one = ticket(path);
    const { calendarFn } = one.surroundings;
    expect(acknowledgementExpiresAt(path, one.state, START, calendarFn)).toBeNull();
    one.acknowledge();
    expect(acknowledgementExpiresAt(standard, one.state, START, calendarFn)).toBeNull();
    expect(acknowledgementExpiresAt(path, one.state, START, calendarFn)).toBe(START + 20 * MINUTE);
    one.disarm();
    expect(acknowledgementExpiresAt(path, one.state, START, calendarFn)).toBeNull();
  });

  it('before a level fired does not silence that level’s repeats', () => {
    const [first] = levels;
    if (!first) throw new Error('The standard path has levels');
    const breach = { ...first, trigger: { kind: 'breach', clock: 'resolve' } as const };
    const one = ticket({ ...standard, levels: [breach] });
    one.acknowledge();
    runUntil(one, START + 66 * MINUTE);
    one.acknowledge();
    runUntil(one, START + 120 * MINUTE);
    expect(story(one).slice(2)).toEqual([
      '1/0 fired at 60, due 60',
      '1/1 fired at 65, due 65',
      'EscalationAcknowledged',
    ]);
  });
});

describe('the arbiter', () => {
  it('is one higher with each dispute, and the last for all that follow', () => {
    const arbiters = ['ana', 'director'].map((personId) => ({ kind: 'person', personId }) as const);
    const path = { ...standard, arbiters };
    expect([1, 2, 3].map((number) => arbiterFor(path, number))).toEqual([
      arbiters[0],
      arbiters[1],
      arbiters[1],
    ]);
    expect(arbiterFor(standard, 1)).toBeNull();
  });
});

describe('the state', () => {
  it('begins with an arming', () => {
    const fact = { type: 'EscalationAcknowledged', arming: 1, by: 'ana', at: START } as const;
    expect(() => evolveEscalation(null, fact)).toThrow(RangeError);
  });
});
