import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarsModule } from '../calendars/calendars.module.ts';
import { DirectoryModule } from '../directory/directory.module.ts';
import { TicketsModule } from '../tickets/tickets.module.ts';
import { AskSubRequest } from './commands/ask-sub-request.ts';
import { ReplySubRequest } from './commands/reply-sub-request.ts';
import { ReplanSubRequests } from './commands/replan-sub-requests.ts';
import { RingSubRequest } from './commands/ring-sub-request.ts';
import { SubRequestDesk } from './commands/sub-request-desk.ts';
import { ShowableParts } from './queries/showable-parts.ts';
import { SubRequestAnswers } from './queries/sub-request-answers.ts';
import { SubRequestAround } from './queries/sub-request-around.ts';
import { SubRequestBook } from './queries/sub-request-book.ts';
import { SubRequestClocks } from './queries/sub-request-clocks.ts';
import { SubRequestQueue } from './queries/sub-request-queue.ts';
import { SubRequestTermsOf } from './queries/sub-request-terms.ts';
import { SubRequestVisibility } from './queries/sub-request-visibility.ts';
import { TicketsBehind } from './queries/tickets-behind.ts';
import { WhenCalendarEditedReplanSubRequests } from './reactions/when-calendar-edited.replan-sub-requests.ts';
import { WhenSubRequestMovesNoteOnTicket } from './reactions/when-sub-request-moves.note-on-ticket.ts';
import { WhenSubRequestMovesSetTimer } from './reactions/when-sub-request-moves.set-timer.ts';
import { WhenTicketMovesSettleSubRequests } from './reactions/when-ticket-moves.settle-sub-requests.ts';
import { SubRequestCommandsResolver } from './resolvers/sub-request-commands.resolver.ts';
import {
  GivenAnswerResolver,
  SubRequestClockResolver,
  SubRequestEndingResolver,
  SubRequestMessageResolver,
  SubRequestResolver,
} from './resolvers/sub-request.resolver.ts';
import { SubRequestsResolver, TicketSubRequestsResolver } from './resolvers/sub-requests.resolver.ts';
import { SubRequestRow } from './store/rows.ts';
import { SubRequestKeeper } from './store/sub-request-keeper.ts';

/** What departments ask of each other for a ticket that stays with its owner. */
@Module({
  imports: [CalendarsModule, DirectoryModule, TicketsModule, TypeOrmModule.forFeature([SubRequestRow])],
  providers: [
    SubRequestKeeper,
    AskSubRequest,
    ReplySubRequest,
    ReplanSubRequests,
    RingSubRequest,
    SubRequestDesk,
    ShowableParts,
    SubRequestAnswers,
    SubRequestAround,
    SubRequestBook,
    SubRequestClocks,
    SubRequestQueue,
    SubRequestTermsOf,
    SubRequestVisibility,
    TicketsBehind,
    WhenCalendarEditedReplanSubRequests,
    WhenSubRequestMovesNoteOnTicket,
    WhenSubRequestMovesSetTimer,
    WhenTicketMovesSettleSubRequests,
    SubRequestCommandsResolver,
    SubRequestsResolver,
    TicketSubRequestsResolver,
    SubRequestResolver,
    SubRequestClockResolver,
    SubRequestMessageResolver,
    GivenAnswerResolver,
    SubRequestEndingResolver,
  ],
  exports: [SubRequestBook],
})
export class SubRequestsModule {}
