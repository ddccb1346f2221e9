import {
  evolveCard,
  fromContractFact,
  TICKET_STATES,
  toContractCard,
  type TicketFact,
} from '@baton/ticket-lifecycle';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boardOf,
  countsOf,
  noCards,
  withBoard,
  withCard,
  withFacts,
  type BoardCards,
  type ToldFact,
} from './board-cards.ts';
import { exampleCard, story, told } from './testing/example-ticket.ts';

const accepted: TicketFact = { type: 'TicketAccepted', assignee: 'lin' };
const started: TicketFact = { type: 'WorkStarted' };
const commented: TicketFact = { type: 'Commented', text: 'hello' };
const resolved: TicketFact = { type: 'TicketResolved', proposalId: null, text: 'done' };

const stateOf = (board: BoardCards, number: number) => board.cards.get(`t${number}`)?.state;
const known = (...facts: readonly ToldFact[]) => withFacts(noCards, facts).board;

describe('facts told to a board', () => {
  it('open a card and carry it from column to column, with the totals', () => {
    const { board, missing } = withFacts(noCards, [...story(1, accepted, started), ...story(2)]);
    expect(missing).toEqual([]);
    expect([stateOf(board, 1), stateOf(board, 2)]).toEqual(['in_progress', 'new']);
    expect(board.totals).toEqual({ ...countsOf(() => 0), in_progress: 1, new: 1 });
  });

  it('change nothing a second time', () => {
    const facts = story(1, accepted, started);
    const board = known(...facts);
    expect(withFacts(board, facts)).toEqual({ board, missing: [] });
    expect(withFacts(board, facts).board).toBe(board);
  });

  it('name a ticket of which the beginning is missing, once, and leave the board as it is', () => {
    const told = withFacts(known(...story(1)), story(2, accepted, started).slice(1));
    expect(told.missing).toEqual(['t2']);
    expect([...told.board.cards.keys()]).toEqual(['t1']);
    expect(told.board.totals.new).toBe(1);
  });

  it('after a gap leave the card at its version until it was loaded', () => {
    const facts = story(1, accepted, started, resolved);
    const { board, missing } = withFacts(known(...facts.slice(0, 2)), facts.slice(3));
    expect(missing).toEqual(['t1']);
    expect(board.cards.get('t1')?.version).toBe(2);
    const loaded = withCard(board, exampleCard(1, { version: 3, state: 'in_progress' }));
    expect(stateOf(withFacts(loaded, facts.slice(3)).board, 1)).toBe('resolved');
    expect(withFacts(loaded, facts.slice(3)).board.totals).toMatchObject({ resolved: 1, assigned: 0 });
  });

  it('about other things are none of its business', () => {
    const change: ToldFact = { ...told(1, 1, commented), stream: 'change:c1' };
    expect(withFacts(noCards, [change])).toEqual({ board: noCards, missing: [] });
  });
});

describe('a card loaded by itself', () => {
  it('takes the place of an older one and moves the totals', () => {
    const board = withCard(known(...story(1)), exampleCard(1, { version: 5, state: 'resolved' }));
    expect(stateOf(board, 1)).toBe('resolved');
    expect(board.totals).toMatchObject({ new: 0, resolved: 1 });
  });

  it('yields to a newer one, because facts were quicker than the answer', () => {
    const board = known(...story(1, accepted));
    expect(withCard(board, exampleCard(1, { version: 1 }))).toBe(board);
  });
});

describe('a board loaded again', () => {
  it('keeps what the facts have told since', () => {
    const board = known(...story(1, accepted));
    const columns = [
      { state: 'new' as const, total: 7, cards: [1, 2].map((n) => toContractCard(exampleCard(n))) },
    ];
    const both = withBoard(board, boardOf(columns));
    expect([stateOf(both, 1), stateOf(both, 2)]).toEqual(['assigned', 'new']);
    expect(both.totals.new).toBe(7);
  });

  it('is the same whether loaded or told', () => {
    const board = known(...story(1, accepted, started), ...story(2, accepted));
    const columns = TICKET_STATES.map((state) => {
      const cards = [...board.cards.values()].filter((card) => card.state === state);
      return { state, total: cards.length, cards: cards.map(toContractCard) };
    });
    const loaded = boardOf(columns);
    expect(loaded.totals).toEqual(board.totals);
    for (const [id, card] of board.cards) expect(loaded.cards.get(id)).toEqual(card);
  });
});

describe('for any facts, told twice and cut into any batches', () => {
  const anyStories = fc
    .array(fc.array(fc.constantFrom(accepted, started, commented, resolved), { maxLength: 6 }), {
      maxLength: 5,
    })
    .map((stories) => stories.map((facts, i) => story(i + 1, ...facts)));
  const mixed = anyStories.chain((stories) =>
    fc
      .array(fc.nat({ max: Math.max(0, stories.length - 1) }), { maxLength: 60 })
      .map((turns) => dealt(stories, turns)),
  );

  /** The stories told at the same time: each ticket's facts stay in their order. */
  function dealt(stories: readonly ToldFact[][], turns: readonly number[]): ToldFact[] {
    const left = stories.map((facts) => [...facts]);
    const first = turns.flatMap((turn) => left[turn]?.splice(0, 1) ?? []);
    return [...first, ...left.flat()];
  }

  it('the board is what each ticket is by itself', () => {
    fc.assert(
      fc.property(mixed, fc.array(fc.integer({ min: 1, max: 5 })), (facts, sizes) => {
        let board = noCards;
        const rest = [...facts];
        for (const size of [...sizes, facts.length]) {
          const batch = rest.splice(0, size);
          // Twice, as after a cut where the cursor was not moved in time.
          for (let twice = 0; twice < 2; twice += 1) {
            const told = withFacts(board, batch);
            expect(told.missing).toEqual([]);
            board = told.board;
          }
        }
        for (const [id, card] of board.cards) {
          const own = facts.filter(({ stream }) => stream === `ticket:${id}`);
          const alone = own.reduce<typeof card | null>(
            (one, fact) => evolveCard(one, fromContractFact(fact)),
            null,
          );
          expect(card).toEqual(alone);
        }
        const counted = countsOf(
          (state) => [...board.cards.values()].filter((card) => card.state === state).length,
        );
        expect(board.totals).toEqual(counted);
      }),
    );
  });
});
