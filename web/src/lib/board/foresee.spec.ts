import { evolveCard, type Move, type TicketCard, type TicketFact } from '@baton/ticket-lifecycle';
import { describe, expect, it } from 'vitest';
import { foresee } from './foresee.ts';
import { exampleCard, monday } from './testing/example-ticket.ts';

const after = (card: TicketCard, facts: readonly TicketFact[]) =>
  facts.reduce(
    (one, fact) => evolveCard(one, { sequence: one.version + 1, at: monday, by: 'ana', fact }),
    card,
  );

describe('what is shown before the server answers is what its facts will make of the card', () => {
  const accepted: TicketFact = { type: 'TicketAccepted', assignee: 'ana' };
  const cases: readonly (readonly [Move, Partial<TicketCard>, readonly TicketFact[]])[] = [
    ['accept', {}, [accepted]],
    ['accept', { state: 'in_progress', assignee: 'lin' }, [accepted]],
    ['start', {}, [accepted, { type: 'WorkStarted' }]],
    ['start', { state: 'assigned', assignee: 'lin' }, [{ type: 'WorkStarted' }]],
    ['release', { hold: { reason: 'x', since: monday } }, [{ type: 'TicketReleased' }]],
    ['close', { state: 'resolved' }, [{ type: 'TicketClosed' }]],
    ['ask_customer', { state: 'in_progress' }, [{ type: 'CustomerAsked', text: '?' }]],
    ['record_answer', { state: 'waiting_customer' }, [{ type: 'CustomerAnswered', text: '!' }]],
    [
      'resolve',
      { state: 'in_progress', hold: { reason: 'x', since: monday } },
      [{ type: 'TicketResolved', proposalId: null, text: 'done' }],
    ],
    ['reopen', { state: 'closed', assignee: 'lin' }, [{ type: 'TicketReopened', reason: 'again' }]],
    ['reopen', { state: 'resolved' }, [{ type: 'TicketReopened', reason: 'again' }]],
    [
      'withdraw_proposal',
      { state: 'awaiting_cosign' },
      [{ type: 'ProposalWithdrawn', id: 'p', reason: 'x' }],
    ],
  ];

  it.each(cases)('%s on %j', (move, more, facts) => {
    const card = exampleCard(1, more);
    const { state, assignee, hold } = { ...card, ...foresee(card, move, 'ana') };
    const real = after(card, facts);
    expect({ state, assignee, hold }).toEqual({
      state: real.state,
      assignee: real.assignee,
      hold: real.hold,
    });
  });

  it.each(['hold', 'comment', 'sign', 'hand_over', 'escalate'] as const)('nothing for %s', (move) => {
    expect(foresee(exampleCard(1), move, 'ana')).toEqual({});
  });
});
