import type { Instant } from '@baton/working-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EscalationFact, LevelFired, LevelPassed } from './fact.ts';
import { callsPeople, levelOf } from './path.ts';
import type { Level } from './path.ts';
import { anyPath } from './testing/any-path.ts';
import { EscalatedTicket, START, TARGET_SECONDS } from './testing/escalated-ticket.ts';

type Step =
  | { do: 'wait'; seconds: number }
  /** A timer that was set at some time rings now: early, late, again, of an older arming. */
  | { do: 'ring'; timer: number }
  /** A timer that nobody set. */
  | { do: 'ring_anything'; level: number; loop: number; armingsAgo: number }
  | { do: 'pause' | 'resume' | 'acknowledge' | 'rearm' | 'disarm' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      seconds: fc.constantFrom(0, 1, 59, 60, 301, 600, 1_800),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('ring' as const), timer: fc.nat({ max: 200 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('ring_anything' as const),
      level: fc.integer({ min: 1, max: 5 }),
      loop: fc.nat({ max: 4 }),
      armingsAgo: fc.integer({ min: -1, max: 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('pause' as const, 'resume' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('acknowledge' as const, 'rearm' as const) }) },
  {
    weight: 1,
    arbitrary: fc
      .nat({ max: 4 })
      .map((one) => ({ do: one === 0 ? ('disarm' as const) : ('resume' as const) })),
  },
);

const anyRun = fc.record({
  path: anyPath,
  empty: fc.oneof(fc.constant<number[]>([]), fc.uniqueArray(fc.integer({ min: 1, max: 4 }))),
  steps: fc.array(step, { minLength: 4, maxLength: 40, size: 'max' }),
});

function play({ path, empty, steps }: { path: EscalatedTicket['path']; empty: number[]; steps: Step[] }) {
  const ticket = new EscalatedTicket(path, new Set(empty));
  for (const one of steps) take(ticket, one);
  // The house is up again: every timer that was ever set and whose time has come rings once more.
  for (let index = 0; index < ticket.timers.length; index += 1) {
    const timer = ticket.timers[index];
    if (timer && timer.dueAt <= ticket.now) ticket.ring(timer);
  }
  return ticket;
}

function take(ticket: EscalatedTicket, one: Step): void {
  switch (one.do) {
    case 'wait':
      ticket.now += one.seconds * 1_000;
      return;
    case 'ring': {
      const timer = ticket.timers[one.timer % Math.max(1, ticket.timers.length)];
      if (timer) ticket.ring(timer);
      return;
    }
    case 'ring_anything':
      return ticket.ring({ ...one, arming: ticket.state.arming - one.armingsAgo });
    case 'pause':
    case 'resume':
      ticket.stopwatch[one.do](ticket.now);
      return ticket.setTimers();
    default:
      return ticket[one.do]();
  }
}

type Recorded = LevelFired | LevelPassed;

const isRecord = (fact: EscalationFact): fact is Recorded =>
  fact.type === 'LevelFired' || fact.type === 'LevelPassed';
const recordedAt = (fact: Recorded) => (fact.type === 'LevelFired' ? fact.firedAt : fact.passedAt);
const keyOf = ({ arming, level, loop }: { arming: number; level: number; loop: number }) =>
  `${arming}/${level}/${loop}`;

/** One arming of a run, with the instants at which something ended it or was acknowledged. */
interface Arming {
  readonly arming: number;
  readonly armedAt: Instant;
  readonly endedAt: Instant;
  readonly acknowledgements: readonly Instant[];
  readonly records: readonly Recorded[];
}

function armingsOf(ticket: EscalatedTicket): Arming[] {
  const armed = ticket.facts.filter((fact) => fact.type === 'EscalationArmed');
  return armed.map((fact, index) => {
    const own = ticket.facts.filter((one) => one.arming === fact.arming);
    const disarmed = own.find((one) => one.type === 'EscalationDisarmed');
    return {
      arming: fact.arming,
      armedAt: fact.at,
      endedAt: disarmed?.at ?? armed[index + 1]?.at ?? ticket.now,
      acknowledgements: own.filter((one) => one.type === 'EscalationAcknowledged').map((one) => one.at),
      records: own.filter(isRecord),
    };
  });
}

/** When a level came due by itself in an arming, told from the whole history; null when it did not. */
function cameDueAt(ticket: EscalatedTicket, level: Level, arming: Arming): Instant | null {
  const { trigger } = level;
  let due: Instant | null = null;
  if (trigger.kind === 'unacknowledged') due = ticket.stopwatch.after(arming.armedAt, trigger.afterSeconds);
  if (trigger.kind === 'target_percent')
    due = ticket.stopwatch.reached(trigger.percent * TARGET_SECONDS * 10);
  if (trigger.kind === 'breach') due = ticket.stopwatch.reached(TARGET_SECONDS * 1_000);
  if (due === null || due > arming.endedAt) return null;
  const [acknowledged] = arming.acknowledgements;
  if (trigger.kind === 'unacknowledged' && acknowledged !== undefined && due > acknowledged) return null;
  return Math.max(due, arming.armedAt);
}

describe('escalation under any schedule of wake-ups', { timeout: 60_000 }, () => {
  it('records no level and loop of an arming twice', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const keys = play(run).facts.filter(isRecord).map(keyOf);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('records every level and loop that came due, none before its time, with the instant at which it was due', () => {
    let expected = 0;
    fc.assert(
      fc.property(anyRun, (run) => {
        const ticket = play(run);
        for (const arming of armingsOf(ticket)) {
          const find = (level: number, loop: number) =>
            arming.records.find((one) => one.level === level && one.loop === loop);
          for (const level of ticket.path.levels) {
            const due = cameDueAt(ticket, level, arming);
            const first = find(level.level, 0);
            if (due !== null) expected += 1;
            if (due !== null && !first)
              throw new Error(`Level ${level.level} is missing in arming ${arming.arming}`);
            if (!first) continue;
            expect(recordedAt(first)).toBeGreaterThanOrEqual(first.dueAt);
            // Only an empty level below brings a level forward.
            if (first.dueAt !== due) {
              expect(isBroughtForward(first, ticket)).toBe(true);
              expect(first.dueAt).toBe(recordedAt(first));
            }

            const ended = first.type === 'LevelPassed' && first.reason.kind !== 'overtaken';
            const acknowledged = arming.acknowledgements.find((at) => at >= recordedAt(first)) ?? Infinity;
            for (let loop = 1; loop <= (level.repeat?.times ?? 0); loop += 1) {
              const again = ticket.stopwatch.after(first.dueAt, loop * (level.repeat?.everySeconds ?? 0));
              const cameDue = again !== null && again <= Math.min(arming.endedAt, acknowledged) && !ended;
              const record = find(level.level, loop);
              // A loop may be overtaken in the same breath as the first, before that is known to end the level.
              if (cameDue) expect(record?.dueAt, `${level.level}/${loop}`).toBe(again);
              else if (record) expect(recordedAt(record)).toBe(recordedAt(first));
            }
          }
        }
      }),
      { numRuns: 3_000 },
    );
    expect(expected).toBeGreaterThan(1_000);
  });

  it('calls people at most once in one go: the highest level that is due and not empty', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const ticket = play(run);
        for (const batch of ticket.batches) {
          const calls = batch.filter(
            (fact) => fact.type === 'LevelFired' && callsPeople(levelOf(ticket.path, fact.level) ?? fail()),
          );
          expect(calls.length).toBeLessThanOrEqual(1);
          for (const fact of batch) {
            if (fact.type !== 'LevelPassed' || fact.reason.kind !== 'overtaken') continue;
            const { by } = fact.reason;
            expect(by.level > fact.level || (by.level === fact.level && by.loop > fact.loop)).toBe(true);
            expect(
              ticket.facts.some(
                (one) => one.type === 'LevelFired' && keyOf(one) === keyOf({ ...by, arming: fact.arming }),
              ),
            ).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('passes a level only for a reason that holds, and says so when nobody is left to call', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const ticket = play(run);
        for (const fact of ticket.facts) {
          if (fact.type === 'LevelPassed' && fact.reason.kind === 'empty')
            expect(run.empty).toContain(fact.level);
          if (fact.type === 'LevelFired' && fact.responders.length > 0)
            expect(run.empty).not.toContain(fact.level);
          if (fact.type !== 'NobodyReached') continue;
          const called = ticket.facts.some(
            (one) =>
              one.type === 'LevelFired' &&
              one.arming === fact.arming &&
              one.firedAt === fact.at &&
              one.responders.length > 0 &&
              one.level > fact.level,
          );
          expect(called).toBe(false);
          for (const { level } of ticket.path.levels.filter(
            (one) => one.level >= fact.level && callsPeople(one),
          )) {
            const told = ticket.facts.some(
              (one) => isRecord(one) && one.level === level && one.arming === fact.arming,
            );
            expect(run.empty.includes(level) || told).toBe(true);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('does the same whichever of two timers that are both due rings first', () => {
    fc.assert(
      fc.property(anyPath, fc.constantFrom(900, 3_000, 7_200), fc.nat(), (path, seconds, pick) => {
        const facts = [0, pick].map((offset) => {
          const ticket = new EscalatedTicket(path, new Set());
          ticket.now = START + seconds * 1_000;
          const due = ticket.timers.filter((timer) => timer.dueAt <= ticket.now);
          for (const [index] of due.entries()) {
            const timer = due[(index + offset) % due.length];
            if (timer) ticket.ring(timer);
          }
          return ticket.facts;
        });
        expect(facts[1]).toEqual(facts[0]);
      }),
      { numRuns: 500 },
    );
  });
});

function isBroughtForward(first: Recorded, ticket: EscalatedTicket): boolean {
  if (first.type === 'LevelFired') return first.cause.kind === 'empty_below';
  // An empty level that was reached over an empty one below.
  return (
    first.reason.kind === 'empty' &&
    ticket.facts.some(
      (one) =>
        one.type === 'LevelPassed' &&
        one.reason.kind === 'empty' &&
        one.level < first.level &&
        one.passedAt === first.passedAt,
    )
  );
}

function fail(): never {
  throw new Error('A level of the path');
}
