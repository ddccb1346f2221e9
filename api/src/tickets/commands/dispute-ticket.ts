import type { DisputeTicketInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { Places } from '../../directory/queries/places.ts';
import type { Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { reasonLimit } from './simple-moves.ts';
import { TicketDesk, type TicketDone } from './ticket-desk.ts';

@Injectable()
export class DisputeTicket {
  private readonly desk: TicketDesk;
  private readonly places: Places;

  constructor(desk: TicketDesk, places: Places) {
    this.desk = desk;
    this.places = places;
  }

  run(principal: Principal | null, input: DisputeTicketInput): Promise<Outcome<TicketDone>> {
    return this.desk.change(principal, input, {
      operation: 'disputeTicket',
      move: 'dispute',
      ability: 'dispute',
      command: async ({ reason, text, proposed }, desk, fields) => {
        const { departments } = await this.places.codes(desk.manager);
        fields.known('proposed', proposed, departments);
        // That a ticket came back too often is for the house to say.
        if (reason === 'bounced') fields.problem('reason', 'UNKNOWN_VALUE');
        return {
          type: 'Dispute',
          reason: reason === 'bounced' ? 'other' : reason,
          text: fields.text('text', text, { max: reasonLimit, required: true }),
          proposed,
        };
      },
    });
  }
}
