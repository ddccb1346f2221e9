import { legalMoves, MOVES, TICKET_STATES } from '@baton/ticket-lifecycle';
import { describe, expect, it } from 'vitest';
import { exampleCard } from '#lib/board/testing/example-ticket.ts';
import { mainMove, offeredMoves, type Abilities } from './moves.ts';

const all: Abilities = {
  declareIncident: true,
  joinIncident: true,
  leaveIncident: true,
  joinMembers: true,
  sendNotice: true,
  accept: true,
  deescalate: true,
  withdrawDispute: true,
  start: true,
  askCustomer: true,
  recordAnswer: true,
  hold: true,
  release: true,
  comment: true,
  propose: true,
  withdrawProposal: true,
  sign: true,
  resolve: true,
  close: true,
  reopen: true,
  handOver: true,
  escalate: true,
  skipLevels: true,
  acknowledge: true,
  dispute: true,
  rule: true,
  reclassify: true,
  signFor: [],
};
const none: Abilities = {
  ...all,
  ...Object.fromEntries(Object.keys(all).map((key) => [key, false])),
  signFor: [],
};

describe('the moves that are offered', () => {
  it.each(TICKET_STATES)('in %s are never illegal, whoever looks', (state) => {
    const card = exampleCard(1, { state });
    const legal = legalMoves(card);
    for (const move of offeredMoves(card, all, 'ana')) expect(legal).toContain(move);
    expect(offeredMoves(card, none, 'ana')).toEqual([]);
  });

  it('are every legal one but commenting for those who may', () => {
    const card = exampleCard(1, { state: 'in_progress' });
    expect(offeredMoves(card, all, 'ana')).toEqual(legalMoves(card).filter((move) => move !== 'comment'));
  });

  it('leave out accepting what is one’s own already', () => {
    const card = exampleCard(1, { state: 'assigned', assignee: 'ana' });
    expect(offeredMoves(card, all, 'ana')).not.toContain('accept');
    expect(offeredMoves(card, all, 'lin')).toContain('accept');
  });

  it('leave out a legal one that is not the viewer’s to make', () => {
    const card = exampleCard(1);
    expect(offeredMoves(card, { ...all, handOver: false }, 'ana')).not.toContain('hand_over');
  });
});

describe('the main move', () => {
  it('is among those offered, or there is none', () => {
    for (const state of TICKET_STATES) {
      const card = exampleCard(1, { state });
      const offered = offeredMoves(card, all, 'ana');
      const main = mainMove(card, offered);
      expect(main === null || offered.includes(main)).toBe(true);
    }
    expect(mainMove(exampleCard(1), MOVES)).toBe('accept');
    expect(mainMove(exampleCard(1), [])).toBeNull();
  });

  it('ends a hold before anything else', () => {
    const card = exampleCard(1, { state: 'in_progress', hold: { reason: 'x', since: 0 } });
    expect(mainMove(card, offeredMoves(card, all, 'ana'))).toBe('release');
  });
});
