import fc from 'fast-check';
import type { EscalationPath, Level, Trigger } from '../path.ts';

const trigger: fc.Arbitrary<Trigger> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 0, max: 30 })
      .map((minutes) => ({ kind: 'unacknowledged' as const, afterSeconds: minutes * 60 })),
  },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 1, max: 15 })
      .map((tenth) => ({ kind: 'target_percent' as const, clock: 'resolve' as const, percent: tenth * 10 })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'breach' as const, clock: 'resolve' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'manual' as const }) },
);

const level: fc.Arbitrary<Omit<Level, 'level'>> = fc
  .record({
    trigger,
    silent: fc.nat({ max: 5 }).map((one) => one === 0),
    repeat: fc.option(
      fc.record({ everySeconds: fc.constantFrom(60, 300, 600), times: fc.integer({ min: 1, max: 3 }) }),
      {
        nil: null,
      },
    ),
  })
  .map(({ trigger: one, silent, repeat }) => ({
    trigger: one,
    responders: silent ? [] : [{ kind: 'role' as const, role: 'lead' as const, department: 'owner' }],
    actions: silent ? [{ kind: 'raise_priority' as const }] : [{ kind: 'notify' as const }],
    ...(repeat === null ? {} : { repeat }),
  }));

/** Paths of one to four levels, in any order of triggers, some levels calling nobody. */
export const anyPath: fc.Arbitrary<EscalationPath> = fc
  .array(level, { minLength: 1, maxLength: 4, size: 'max' })
  .map((levels) => ({
    code: 'any',
    version: 1,
    levels: levels.map((one, index) => ({ level: index + 1, ...one })),
  }));
