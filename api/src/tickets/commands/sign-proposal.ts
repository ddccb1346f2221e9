import type { SignProposalInput } from '@baton/contract';
import { signerOf } from '../../cosign/policies/signer.ts';
import { reasonLimit } from './simple-moves.ts';
import type { TicketChange } from './ticket-desk.ts';

export const signProposal: TicketChange<SignProposalInput> = {
  operation: 'signProposal',
  move: 'sign',
  ability: 'sign',
  command: (input, { principal }, fields) => ({
    type: 'Sign',
    party: fields.text('party', input.party, { max: 200, required: true }),
    signer: signerOf(principal),
    decision: input.decision,
    reason: fields.text('reason', input.reason, { max: reasonLimit }) || null,
    contentHash: fields.text('contentHash', input.contentHash, { max: 200, required: true }),
  }),
};
