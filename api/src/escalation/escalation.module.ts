import { Module } from '@nestjs/common';
import { TicketsModule } from '../tickets/tickets.module.ts';
import { RingDue } from './commands/ring-due.ts';
import { RingTickets } from './commands/ring-tickets.ts';
import { SetTimers } from './commands/set-timers.ts';
import { PathsModule } from './paths.module.ts';
import { WhenLevelFiresKeepFiring } from './reactions/when-level-fires.keep-firing.ts';
import { WhenTicketMovesSetTimer } from './reactions/when-ticket-moves.set-timer.ts';

/** What happens to tickets by time. */
@Module({
  imports: [PathsModule, TicketsModule],
  providers: [RingDue, RingTickets, SetTimers, WhenLevelFiresKeepFiring, WhenTicketMovesSetTimer],
})
export class EscalationModule {}
