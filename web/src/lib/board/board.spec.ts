import { TICKET_STATES, toContractCard, type TicketCard, type TicketFact } from '@baton/ticket-lifecycle';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everything, type CardFilter } from './board-filter.ts';
import { Board, type CardMove } from './board.svelte.ts';
import { exampleCard, story } from './testing/example-ticket.ts';

const accepted: TicketFact = { type: 'TicketAccepted', assignee: 'lin' };
const started: TicketFact = { type: 'WorkStarted' };
const resolved: TicketFact = { type: 'TicketResolved', proposalId: null, text: 'done' };

/** What the server has; the answers are held back until `answer` is called. */
let stored: Map<string, TicketCard>;
let asked: string[];
let held: (() => void)[];
const answer = async () => {
  for (const go of held.splice(0)) go();
  await vi.advanceTimersByTimeAsync(0);
};

const columnsOf = (cards: readonly TicketCard[]) =>
  TICKET_STATES.map((state) => {
    const own = cards.filter((card) => card.state === state);
    return { state, total: own.length, cards: own.map(toContractCard) };
  });

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  asked = [];
  held = [];
  vi.stubGlobal('fetch', (_: string, init: { body: string }) => {
    const { query, variables }: { query: string; variables: { id?: string } } = JSON.parse(init.body);
    asked.push(variables.id ?? /query (\w+)/.exec(query)?.[1] ?? '');
    const card = stored.get(variables.id ?? '');
    const data = () =>
      variables.id === undefined
        ? { board: { cursor: 'c', columns: columnsOf([...stored.values()]) } }
        : { ticket: card ? { id: card.id, card: toContractCard(card) } : null };
    return new Promise((resolve) => held.push(() => resolve(new Response(JSON.stringify({ data: data() })))));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const boardWith = (cards: readonly TicketCard[], filter: CardFilter = everything) =>
  new Board({ cursor: 'c', columns: columnsOf(cards) }, () => filter);
const shown = (board: Board) =>
  Object.fromEntries(
    board.columns
      .filter(({ cards }) => cards.length > 0)
      .map(({ state, cards }) => [state, cards.map(({ number }) => number)]),
  );
const total = (board: Board, state: TicketCard['state']) =>
  board.columns.find((column) => column.state === state)?.total;

describe('a board', () => {
  it('loads a ticket that it hears of for the first time, with what happens meanwhile, and counts again', async () => {
    const board = boardWith([exampleCard(1)]);
    const facts = story(2, accepted, started, resolved);
    stored.set('t1', exampleCard(1));
    stored.set('t2', exampleCard(2, { version: 3, state: 'in_progress', assignee: 'lin' }));
    board.hear(facts.slice(2, 3));
    board.hear(facts.slice(3));
    expect(asked).toEqual(['t2']);
    await answer();
    expect(shown(board)).toEqual({ new: [1], resolved: [2] });
    stored.set('t2', exampleCard(2, { version: 4, state: 'resolved' }));
    await answer();
    expect(asked).toEqual(['t2', 'BoardTotals']);
    expect(total(board, 'resolved')).toBe(1);
  });

  it('does not ask for ever about a ticket that is not the viewer’s to see', async () => {
    const board = boardWith([]);
    board.hear(story(2, accepted).slice(1));
    await answer();
    expect(shown(board)).toEqual({});
    expect(asked).toEqual(['t2']);
  });

  it('shows what a move is expected to do, with the counts, and takes it back', () => {
    const board = boardWith([exampleCard(1), exampleCard(2)]);
    const undo = board.foresee('t1', { state: 'assigned', assignee: 'ana' });
    expect(shown(board)).toEqual({ new: [2], assigned: [1] });
    expect([total(board, 'new'), total(board, 'assigned')]).toEqual([1, 1]);
    expect(board.isMoving('t1')).toBe(true);
    undo();
    expect(shown(board)).toEqual({ new: [1, 2] });
    expect(board.isMoving('t1')).toBe(false);
  });

  it('lets the fact of a move that succeeded take the place of what was expected', () => {
    const board = boardWith([exampleCard(1)]);
    const undo = board.foresee('t1', { state: 'assigned' });
    board.hear(story(1, accepted).slice(1));
    undo();
    expect(shown(board)).toEqual({ assigned: [1] });
    expect(total(board, 'assigned')).toBe(1);
  });

  it('tells of cards that changed their column and fit the filter', () => {
    const moves: CardMove[] = [];
    const board = boardWith([exampleCard(1), exampleCard(2)], { ...everything, text: '#1' });
    board.onmoved = (some) => moves.push(...some);
    board.hear([...story(1, accepted).slice(1), ...story(2, accepted).slice(1)]);
    expect(moves.map(({ card, from, by }) => [card.number, from, card.state, by])).toEqual([
      [1, 'new', 'assigned', 'ana'],
    ]);
  });

  it('tells of a move once, whether its answer or its fact comes first', () => {
    const moves: CardMove[] = [];
    const board = boardWith([exampleCard(1)]);
    board.onmoved = (some) => moves.push(...some);
    board.take(toContractCard(exampleCard(1, { version: 2, state: 'assigned', assignee: 'lin' })));
    board.hear(story(1, accepted).slice(1));
    expect(moves.map(({ from, card }) => [from, card.state])).toEqual([['new', 'assigned']]);
  });

  it('knows that a filter may want cards that are not loaded', () => {
    const some = columnsOf([exampleCard(1)]).map((column) => ({ ...column, total: column.total * 300 }));
    const filtered = (filter: CardFilter) => new Board({ cursor: 'c', columns: some }, () => filter);
    expect(filtered({ ...everything, markets: ['BR'] }).mayLack).toBe(true);
    expect(filtered(everything).mayLack).toBe(false);
    expect(boardWith([exampleCard(1)], { ...everything, markets: ['BR'] }).mayLack).toBe(false);
  });
});
