import { describe, expect, it } from 'vitest';
import { escalateManually } from './escalate-manually.ts';
import type { EmptyReason } from './fact.ts';
import type { Level } from './path.ts';
import { START } from './testing/escalated-ticket.ts';
import { MINUTE, levels, runUntil, standard, story, ticket } from './testing/story.ts';

const first = levels[0] ?? fail();

function fail(): never {
  throw new Error('The standard path has levels');
}

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

  it('does not call those above who were called before', () => {
    const one = ticket(standard, [1]);
    const called = escalateManually(one.running, {
      by: 'ana',
      reason: 'urgent',
      toLevel: 2,
      maySkip: true,
      at: one.now,
    });
    if (called.ok) one.record(called.facts.filter((fact) => fact.type === 'LevelFired'));
    runUntil(one, START + 16 * MINUTE);
    expect(story(one).slice(1)).toEqual(['2/0 fired at 0, due 0', '1/0 passed at 15, due 15: empty']);
  });

  it('does not hand over when its threshold was crossed before the new owner came', () => {
    const breach = { ...first, trigger: { kind: 'breach', clock: 'resolve' } } as const;
    const silent: Level = {
      level: 2,
      trigger: { kind: 'manual' },
      responders: [],
      actions: [{ kind: 'hand_over', department: 'tech' }],
    };
    const one = ticket({ ...standard, levels: [breach, silent] }, [1]);
    one.now = START + 65 * MINUTE;
    one.rearm();
    one.ring({ level: 1, loop: 0, arming: 2 });
    expect(story(one).slice(-2)).toEqual(['1/0 passed at 65, due 65: empty', 'nobody from 1 on at 65']);
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

describe('a level that was crossed before a new owner came', () => {
  const breach: Level = {
    ...first,
    trigger: { kind: 'breach', clock: 'resolve' },
    actions: [{ kind: 'notify' }, { kind: 'raise_priority' }],
    repeat: { everySeconds: 60, times: 3 },
  };

  it.each([
    ['in time', [65, 66, 67]],
    ['late, so that the first is overtaken', [66, 67, 68]],
  ])('only tells its people, in its repeats too: %s', (_, minutes) => {
    const one = ticket({ ...standard, levels: [breach] });
    one.now = START + 65 * MINUTE;
    one.rearm();
    minutes.forEach((minute, loop) => {
      one.now = START + minute * MINUTE;
      one.ring({ level: 1, loop, arming: 2 });
    });
    const fired = one.facts.filter((fact) => fact.type === 'LevelFired' && fact.arming === 2);
    expect(fired.length).toBeGreaterThan(1);
    for (const fact of fired)
      expect(fact).toMatchObject({ carriedOver: true, actions: [{ kind: 'notify' }] });
  });
});
