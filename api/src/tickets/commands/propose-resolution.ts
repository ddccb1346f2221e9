import { createHash } from 'node:crypto';
import type { ProposeResolutionInput } from '@baton/contract';
import { canonical } from '@baton/cosign-quorum';
import type { ProposalContent } from '@baton/ticket-lifecycle';
import { v7 as newId } from 'uuid';
import type { Fields } from '../../platform/commands/fields.ts';
import { textLimit } from './simple-moves.ts';
import type { TicketChange } from './ticket-desk.ts';

/** Above any compensation; keeps sums exact in binary. */
const greatestAmount = 100_000_000;
const currencyCode = /^[A-Z]{3}$/;

function contentOf(input: ProposeResolutionInput, fields: Fields): ProposalContent {
  const text = fields.text('text', input.text, { max: textLimit, required: true });
  const amount = fields.amount('amount', input.amount, greatestAmount);
  const currency = input.currency ?? null;
  if (amount !== null && currency === null) fields.problem('currency', 'REQUIRED');
  if (currency !== null && !currencyCode.test(currency)) fields.problem('currency', 'MALFORMED');
  return { kind: input.kind, text, amount, currency: amount === null ? null : currency };
}

export const proposeResolution: TicketChange<ProposeResolutionInput> = {
  operation: 'proposeResolution',
  move: 'propose',
  ability: 'propose',
  command: (input, _, fields, ticket) => {
    const content = contentOf(input, fields);
    // The number makes two proposals with the same words two contents: a sign-off is for this one alone.
    const signed = { ticket: ticket.id, number: ticket.proposals.length + 1, ...content };
    const contentHash = fields.refusal() ? '' : createHash('sha256').update(canonical(signed)).digest('hex');
    return { type: 'Propose', id: newId(), cosignId: newId(), content, contentHash };
  },
};
