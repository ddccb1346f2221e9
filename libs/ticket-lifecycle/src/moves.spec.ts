import { describe, expect, it } from 'vitest';
import type { TicketCommand } from './commands.ts';
import { isLegal, legalMoves, moveInto, MOVES, type Move } from './moves.ts';
import { accept, fay, propose, reclassifyAs, sign, start, Story, storyIn } from './testing/example-ticket.ts';
import { TICKET_STATES, type TicketState } from './ticket.ts';

/** As in the README: which move is legal in which state. */
const table = `
                     new  assigned  in_progress  awaiting_cosign  waiting_customer  resolved  closed
  accept              y      y           y              y                y              -        -
  start               y      y           -              -                -              -        -
  ask_customer        -      y           y              -                -              -        -
  record_answer       -      -           -              -                y              -        -
  hold                y      y           y              y                y              -        -
  release             -      -           -              -                -              -        -
  comment             y      y           y              y                y              y        y
  propose             -      y           y              y                -              -        -
  withdraw_proposal   -      -           -              y                -              -        -
  sign                -      -           -              y                -              -        -
  resolve             -      y           y              -                -              -        -
  close               -      -           -              -                -              y        -
  reopen              -      -           -              -                -              y        y
  hand_over           y      y           y              y                y              -        -
  escalate            y      y           y              y                y              -        -
  deescalate          -      -           -              -                -              -        -
  acknowledge         -      -           -              -                -              -        -
  dispute             y      y           y              y                y              -        -
  withdraw_dispute    -      -           -              -                -              -        -
  rule                -      -           -              -                -              -        -
  reclassify          y      y           y              y                y              -        -
`;
const rows = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.trim().split(/\s+/));

const commandOf: Readonly<Record<Move, TicketCommand>> = {
  accept: { type: 'Accept', assignee: 'lin' },
  start,
  ask_customer: { type: 'AskCustomer', text: 'where?' },
  record_answer: { type: 'RecordCustomerAnswer', text: 'there' },
  hold: { type: 'Hold', reason: 'strike' },
  release: { type: 'Release' },
  comment: { type: 'Comment', text: 'seen' },
  propose: propose(2),
  withdraw_proposal: { type: 'WithdrawProposal', reason: 'thought again' },
  sign: sign(fay, 1),
  resolve: { type: 'Resolve', text: 'done' },
  close: { type: 'Close' },
  reopen: { type: 'Reopen', reason: 'again' },
  hand_over: { type: 'HandOver', department: 'tech', cause: { kind: 'person', by: 'lin', reason: 'theirs' } },
  escalate: { type: 'Escalate', reason: 'slow', level: null, maySkip: false },
  deescalate: { type: 'Deescalate', reason: 'heard', level: 0 },
  withdraw_dispute: { type: 'WithdrawDispute', text: 'ours' },
  acknowledge: { type: 'Acknowledge', by: 'lin' },
  dispute: { type: 'Dispute', reason: 'not_our_area', text: 'scan data are wrong', proposed: 'tech' },
  rule: { type: 'Rule', ruling: { kind: 'uphold' }, text: 'it is', amendment: null },
  reclassify: reclassifyAs({ severity: 2 }),
};

describe('moves', () => {
  it('are all in the table', () => {
    expect(rows.map(([move]) => move)).toEqual([...MOVES]);
  });

  it.each(TICKET_STATES)(
    'in the state %s are legal as the table says, and refused as illegal only where they are',
    (state) => {
      const { ticket } = storyIn(state);
      expect(ticket.state).toBe(state);
      const column = TICKET_STATES.indexOf(state) + 1;
      const legal = rows.flatMap(([move, ...cells]) => (cells[column - 1] === 'y' ? [move] : []));
      expect(legalMoves(ticket)).toEqual(legal);
      for (const move of MOVES) {
        const decision = storyIn(state).when(commandOf[move], 'lin');
        const refusedAsIllegal = !decision.ok && decision.refusal.code === 'illegal_move';
        expect([move, refusedAsIllegal]).toEqual([move, !legal.includes(move)]);
        if (refusedAsIllegal) expect(decision.refusal).toMatchObject({ move, state, legal });
      }
    },
  );

  it('release what is on hold, and hold nothing twice', () => {
    const { ticket } = new Story().given(accept, commandOf.hold);
    expect([isLegal(ticket, 'release'), isLegal(ticket, 'hold')]).toEqual([true, false]);
    expect(ticket.state).toBe('assigned');
  });

  it('let nobody get round an open dispute', () => {
    for (const state of TICKET_STATES.filter((one) => one !== 'resolved' && one !== 'closed')) {
      const { ticket: before } = storyIn(state);
      const { ticket } = storyIn(state).given(commandOf.dispute);
      expect(ticket.state).toBe(state);
      const gone = legalMoves(before).filter((move) => !legalMoves(ticket).includes(move));
      expect(gone).toEqual(['hand_over', 'dispute', 'reclassify']);
      expect(isLegal(ticket, 'rule')).toBe(true);
      expect(isLegal(ticket, 'withdraw_dispute')).toBe(true);
    }
  });
});

describe('moving a card into a column', () => {
  it.each<[TicketState, TicketState, Move | null]>([
    ['new', 'assigned', 'accept'],
    ['new', 'in_progress', 'start'],
    ['in_progress', 'awaiting_cosign', 'propose'],
    ['in_progress', 'waiting_customer', 'ask_customer'],
    ['waiting_customer', 'in_progress', 'record_answer'],
    ['awaiting_cosign', 'in_progress', 'withdraw_proposal'],
    ['in_progress', 'resolved', 'resolve'],
    ['resolved', 'closed', 'close'],
    ['closed', 'in_progress', 'reopen'],
    ['in_progress', 'in_progress', null],
    ['in_progress', 'new', null],
    ['new', 'closed', null],
    ['awaiting_cosign', 'resolved', null],
    ['waiting_customer', 'resolved', null],
  ])('from %s to %s is %s', (from, to, move) => {
    expect(moveInto(storyIn(from).ticket, to)).toBe(move);
  });
});
