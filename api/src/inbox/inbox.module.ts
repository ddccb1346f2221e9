import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangesModule } from '../changes/changes.module.ts';
import { CosignModule } from '../cosign/cosign.module.ts';
import { DirectoryModule } from '../directory/directory.module.ts';
import { DutyModule } from '../duty/duty.module.ts';
import { OwnershipModule } from '../ownership/ownership.module.ts';
import { SubRequestsModule } from '../sub-requests/sub-requests.module.ts';
import { TicketsModule } from '../tickets/tickets.module.ts';
import { MarkRead } from './commands/mark-read.ts';
import { Inboxes } from './queries/inboxes.ts';
import { WhatItIsAbout } from './queries/what-it-is-about.ts';
import { WhenChangeApprovedTellWriter } from './reactions/when-change-approved.tell-writer.ts';
import { WhenChangeConfirmedMarkRead } from './reactions/when-change-confirmed.mark-read.ts';
import { WhenChangeEndedTellAgents } from './reactions/when-change-ended.tell-agents.ts';
import { WhenChangePublishedTellAgents } from './reactions/when-change-published.tell-agents.ts';
import { WhenChangeSubmittedAskReviewers } from './reactions/when-change-submitted.ask-reviewers.ts';
import { WhenCosignMovesAskParties } from './reactions/when-cosign-moves.ask-parties.ts';
import { WhenDisputeMovesTellConcerned } from './reactions/when-dispute-moves.tell-concerned.ts';
import { WhenIncidentDeclaredTellGroup } from './reactions/when-incident-declared.tell-group.ts';
import { WhenLevelFiredTellNotified } from './reactions/when-level-fired.tell-notified.ts';
import { WhenMatrixDraftApprovedTellWriter } from './reactions/when-matrix-draft-approved.tell-writer.ts';
import { WhenMatrixDraftSubmittedAskLeads } from './reactions/when-matrix-draft-submitted.ask-leads.ts';
import { WhenMatrixDraftedTellOwners } from './reactions/when-matrix-drafted.tell-owners.ts';
import { WhenOwnershipMovedTellOwner } from './reactions/when-ownership-moved.tell-owner.ts';
import { WhenSeriesNoticedTellLeads } from './reactions/when-series-noticed.tell-leads.ts';
import { WhenSignedOffTellProposer } from './reactions/when-signed-off.tell-proposer.ts';
import { WhenSubRequestMovesTellBothSides } from './reactions/when-sub-request-moves.tell-both-sides.ts';
import { WhenTicketDisputedAskArbiters } from './reactions/when-ticket-disputed.ask-arbiters.ts';
import { WhenTicketOpenedTellDepartments } from './reactions/when-ticket-opened.tell-departments.ts';
import { InboxEntryResolver } from './resolvers/inbox-entry.resolver.ts';
import { InboxResolver } from './resolvers/inbox.resolver.ts';
import { InboxEntryRow } from './store/rows.ts';

@Module({
  imports: [
    DirectoryModule,
    CosignModule,
    ChangesModule,
    DutyModule,
    OwnershipModule,
    SubRequestsModule,
    TicketsModule,
    TypeOrmModule.forFeature([InboxEntryRow]),
  ],
  providers: [
    Inboxes,
    WhatItIsAbout,
    MarkRead,
    WhenChangeSubmittedAskReviewers,
    WhenChangeApprovedTellWriter,
    WhenChangePublishedTellAgents,
    WhenChangeEndedTellAgents,
    WhenChangeConfirmedMarkRead,
    WhenTicketOpenedTellDepartments,
    WhenOwnershipMovedTellOwner,
    WhenMatrixDraftSubmittedAskLeads,
    WhenMatrixDraftApprovedTellWriter,
    WhenMatrixDraftedTellOwners,
    WhenCosignMovesAskParties,
    WhenSignedOffTellProposer,
    WhenIncidentDeclaredTellGroup,
    WhenLevelFiredTellNotified,
    WhenSeriesNoticedTellLeads,
    WhenTicketDisputedAskArbiters,
    WhenDisputeMovesTellConcerned,
    WhenSubRequestMovesTellBothSides,
    InboxResolver,
    InboxEntryResolver,
  ],
})
export class InboxModule {}
