import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyPathChanges, comparePaths } from './compare-paths.ts';
import { isSame, numbered } from './path-content.ts';
import type { PathContent } from './path-content.ts';
import type { Action, Level, Repeat, Responder, Trigger } from './path.ts';

const department = fc.constantFrom('owner', 'logistics', 'finance');
const responder: fc.Arbitrary<Responder> = fc.oneof(
  fc.record({
    kind: fc.constant('role' as const),
    role: fc.constantFrom('lead' as const, 'staff' as const),
    department,
  }),
  fc.record({ kind: fc.constant('on_duty' as const), rota: fc.constantFrom('nights', 'days') }),
);
const trigger: fc.Arbitrary<Trigger> = fc.oneof(
  fc.record({
    kind: fc.constant('unacknowledged' as const),
    afterSeconds: fc.constantFrom(60, 600, 1_800),
  }),
  fc.constant({ kind: 'manual' as const }),
  fc.record({ kind: fc.constant('breach' as const), clock: fc.constant('resolve' as const) }),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constant({ kind: 'notify' as const }),
  fc.record({ kind: fc.constant('hand_over' as const), department: fc.constant('quality') }),
);
const repeat: fc.Arbitrary<Repeat> = fc.record({
  everySeconds: fc.constantFrom(60, 120),
  times: fc.constantFrom(1, 3),
});
const level: fc.Arbitrary<Level> = fc
  .record(
    {
      name: fc.constantFrom('night', 'day'),
      trigger,
      responders: fc.array(responder, { maxLength: 2 }),
      actions: fc.array(action, { maxLength: 2 }),
      repeat,
    },
    { requiredKeys: ['trigger', 'responders', 'actions'] },
  )
  .map((one) => ({ level: 0, ...one }));
const levels = fc.array(level, { maxLength: 6 }).map(numbered);
const names = fc.constantFrom('Night', 'Day').map((en) => ({ en, zhHans: en, zhHant: en }));
const content: fc.Arbitrary<PathContent> = fc.record(
  {
    names,
    levels,
    arbiters: fc.array(responder, { maxLength: 2 }),
    bounceLimit: fc.constantFrom(2, 3),
    acknowledgementExpiresAfterSeconds: fc.constantFrom(600, 3_600),
  },
  { requiredKeys: ['names', 'levels', 'arbiters', 'bounceLimit'] },
);

/** As a person would: levels swapped, taken out, put in, written otherwise. */
const nearby = content.chain((before) =>
  fc
    .record({
      others: fc.array(level, { maxLength: 2 }),
      order: fc.shuffledSubarray([...before.levels]),
      rest: content,
    })
    .map(({ others, order, rest }) => ({
      before,
      after: { ...rest, levels: numbered([...order.slice(0, 2), ...others, ...order.slice(2)]) },
    })),
);

it('what differs, applied to the one, gives the other', () => {
  const pairs = fc.oneof(fc.record({ before: content, after: content }), nearby);
  fc.assert(
    fc.property(pairs, ({ before, after }) => {
      const made = applyPathChanges(before, comparePaths(before, after));
      expect(isSame(made, after)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

it('nothing differs from itself, also where a database has put the fields in another order', () => {
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([key, part]) => [key, turned(part)]),
          )
        : value;
  fc.assert(
    fc.property(content, (one) => {
      // Only the order of fields is another.
      expect(comparePaths(one, turned(one) as PathContent)).toEqual([]);
    }),
  );
});

it('never tells more than taking every level away and writing it again', () => {
  fc.assert(
    fc.property(content, content, (before, after) => {
      const told = comparePaths(before, after).filter(({ kind }) => kind.startsWith('level_'));
      expect(told.length).toBeLessThanOrEqual(before.levels.length + after.levels.length);
    }),
  );
});
