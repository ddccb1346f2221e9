import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deescalate } from './deescalate.ts';
import { escalateByEvent } from './escalate-by-event.ts';
import { escalateManually } from './escalate-manually.ts';
import type { EscalationEvent, EscalationFact } from './fact.ts';
import type { EscalationPath, Level, Trigger } from './path.ts';
import { anyPath } from './testing/any-path.ts';
import { EscalatedTicket, START } from './testing/escalated-ticket.ts';

const MINUTE = 60_000;

function path(...triggers: readonly Trigger[]): EscalationPath {
  const level: Omit<Level, 'level' | 'trigger'> = {
    responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
    actions: [{ kind: 'notify' }],
    repeat: { everySeconds: 300, times: 2 },
  };
  const levels = triggers.map((trigger, index) => ({ ...level, level: index + 1, trigger }));
  return { code: 'standard', version: 1, levels };
}

const waits = (minutes: number): Trigger => ({ kind: 'unacknowledged', afterSeconds: minutes * 60 });
const byAna = { by: 'ana', reason: ' the customer is at the door ' };
const brief = (facts: readonly EscalationFact[]) =>
  facts.map((fact) => {
    if (fact.type === 'LevelFired') return `${fact.level}/${fact.loop} ${fact.cause.kind}`;
    return fact.type === 'LevelPassed' ? `${fact.level}/${fact.loop} passed: ${fact.reason.kind}` : fact.type;
  });

describe('escalating by hand', () => {
  function ticket(): EscalatedTicket {
    const one = new EscalatedTicket(path(waits(15), waits(30), waits(60)), new Set());
    one.now = START + MINUTE;
    return one;
  }
  const command = (one: EscalatedTicket, more: object = {}) => ({
    ...byAna,
    maySkip: false,
    at: one.now,
    ...more,
  });

  it('goes one level up, with the reason', () => {
    const one = ticket();
    const decision = escalateManually(one.running, command(one));
    expect(decision).toMatchObject({
      ok: true,
      facts: [
        {
          level: 1,
          loop: 0,
          dueAt: one.now,
          firedAt: one.now,
          cause: { kind: 'manual', by: 'ana', reason: 'the customer is at the door' },
        },
      ],
    });
  });

  it('is not followed by the timer of the same level, but by its repeats', () => {
    const one = ticket();
    const decision = escalateManually(one.running, command(one));
    if (decision.ok) one.record(decision.facts);
    one.now = START + 15 * MINUTE;
    one.ring({ level: 1, loop: 0, arming: 1 });
    expect(brief(one.facts.slice(1))).toEqual(['1/0 manual']);
    one.ring({ level: 1, loop: 1, arming: 1 });
    expect(brief(one.facts.slice(2))).toEqual(['1/1 passed: overtaken', '1/2 trigger']);
  });

  it('skips levels for those with the right, and records it', () => {
    const one = ticket();
    expect(escalateManually(one.running, command(one, { toLevel: 3 }))).toEqual({
      ok: false,
      refusal: { code: 'skipping_not_allowed', skipped: [1, 2] },
    });
    const decision = escalateManually(one.running, command(one, { toLevel: 3, maySkip: true }));
    expect(decision.ok && brief(decision.facts)).toEqual([
      '1/0 passed: skipped',
      '2/0 passed: skipped',
      '3/0 manual',
    ]);
    expect(decision.ok && decision.facts[0]).toMatchObject({
      reason: { kind: 'skipped', by: 'ana', reason: 'the customer is at the door' },
    });
  });

  it('does not count as skipping what the timer had fired or should have', () => {
    const one = ticket();
    one.now = START + 21 * MINUTE;
    one.ring({ level: 1, loop: 0, arming: 1 });
    expect(brief(one.facts.slice(1))).toEqual(['1/0 passed: overtaken', '1/1 trigger']);
    const second = escalateManually(one.running, command(one, { toLevel: 2 }));
    expect(second.ok && brief(second.facts)).toEqual(['2/0 manual']);

    const late = ticket();
    late.now = START + 16 * MINUTE;
    const first = escalateManually(late.running, command(late, { toLevel: 2, maySkip: true }));
    expect(first.ok && brief(first.facts)).toEqual(['1/0 passed: skipped', '2/0 manual']);
  });

  it('is refused without reason, upward of the top, to where it is, to nowhere, and when it is over', () => {
    const one = ticket();
    const refusal = (more: object) => {
      const decision = escalateManually(one.running, command(one, more));
      return decision.ok ? 'done' : decision.refusal;
    };
    expect(refusal({ reason: '  ' })).toEqual({ code: 'reason_required' });
    expect(refusal({ toLevel: 4 })).toEqual({ code: 'no_such_level', level: 4 });
    const top = escalateManually(one.running, command(one, { toLevel: 3, maySkip: true }));
    if (top.ok) one.record(top.facts);
    expect(refusal({ toLevel: 3 })).toEqual({ code: 'already_reached', reached: 3 });
    expect(refusal({})).toEqual({ code: 'no_level_above', reached: 3 });
    one.disarm();
    expect(refusal({ toLevel: 3 })).toEqual({ code: 'not_armed' });
  });
});

describe('de-escalating', () => {
  function atLevelTwo(): EscalatedTicket {
    const one = new EscalatedTicket(path(waits(15), waits(30)), new Set());
    one.now = START + 30 * MINUTE;
    one.ring({ level: 2, loop: 0, arming: 1 });
    return one;
  }

  it('ends the repeats above, and the level can be reached by hand again', () => {
    const one = atLevelTwo();
    one.now = START + 31 * MINUTE;
    const down = deescalate(one.running, { ...byAna, toLevel: 1, at: one.now });
    if (down.ok) one.record(down.facts);
    expect(one.state.level).toBe(1);
    one.now = START + 60 * MINUTE;
    for (const timer of [...one.timers]) one.ring(timer);
    expect(brief(one.facts).at(-1)).toBe('Deescalated');

    const up = escalateManually(one.running, { ...byAna, maySkip: false, at: one.now });
    expect(up.ok && brief(up.facts)).toEqual(['2/3 manual']);
  });

  it('needs a reason and somewhere below', () => {
    const one = atLevelTwo();
    const refusal = (more: object) => {
      const decision = deescalate(one.running, { ...byAna, toLevel: 1, at: one.now, ...more });
      return decision.ok ? 'done' : decision.refusal;
    };
    expect(refusal({ reason: '' })).toEqual({ code: 'reason_required' });
    expect(refusal({ toLevel: 2 })).toEqual({ code: 'not_below', reached: 2 });
    expect(refusal({ toLevel: -1 })).toEqual({ code: 'not_below', reached: 2 });
    expect(refusal({ toLevel: 0 })).toBe('done');
    one.disarm();
    expect(refusal({})).toEqual({ code: 'not_armed' });
  });
});

describe('events', () => {
  const one = () =>
    new EscalatedTicket(
      path(
        waits(15),
        { kind: 'vip' },
        { kind: 'reopened', times: 2 },
        { kind: 'severity_raised', to: 2 },
        { kind: 'repeated_contact', times: 3 },
      ),
      new Set(),
    );

  it.each<[EscalationEvent, string[]]>([
    [{ kind: 'vip' }, ['2/0 event']],
    [{ kind: 'reopened', times: 1 }, []],
    [{ kind: 'reopened', times: 2 }, ['3/0 event']],
    [{ kind: 'reopened', times: 5 }, ['3/0 event']],
    [{ kind: 'severity_raised', to: 3 }, []],
    [{ kind: 'severity_raised', to: 2 }, ['4/0 event']],
    [{ kind: 'severity_raised', to: 1 }, ['4/0 event']],
    [{ kind: 'repeated_contact', times: 2 }, []],
    [{ kind: 'repeated_contact', times: 3 }, ['5/0 event']],
  ])('%j', (event, expected) => {
    const ticket = one();
    const facts = escalateByEvent(ticket.running, event, ticket.now);
    expect(brief(facts)).toEqual(expected);
    ticket.record(facts);
    expect(escalateByEvent(ticket.running, event, ticket.now)).toEqual([]);
  });

  it('leave the levels below armed', () => {
    const ticket = one();
    ticket.record(escalateByEvent(ticket.running, { kind: 'vip' }, ticket.now));
    for (const [level, loop, minutes] of [
      [2, 1, 5],
      [2, 2, 10],
      [1, 0, 15],
    ] as const) {
      ticket.now = START + minutes * MINUTE;
      ticket.ring({ level, loop, arming: 1 });
    }
    expect(brief(ticket.facts.slice(1))).toEqual(['2/0 event', '2/1 trigger', '2/2 trigger', '1/0 trigger']);
  });

  it('do nothing once the ticket is over', () => {
    const ticket = one();
    ticket.disarm();
    expect(escalateByEvent(ticket.running, { kind: 'vip' }, ticket.now)).toEqual([]);
  });
});

describe('hands, events and timers together', { timeout: 60_000 }, () => {
  it('record no level and loop of an arming twice, and leave none out between', () => {
    const act = fc.record({
      after: fc.constantFrom(0, 60, 300, 900),
      kind: fc.constantFrom('up', 'down', 'vip', 'ring', 'acknowledge'),
      number: fc.nat({ max: 100 }),
    });
    let skips = 0;
    fc.assert(
      fc.property(anyPath, fc.array(act, { minLength: 3, maxLength: 30, size: 'max' }), (any, acts) => {
        const ticket = new EscalatedTicket(any, new Set());
        for (const { after, kind, number } of acts) {
          ticket.now += after * 1_000;
          const { now, running } = ticket;
          if (kind === 'up') {
            const before = ticket.state;
            const decision = escalateManually(running, {
              ...byAna,
              toLevel: 1 + (number % 4),
              maySkip: true,
              at: now,
            });
            if (!decision.ok) continue;
            ticket.record(decision.facts);
            skips += decision.facts.filter(
              (fact) => fact.type === 'LevelPassed' && fact.reason.kind === 'skipped',
            ).length;
            for (let level = before.level + 1; level <= 1 + (number % 4); level += 1) {
              expect(ticket.state.fired.some((one) => one.level === level && one.loop === 0)).toBe(true);
            }
          } else if (kind === 'down') {
            const decision = deescalate(running, { ...byAna, toLevel: number % 3, at: now });
            if (decision.ok) ticket.record(decision.facts);
          } else if (kind === 'vip') ticket.record(escalateByEvent(running, { kind: 'vip' }, now));
          else if (kind === 'acknowledge') ticket.acknowledge();
          else for (const timer of [...ticket.timers]) ticket.ring(timer);
        }
        const keys = ticket.facts
          .filter((fact) => fact.type === 'LevelFired' || fact.type === 'LevelPassed')
          .map(({ arming, level, loop }) => `${arming}/${level}/${loop}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 1_500 },
    );
    expect(skips).toBeGreaterThan(100);
  });
});
