import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarsModule } from '../calendars/calendars.module.ts';
import { ChangesModule } from '../changes/changes.module.ts';
import { CosignModule } from '../cosign/cosign.module.ts';
import { DirectoryModule } from '../directory/directory.module.ts';
import { DutyModule } from '../duty/duty.module.ts';
import { PathsModule } from '../escalation/paths.module.ts';
import { KnowledgeModule } from '../knowledge/knowledge.module.ts';
import { OwnershipModule } from '../ownership/ownership.module.ts';
import { DisputeTicket } from './commands/dispute-ticket.ts';
import { IncidentMembers } from './commands/incident-members.ts';
import { IncidentMembership } from './commands/incident-membership.ts';
import { IncidentMoves } from './commands/incident-moves.ts';
import { IncidentRounds } from './commands/incident-rounds.ts';
import { NoticeSeries } from './commands/notice-series.ts';
import { HandOverTicket } from './commands/hand-over-ticket.ts';
import { OpenTicket } from './commands/open-ticket.ts';
import { OpenSplitTicket } from './commands/open-split-ticket.ts';
import { ReclassifyTicket } from './commands/reclassify-ticket.ts';
import { ReplanClocks } from './commands/replan-clocks.ts';
import { RuleOnDispute } from './commands/rule-on-dispute.ts';
import { TicketDesk } from './commands/ticket-desk.ts';
import { CalendarPreviews } from './queries/calendar-previews.ts';
import { CalendarTickets } from './queries/calendar-tickets.ts';
import { ComingLevels } from './queries/coming-levels.ts';
import { LevelQueues } from './queries/level-queues.ts';
import { PresentLevels } from './queries/present-levels.ts';
import { CallReasonResolver, ComingLevelResolver, MyLevelResolver } from './resolvers/my-level.resolver.ts';
import { ClockStrips } from './queries/clock-strips.ts';
import { EarlierContacts } from './queries/earlier-contacts.ts';
import { Incidents } from './queries/incidents.ts';
import { SeriesBook } from './queries/ticket-series.ts';
import { Ladders } from './queries/ladders.ts';
import { PathRehearsals } from './queries/path-rehearsals.ts';
import { Reclassifications } from './queries/reclassifications.ts';
import { TicketAnswers } from './queries/ticket-answers.ts';
import { TicketBook } from './queries/ticket-book.ts';
import { TicketCards } from './queries/ticket-cards.ts';
import { TicketKnowledge } from './queries/ticket-knowledge.ts';
import { TicketSurroundings } from './queries/ticket-surroundings.ts';
import { TicketVisibility } from './queries/ticket-visibility.ts';
import { Timelines } from './queries/timelines.ts';
import { WhenCalendarEditedReplanClocks } from './reactions/when-calendar-edited.replan-clocks.ts';
import { WhenIncidentMovesBeginRound } from './reactions/when-incident-moves.begin-round.ts';
import { WhenTicketOpenedLookForSeries } from './reactions/when-ticket-opened.look-for-series.ts';
import { WhenChangeAnnouncedMarkTickets } from './reactions/when-change-announced.mark-tickets.ts';
import { CalendarTicketsResolver } from './resolvers/calendar-tickets.resolver.ts';
import { ChangeTicketsResolver, TicketKnowledgeResolver } from './resolvers/ticket-knowledge.resolver.ts';
import { LevelFiringResolver, TicketEscalationResolver } from './resolvers/ticket-escalation.resolver.ts';
import { PathRehearsalResolver, RehearsedStepResolver } from './resolvers/path-rehearsal.resolver.ts';
import { ReplayedTicketResolver } from './resolvers/replayed-ticket.resolver.ts';
import { IncidentCommandsResolver } from './resolvers/incident-commands.resolver.ts';
import {
  IncidentResolver,
  IncidentRoundResolver,
  NoticeResolver,
  TicketIncidentResolver,
} from './resolvers/incidents.resolver.ts';
import { TicketSeriesResolver } from './resolvers/ticket-series.resolver.ts';
import { DisputeCommandsResolver } from './resolvers/dispute-commands.resolver.ts';
import {
  DisputeResolver,
  DisputeWithdrawalResolver,
  ReclassificationsResolver,
  RulingResolver,
  TicketDisputesResolver,
} from './resolvers/disputes.resolver.ts';
import {
  CosignDemandResolver,
  OwnershipResolver,
  ProposalResolver,
} from './resolvers/ticket-parts.resolver.ts';
import { TicketAssignmentResolver } from './resolvers/ticket-assignment.resolver.ts';
import { TicketCommandsResolver } from './resolvers/ticket-commands.resolver.ts';
import { TicketResolver } from './resolvers/ticket.resolver.ts';
import { TicketsResolver } from './resolvers/tickets.resolver.ts';
import { TicketRow } from './store/rows.ts';
import { SeriesKeeper } from './store/series-keeper.ts';
import { TicketKeeper } from './store/ticket-keeper.ts';

@Module({
  imports: [
    CalendarsModule,
    ChangesModule,
    KnowledgeModule,
    CosignModule,
    DirectoryModule,
    DutyModule,
    PathsModule,
    OwnershipModule,
    TypeOrmModule.forFeature([TicketRow]),
  ],
  providers: [
    DisputeTicket,
    NoticeSeries,
    SeriesBook,
    SeriesKeeper,
    WhenTicketOpenedLookForSeries,
    TicketSeriesResolver,
    IncidentMembers,
    IncidentMembership,
    IncidentMoves,
    IncidentRounds,
    Incidents,
    WhenIncidentMovesBeginRound,
    IncidentCommandsResolver,
    IncidentResolver,
    IncidentRoundResolver,
    NoticeResolver,
    TicketIncidentResolver,
    HandOverTicket,
    OpenSplitTicket,
    OpenTicket,
    ReclassifyTicket,
    ReplanClocks,
    RuleOnDispute,
    TicketDesk,
    CalendarPreviews,
    CalendarTickets,
    ClockStrips,
    ComingLevels,
    LevelQueues,
    PresentLevels,
    MyLevelResolver,
    CallReasonResolver,
    ComingLevelResolver,
    EarlierContacts,
    Ladders,
    PathRehearsals,
    Reclassifications,
    TicketAnswers,
    TicketBook,
    TicketCards,
    TicketKnowledge,
    TicketSurroundings,
    TicketVisibility,
    Timelines,
    TicketKeeper,
    WhenCalendarEditedReplanClocks,
    WhenChangeAnnouncedMarkTickets,
    CalendarTicketsResolver,
    ChangeTicketsResolver,
    TicketKnowledgeResolver,
    TicketAssignmentResolver,
    TicketCommandsResolver,
    TicketEscalationResolver,
    LevelFiringResolver,
    DisputeCommandsResolver,
    DisputeResolver,
    DisputeWithdrawalResolver,
    CosignDemandResolver,
    OwnershipResolver,
    ProposalResolver,
    PathRehearsalResolver,
    RehearsedStepResolver,
    ReplayedTicketResolver,
    ReclassificationsResolver,
    RulingResolver,
    TicketDisputesResolver,
    TicketResolver,
    TicketsResolver,
  ],
  exports: [TicketBook, TicketCards, TicketSurroundings],
})
export class TicketsModule {}
