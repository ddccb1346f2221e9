import { describe, expect, it } from 'vitest';
import type { Entry } from './open-ticket.svelte.ts';
import { happeningsOf } from './timeline.ts';

const ana = { id: 'ana', name: 'Ana' };
const entry = (
  sequence: number,
  type: string,
  at: string,
  actor: Entry['actor'],
  payload: object = {},
): Entry => ({
  sequence,
  type,
  at: `2026-03-02T${at}:00.000Z`,
  actor,
  payload,
});

/** Newest first, as the server sends them: opened, accepted with its book-keeping, a comment, a level by the house. */
const entries: readonly Entry[] = [
  entry(8, 'ClocksMoved', '10:00', null),
  entry(7, 'LevelFired', '10:00', null),
  entry(6, 'Commented', '09:30', ana, { text: 'hello' }),
  entry(5, 'ClocksMoved', '09:10', ana),
  entry(4, 'EscalationAcknowledged', '09:10', ana),
  entry(3, 'TicketAccepted', '09:10', ana),
  entry(2, 'EscalationArmed', '09:00', ana),
  entry(1, 'TicketOpened', '09:00', ana),
];
const types = (list: ReturnType<typeof happeningsOf>) =>
  list.map(({ facts }) => facts.map(({ type }) => type));

describe('the timeline', () => {
  it('tells one command as one happening, without the book-keeping', () => {
    expect(types(happeningsOf(entries, 'all'))).toEqual([
      ['LevelFired'],
      ['Commented'],
      ['TicketAccepted'],
      ['TicketOpened'],
    ]);
  });

  it('tells a happening in the order in which it came about', () => {
    const proposed = [
      entry(4, 'CosignOpened', '11:00', ana),
      entry(3, 'ResolutionProposed', '11:00', ana),
      entry(2, 'SignedOff', '10:50', ana),
    ];
    expect(types(happeningsOf(proposed, 'all'))).toEqual([['ResolutionProposed'], ['SignedOff']]);
    const signed = [entry(6, 'CosignMet', '12:00', ana), entry(5, 'SignedOff', '12:00', ana)];
    expect(types(happeningsOf(signed, 'all'))).toEqual([['SignedOff', 'CosignMet']]);
  });

  it('keeps apart what two people do at one instant', () => {
    const both = [entry(2, 'Commented', '09:00', null), entry(1, 'Commented', '09:00', ana)];
    expect(happeningsOf(both, 'all')).toHaveLength(2);
  });

  it('can be narrowed to the conversation or to the moves', () => {
    expect(types(happeningsOf(entries, 'comments'))).toEqual([['Commented']]);
    expect(types(happeningsOf(entries, 'moves'))).toEqual([
      ['LevelFired'],
      ['TicketAccepted'],
      ['TicketOpened'],
    ]);
  });
});
