import type { HandOverTicketInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { Places } from '../../directory/queries/places.ts';
import type { Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { reasonLimit } from './simple-moves.ts';
import { TicketDesk, type TicketDone } from './ticket-desk.ts';

@Injectable()
export class HandOverTicket {
  private readonly desk: TicketDesk;
  private readonly places: Places;

  constructor(desk: TicketDesk, places: Places) {
    this.desk = desk;
    this.places = places;
  }

  run(principal: Principal | null, input: HandOverTicketInput): Promise<Outcome<TicketDone>> {
    return this.desk.change(principal, input, {
      operation: 'handOverTicket',
      move: 'hand_over',
      ability: 'handOver',
      command: async ({ department, reason }, desk, fields) => {
        const { departments } = await this.places.codes(desk.manager);
        fields.known('department', department, departments);
        const why = fields.text('reason', reason, { max: reasonLimit, required: true });
        return {
          type: 'HandOver',
          department,
          cause: { kind: 'person', by: desk.principal.id, reason: why },
        };
      },
    });
  }
}
