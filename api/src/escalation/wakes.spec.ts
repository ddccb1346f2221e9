import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfHour, ringDueTask, wakeHourTask, wakeOf, wakesOfHour } from './wakes.ts';

const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });
const shard = fc.nat(7);

describe('the job that wakes for a timer', () => {
  it('comes within a quarter of a second after it is due, at once or by way of its hour', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -100_000, max: 400_000_000 }), shard, (now, distance, turn) => {
        const dueAt = now + distance;
        const first = wakeOf(dueAt, now, turn);
        if (first.task === wakeHourTask) {
          // Whoever sets it later in the hour sets a wake of its own; so this one must come before the hour does.
          const { from } = first.payload as { from: number };
          expect(from).toBeGreaterThan(now);
          expect(first.runAt).toBeLessThan(from);
          expect(dueAt).toBeGreaterThanOrEqual(from);
          expect(dueAt).toBeLessThan(endOfHour(from));
        } else {
          expect(distance).toBeLessThan(3_600_000);
        }
        const [wake] = first.task === ringDueTask ? [first] : wakesOfHour([dueAt], turn);
        expect(wake?.task).toBe(ringDueTask);
        expect(wake?.runAt).toBeGreaterThanOrEqual(dueAt);
        expect(wake?.runAt).toBeLessThan(dueAt + 250);
        // It rings everything up to its own time, whatever the clock of whoever is woken says.
        expect(wake?.payload).toEqual({ until: wake?.runAt });
      }),
    );
  });

  it('is one for all timers of a quarter of a second, and those of an hour far off share one', () => {
    fc.assert(
      fc.property(instant, fc.array(fc.nat(2000), { minLength: 1, maxLength: 50 }), (now, distances) => {
        const dues = distances.map((distance) => now + distance);
        const quarters = new Set(dues.map((dueAt) => Math.ceil(dueAt / 250)));
        expect(wakesOfHour(dues, 0)).toHaveLength(quarters.size);
        const far = dues.map(
          (dueAt) => Math.floor(dueAt / 3_600_000) * 3_600_000 + 90_000_000 + (dueAt % 1000),
        );
        const hours = new Set(far.map((dueAt) => Math.floor(dueAt / 3_600_000)));
        expect(new Set(far.map((dueAt) => wakeOf(dueAt, now, 0).key)).size).toBe(hours.size);
      }),
    );
  });
});
