import { nextRing, type TicketState } from '@baton/ticket-lifecycle';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../platform/clock/clock.ts';
import { PlainHouse } from '../testing/plain-house.ts';
import { allTickets } from './all-tickets.ts';

const day = 86_400_000;
/** Nine days and some hours apart: every weekday, every time of day, every season, holidays among them. */
const moments = Array.from(
  { length: 40 },
  (_, index) => Date.UTC(2026, 0, 2) + Math.round(index * 9.37 * day),
);

describe('the tickets of the demo company', () => {
  const houses = new Map<number, PlainHouse>();
  const houseOf = (now: Instant): PlainHouse => {
    const year = new Date(now).getUTCFullYear();
    const house = houses.get(year) ?? new PlainHouse(year);
    houses.set(year, house);
    return house;
  };

  it(
    'are played without a refusal whenever the house is opened, and end in every state',
    { timeout: 60_000 },
    () => {
      for (const now of moments) {
        const states = new Map<TicketState, number>();
        for (const plan of allTickets(now).filter(({ openedAt }) => openedAt <= now)) {
          const { state } = houseOf(now).play(plan, now).scene.ticket;
          states.set(state, (states.get(state) ?? 0) + 1);
        }
        expect([...states.values()].length, new Date(now).toISOString()).toBe(7);
        expect(Math.min(...states.values()), new Date(now).toISOString()).toBeGreaterThanOrEqual(15);
      }
    },
  );

  it('wait for no timer that should have rung', () => {
    const now = moments[10] ?? 0;
    for (const plan of allTickets(now).filter(({ openedAt }) => openedAt <= now)) {
      const { scene, around } = houseOf(now).play(plan, now);
      expect(nextRing(scene.ticket, around) ?? Infinity, plan.key).toBeGreaterThan(now);
    }
  });

  it('have keys of their own', () => {
    const keys = allTickets(moments[0] ?? 0).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
