import type { EscalateTicketInput } from '@baton/contract';
import { maySkipLevels } from '../policies/ticket-abilities.ts';
import { reasonLimit } from './simple-moves.ts';
import type { TicketChange } from './ticket-desk.ts';

export const escalateTicket: TicketChange<EscalateTicketInput> = {
  operation: 'escalateTicket',
  move: 'escalate',
  ability: 'escalate',
  command: ({ reason, level }, { principal }, fields) => ({
    type: 'Escalate',
    reason: fields.text('reason', reason, { max: reasonLimit, required: true }),
    level: level ?? null,
    maySkip: maySkipLevels(principal),
  }),
};
