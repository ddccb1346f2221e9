import { describe, expect, it } from 'vitest';
import { exampleCard } from '#lib/board/testing/example-ticket.ts';
import { Selection } from './selection.svelte.ts';

const cards = ['a', 'b', 'c', 'd', 'e'].map((id, place) => exampleCard(place + 1, { id }));
const [a, b, , d] = cards;
if (!a || !b || !d) throw new Error('five cards');

describe('a selection', () => {
  it('reaches from the last pick to the next, either way', () => {
    const selection = new Selection();
    selection.toggle(d);
    selection.reach(b, cards);
    expect(selection.tickets.map(({ id }) => id).sort()).toEqual(['b', 'c', 'd']);
    selection.toggle(b);
    expect(selection.has('b')).toBe(false);
    selection.reach(a, cards);
    expect(selection.size).toBe(4);
    selection.clear();
    selection.reach(a, cards);
    expect(selection.tickets).toEqual([a]);
  });

  it('holds no more than can be sent at once', () => {
    const selection = new Selection();
    selection.add(Array.from({ length: 600 }, (_, place) => ({ ...a, id: String(place) })));
    expect(selection.size).toBe(500);
  });
});
