import type { DeescalateTicketInput } from '@baton/contract';
import { reasonLimit } from './simple-moves.ts';
import type { TicketChange } from './ticket-desk.ts';

export const deescalateTicket: TicketChange<DeescalateTicketInput> = {
  operation: 'deescalateTicket',
  move: 'deescalate',
  ability: 'deescalate',
  command: ({ reason, toLevel }, _, fields) => ({
    type: 'Deescalate',
    reason: fields.text('reason', reason, { max: reasonLimit, required: true }),
    level: toLevel,
  }),
};
