import { quorum } from '@baton/cosign-quorum';
import { latestRun } from '@baton/working-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromContractCard, toContractCard } from './contract-card.ts';
import { evolveAll } from './evolve.ts';
import { evolveCard } from './evolve-card.ts';
import { isLegal, legalMoves, MOVES } from './moves.ts';
import { requiredCosign } from './required-cosign.ts';
import { decideRing } from './ring.ts';
import { around, both, Story } from './testing/example-ticket.ts';
import { play, steps, towardsResolving } from './testing/random-orders.ts';
import { currentProposal, isOver, type Ticket, type TicketCard } from './ticket.ts';

function expectUnbroken(ticket: Ticket): void {
  expect(ticket.ownerships[0]?.from).toBe(ticket.openedAt);
  ticket.ownerships.forEach(({ until, from }, index) => {
    const next = ticket.ownerships[index + 1];
    expect(until).toBe(next ? next.from : null);
    if (until !== null) expect(until).toBeGreaterThan(from);
  });
  expect(ticket.ownerships.at(-1)?.department).toBe(ticket.owner);
  expect(ticket.involved).toContain(ticket.owner);
}

/** Of each run of each clock: stretches that neither overlap nor leave a hole, and only the last may be open. */
function expectTiled(ticket: Ticket): void {
  const runs = new Map<string, { from: number; until: number | null }[]>();
  for (const segment of ticket.clockLog) {
    const name = `${segment.kind} ${segment.run}`;
    runs.set(name, [...(runs.get(name) ?? []), segment]);
  }
  for (const [name, stretches] of runs) {
    stretches.forEach(({ from, until }, index) => {
      const next = stretches[index + 1];
      if (until !== null) expect(until, name).toBeGreaterThanOrEqual(from);
      // A resolved ticket that is reopened has time in between that no clock counts.
      if (next) expect(next.from, name).toBeGreaterThanOrEqual(until ?? Number.POSITIVE_INFINITY);
    });
  }
  if (isOver(ticket.state)) expect(ticket.clockLog.filter(({ until }) => until === null)).toEqual([]);
}

const cardOf = (ticket: Ticket): TicketCard => fromContractCard(toContractCard(ticket));

describe('whatever is ordered, in whatever order', () => {
  it('there is one owner at every instant, the version counts the facts, and clocks tile', () => {
    fc.assert(
      fc.property(steps, (played) => {
        play(played, (story) => {
          expect(story.ticket.version).toBe(story.told.length);
          expectUnbroken(story.ticket);
          expectTiled(story.ticket);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('the card evolves as the ticket does, and facts told twice change nothing', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const begin = new Story().ticket;
        let card = cardOf(begin);
        const last = play(played, (story, before) => {
          story.told.slice(before.version).forEach((fact, index) => {
            const happened = { sequence: before.version + index + 1, at: story.now, by: 'lars', fact };
            card = evolveCard(evolveCard(card, happened), happened);
          });
          // What was told again changes a ticket as little.
          const again = {
            sequence: story.ticket.version,
            at: 0,
            by: null,
            fact: { type: 'TicketClosed' },
          } as const;
          expect(evolveAll(story.ticket, [again])).toBe(story.ticket);
        });
        expect(card).toEqual(cardOf(last.ticket));
      }),
      { numRuns: 150 },
    );
  });

  it('a fact is refused when others are missing before it', () => {
    const { ticket } = new Story();
    const happened = {
      sequence: ticket.version + 2,
      at: 0,
      by: null,
      fact: { type: 'TicketClosed' },
    } as const;
    expect(() => evolveCard(ticket, happened)).toThrow(RangeError);
  });

  it('only what is not among the legal moves is refused as illegal', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const story = play(played, () => undefined);
        expect(legalMoves(story.ticket)).toEqual(MOVES.filter((move) => isLegal(story.ticket, move)));
        for (const { command } of played) {
          if (command === 'ring') continue;
          const { ticket } = story;
          const legal = legalMoves(ticket);
          const decision = story.when(command, 'lars');
          if (decision.ok || decision.refusal.code !== 'illegal_move') continue;
          expect(legal).not.toContain(decision.refusal.move);
          expect(story.ticket).toBe(ticket);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('nothing is resolved that not all have signed who must', () => {
    let signed = 0;
    fc.assert(
      fc.property(fc.oneof(steps, towardsResolving), (played) => {
        play(played, (story, before) => {
          if (!story.told.slice(before.version).some(({ type }) => type === 'TicketResolved')) return;
          const proposal = currentProposal(before);
          if (requiredCosign(before, proposal) === null) return;
          signed += 1;
          const signOffs = story.told.flatMap((fact) => (fact.type === 'SignedOff' ? [fact.signOff] : []));
          expect(quorum(both, signOffs, proposal?.contentHash ?? '').outcome).toBe('met');
        });
      }),
      { numRuns: 2500 },
    );
    // The orders led there often enough to mean something.
    expect(signed).toBeGreaterThan(10);
  }, 30_000);

  it('a level is recorded once in each arming, and after the end of a ticket nothing rings', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const story = play(played, () => undefined);
        const records = story.told.flatMap((fact) =>
          fact.type === 'LevelFired' || fact.type === 'LevelPassed'
            ? [`${fact.arming}.${fact.level}.${fact.loop}`]
            : [],
        );
        expect(new Set(records).size).toBe(records.length);
        if (!isOver(story.ticket.state)) return;
        expect(decideRing(story.ticket, around(story.now + 1e9, null))).toEqual([]);
        expect(latestRun(story.ticket.clockLog, 'resolve')).not.toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
