import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decide } from './decide.ts';
import { stillMeans } from './noticed.ts';
import { decideRing } from './ring.ts';
import { around } from './testing/example-ticket.ts';
import { play, steps } from './testing/random-orders.ts';
import type { TicketDecision } from './decision.ts';
import type { TicketFact } from './ticket-fact.ts';
import { evolveAll } from './evolve.ts';
import { MOVES } from './moves.ts';

/** What a person brought about, without what follows for path and clocks. */
const followUps: ReadonlySet<string> = new Set<TicketFact['type']>([
  'ClocksMoved',
  'EscalationAcknowledged',
  'EscalationArmed',
  'EscalationDisarmed',
  'LevelFired',
  'LevelPassed',
  'PriorityRaised',
]);

function meaning(decision: TicketDecision): unknown {
  return decision.ok
    ? decision.facts.filter(({ type }) => !followUps.has(type)).map((fact) => JSON.stringify(fact))
    : decision.refusal.code;
}

it('a move decided on what the house has noticed since comes to what it came to before', () => {
  let compared = 0;
  fc.assert(
    fc.property(steps, fc.constantFrom(1800, 3600, 20_000), (played, seconds) => {
      const story = play(played, () => undefined);
      const { ticket: before } = story;
      const at = story.now + seconds * 1000;
      const rung = decideRing(before, around(at, null));
      if (
        rung.length === 0 ||
        !stillMeans(
          'accept',
          rung.map(({ type }) => ({ type, actor: null })),
        )
      )
        return;
      const after = evolveAll(
        before,
        rung.map((fact, index) => ({ sequence: before.version + index + 1, at, by: null, fact })),
      );
      if (after === null) throw new RangeError('a ticket does not vanish');
      for (const { command } of played) {
        if (command === 'ring' || ['Escalate', 'Acknowledge'].includes(command.type)) continue;
        compared += 1;
        const on = around(at + 1, 'lars');
        expect(meaning(decide(after, command, on)), command.type).toEqual(
          meaning(decide(before, command, on)),
        );
      }
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThan(100);
});

it.each(MOVES)(
  '%s is refused where a person did something meanwhile, or the house more than notice',
  (move) => {
    const by = (type: TicketFact['type'], actor: string | null = null) => stillMeans(move, [{ type, actor }]);
    expect(by('Commented', 'lars')).toBe(false);
    expect(by('LevelFired', 'lars')).toBe(false);
    expect(by('OwnershipMoved')).toBe(false);
    expect(by('CosignPartyDemanded')).toBe(false);
    expect(by('EscalationArmed')).toBe(false);
    expect(by('LevelFired')).toBe(!['escalate', 'deescalate', 'acknowledge'].includes(move));
  },
);
