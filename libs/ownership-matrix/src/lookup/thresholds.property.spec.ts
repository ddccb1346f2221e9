import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planThresholds, reached } from './thresholds.ts';

it('counts the thresholds that a value reaches as going through them all does, however they are spread', () => {
  const wild = fc.double({ noNaN: true, noDefaultInfinity: true });
  const near = fc.integer({ min: 0, max: 40 }).map((steps) => 100 + steps * Number.EPSILON * 64);
  const amount = fc.oneof(
    wild,
    near,
    fc.integer({ min: 0, max: 500 }),
    fc.constantFrom(0, Number.MAX_VALUE, Number.MIN_VALUE),
  );
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 80 }), fc.array(amount, { maxLength: 40 }), (given, others) => {
      const list = Float64Array.from(new Set(given)).sort();
      const plan = planThresholds(list);
      for (const value of [...given, ...others]) {
        expect(reached(plan, value)).toBe(list.filter((threshold) => threshold <= value).length);
      }
    }),
    { numRuns: 2_000 },
  );
});
