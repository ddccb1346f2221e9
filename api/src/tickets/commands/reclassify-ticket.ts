import type { ReclassifyTicketInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import type { Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Reclassifications } from '../queries/reclassifications.ts';
import { reasonLimit } from './simple-moves.ts';
import { TicketDesk, type TicketDone } from './ticket-desk.ts';

@Injectable()
export class ReclassifyTicket {
  private readonly desk: TicketDesk;
  private readonly reclassifications: Reclassifications;

  constructor(desk: TicketDesk, reclassifications: Reclassifications) {
    this.desk = desk;
    this.reclassifications = reclassifications;
  }

  run(principal: Principal | null, input: ReclassifyTicketInput): Promise<Outcome<TicketDone>> {
    return this.desk.change(principal, input, {
      operation: 'reclassifyTicket',
      move: 'reclassify',
      ability: 'reclassify',
      command: ({ facts, reason }, { manager, now }, fields, ticket) =>
        this.reclassifications.command(manager, ticket, facts, now, fields, {
          reason: fields.text('reason', reason, { max: reasonLimit, required: true }),
        }),
    });
  }
}
