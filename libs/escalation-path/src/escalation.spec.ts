import type { Instant } from '@baton/working-time';
import { describe, expect, it } from 'vitest';
import { acknowledgementExpiresAt, expireAcknowledgement } from './acknowledge.ts';
import { dueFirings } from './due-firings.ts';
import { evolveEscalation } from './escalation.ts';
import type { EmptyReason, EscalationFact } from './fact.ts';
import { arbiterFor } from './path.ts';
import type { EscalationPath, Level } from './path.ts';
import { EscalatedTicket, START } from './testing/escalated-ticket.ts';

const MINUTE = 60_000;

/** Lead after 15 minutes, three times; director after 30; breach hands over to service operations. */
const levels: readonly Level[] = [
  {
    level: 1,
    trigger: { kind: 'unacknowledged', afterSeconds: 900 },
    responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
    actions: [{ kind: 'notify' }],
    repeat: { everySeconds: 300, times: 2 },
  },
  {
    level: 2,
    trigger: { kind: 'unacknowledged', afterSeconds: 1_800 },
    responders: [{ kind: 'on_duty', rota: 'night' }],
    actions: [{ kind: 'notify' }, { kind: 'raise_priority' }],
  },
  {
    level: 3,
    trigger: { kind: 'breach', clock: 'resolve' },
    responders: [{ kind: 'person', personId: 'director' }],
    actions: [{ kind: 'notify' }, { kind: 'hand_over', department: 'service-operations' }],
  },
];
const standard: EscalationPath = { code: 'standard', version: 7, levels };

function ticket(path = standard, empty: readonly number[] = []): EscalatedTicket {
  return new EscalatedTicket(path, new Set(empty));
}

/** Lets the time of every timer come and rings it, to the second or late by so many minutes. */
function runUntil(one: EscalatedTicket, until: Instant, lateMinutes = 0): void {
  for (;;) {
    const next = one.timers
      .filter((timer) => timer.arming === one.state.arming && timer.dueAt + lateMinutes * MINUTE > one.now)
      .sort((a, b) => a.dueAt - b.dueAt)[0];
    if (!next || next.dueAt + lateMinutes * MINUTE > until) break;
    one.now = next.dueAt + lateMinutes * MINUTE;
    one.ring(next);
  }
  one.now = until;
}

/** A fact in one line: minutes are those after the arming. */
function line(fact: EscalationFact): string {
  const minutes = (at: Instant) => (at - START) / MINUTE;
  switch (fact.type) {
    case 'LevelFired':
      return `${fact.level}/${fact.loop} fired at ${minutes(fact.firedAt)}, due ${minutes(fact.dueAt)}`;
    case 'LevelPassed':
      return `${fact.level}/${fact.loop} passed at ${minutes(fact.passedAt)}, due ${minutes(fact.dueAt)}: ${fact.reason.kind}`;
    case 'NobodyReached':
      return `nobody from ${fact.level} on at ${minutes(fact.at)}`;
    default:
      return fact.type;
  }
}

const story = (one: EscalatedTicket) => one.facts.map(line);

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

describe('an empty level', () => {
  it('is passed at once, and the next is told why it was reached', () => {
    const one = ticket(standard, [1]);
    runUntil(one, START + 40 * MINUTE);
    expect(story(one).slice(1)).toEqual(['1/0 passed at 15, due 15: empty', '2/0 fired at 15, due 15']);
    expect(one.facts.at(-1)).toMatchObject({
      cause: { kind: 'empty_below', level: 1 },
      passedOver: [{ level: 1, loop: 0, reason: { kind: 'empty', why: 'no_member' } }],
    });
  });

  it('still does what needs nobody', () => {
    const one = ticket(standard, [2]);
    runUntil(one, START + 30 * MINUTE);
    expect(one.facts.slice(-2)).toMatchObject([
      {
        type: 'LevelFired',
        level: 2,
        responders: [],
        actions: [{ kind: 'raise_priority' }],
        empty: 'no_member',
      },
      { type: 'LevelFired', level: 3, cause: { kind: 'empty_below', level: 2 } },
    ]);
  });

  it('at the end of the path is told to everybody', () => {
    const one = ticket({ ...standard, levels: levels.slice(0, 1) }, [1]);
    runUntil(one, START + 40 * MINUTE);
    expect(story(one).slice(1)).toEqual(['1/0 passed at 15, due 15: empty', 'nobody from 1 on at 15']);
  });

  it('does not swallow a lower level that was due as well', () => {
    const one = ticket({ ...standard, levels: levels.slice(0, 2) }, [2]);
    one.now = START + 45 * MINUTE;
    one.ring({ level: 1, loop: 0, arming: 1 });
    expect(story(one).slice(1)).toEqual([
      '1/0 passed at 45, due 15: overtaken',
      '1/1 passed at 45, due 20: overtaken',
      '1/2 fired at 45, due 25',
      '2/0 fired at 45, due 30',
    ]);
    expect(one.facts.at(-1)).toMatchObject({ empty: 'no_member', responders: [] });
  });

  it('is asked about at the moment of firing', () => {
    const answers: (EmptyReason | null)[] = ['absent_without_deputy', null];
    const one = ticket();
    const surroundings = { ...one.surroundings, emptiness: () => answers.shift() ?? null };
    Object.assign(one, { surroundings });
    runUntil(one, START + 16 * MINUTE);
    expect(story(one).slice(1)).toEqual(['1/0 passed at 15, due 15: empty', '2/0 fired at 15, due 15']);
  });
});

describe('a level that holds on some days only', () => {
  const weekend = { zone: 'Asia/Tokyo', weekdays: ['sat', 'sun'], from: '00:00', until: '24:00' } as const;
  const workweek = { ...weekend, weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'] } as const;

  it('is passed on the others, with a line, and brings nothing forward', () => {
    const [first, second] = levels;
    if (!first || !second) throw new Error('The standard path has three levels');
    const one = ticket({
      ...standard,
      levels: [
        { ...first, when: weekend },
        { ...first, level: 2, when: workweek },
      ],
    });
    runUntil(one, START + 16 * MINUTE);
    // Monday in Tokyo.
    expect(story(one).slice(1)).toEqual(['1/0 passed at 15, due 15: condition', '2/0 fired at 15, due 15']);
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
