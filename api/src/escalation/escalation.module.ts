import { Module } from '@nestjs/common';
import { TicketsModule } from '../tickets/tickets.module.ts';
import { RingTicket } from './commands/ring-ticket.ts';
import { PathsModule } from './paths.module.ts';
import { WhenLevelFiresKeepFiring } from './reactions/when-level-fires.keep-firing.ts';
import { WhenTicketMovesSetTimer } from './reactions/when-ticket-moves.set-timer.ts';

/** What happens to tickets by time. */
@Module({
  imports: [PathsModule, TicketsModule],
  providers: [RingTicket, WhenLevelFiresKeepFiring, WhenTicketMovesSetTimer],
})
export class EscalationModule {}
