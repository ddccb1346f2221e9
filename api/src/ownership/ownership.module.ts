import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CosignModule } from '../cosign/cosign.module.ts';
import { DirectoryModule } from '../directory/directory.module.ts';
import { PathsModule } from '../escalation/paths.module.ts';
import { DraftAtHand } from './commands/draft-at-hand.ts';
import { DraftMatrix } from './commands/draft-matrix.ts';
import { DraftReview } from './commands/draft-review.ts';
import { EditDraft } from './commands/edit-draft.ts';
import { ImportIntoDraft } from './commands/import-into-draft.ts';
import { PublishDraft } from './commands/publish-draft.ts';
import { RebaseDraft } from './commands/rebase-draft.ts';
import { SignDraft } from './commands/sign-draft.ts';
import { SubmitDraft } from './commands/submit-draft.ts';
import { TakeBackDraft } from './commands/take-back-draft.ts';
import { Assignments } from './queries/assignments.ts';
import { Cases } from './queries/cases.ts';
import { DepartmentsNamed } from './queries/departments-named.ts';
import { DraftAccess } from './queries/draft-access.ts';
import { DraftHistory } from './queries/draft-history.ts';
import { DraftProofs } from './queries/draft-proofs.ts';
import { DraftStandings } from './queries/draft-standings.ts';
import { Matrices } from './queries/matrices.ts';
import { MatrixLearnings } from './queries/matrix-learnings.ts';
import { RulePerformances } from './queries/rule-performance.ts';
import { TicketCourses } from './queries/ticket-courses.ts';
import { TicketsByFacts } from './queries/tickets-by-facts.ts';
import {
  MatrixAmendmentResolver,
  MatrixLearningResolver,
  MatrixLoadShareResolver,
  RulePerformanceResolver,
} from './resolvers/matrix-learning.resolver.ts';
import { MatrixFiles } from './queries/matrix-files.ts';
import { MatrixProofs } from './queries/matrix-proofs.ts';
import { WhenRulingGivenDraftAmendment } from './reactions/when-ruling-given.draft-amendment.ts';
import { MatrixTables } from './queries/matrix-tables.ts';
import { MatrixWorks } from './queries/matrix-works.ts';
import { NamedMatrices } from './queries/named-matrices.ts';
import { FactsReader } from './queries/read-facts.ts';
import { Replays } from './queries/replays.ts';
import { ShownDrafts } from './queries/shown-drafts.ts';
import { StoredTickets } from './queries/stored-tickets.ts';
import { ToldDrafts } from './queries/told-drafts.ts';
import { Existing } from './queries/what-exists.ts';
import { CaseDecisionResolver } from './resolvers/case-decision.resolver.ts';
import { MatrixDraftResolver } from './resolvers/matrix-draft.resolver.ts';
import { MatrixDraftsResolver } from './resolvers/matrix-drafts.resolver.ts';
import { MatrixProofsResolver } from './resolvers/matrix-proofs.resolver.ts';
import {
  MatrixFlowResolver,
  MatrixLoadResolver,
  ReplayedTicketResolver,
} from './resolvers/matrix-replay.resolver.ts';
import { MatrixResolver } from './resolvers/matrix.resolver.ts';
import { DraftKeeper } from './store/draft-keeper.ts';
import { MatrixDraftRow } from './store/matrix-draft.row.ts';
import { MatrixVersionRow } from './store/matrix-version.row.ts';

/** Drafts of the matrix: from an idea to a version. */
const drafts = [
  DraftKeeper,
  DraftAtHand,
  DraftReview,
  DraftMatrix,
  EditDraft,
  ImportIntoDraft,
  RebaseDraft,
  SubmitDraft,
  SignDraft,
  PublishDraft,
  TakeBackDraft,
  DraftAccess,
  DraftHistory,
  DraftProofs,
  DraftStandings,
  ShownDrafts,
  ToldDrafts,
  MatrixDraftResolver,
  MatrixDraftsResolver,
];

/** What is wrong with a matrix, what changes, and what would have been. */
const proofs = [
  MatrixWorks,
  MatrixProofs,
  MatrixFiles,
  Existing,
  NamedMatrices,
  Replays,
  StoredTickets,
  DepartmentsNamed,
  MatrixProofsResolver,
  MatrixFlowResolver,
  MatrixLoadResolver,
  ReplayedTicketResolver,
];

/** What closed tickets teach about the matrix. */
const learning = [
  TicketCourses,
  RulePerformances,
  TicketsByFacts,
  MatrixLearnings,
  MatrixLearningResolver,
  RulePerformanceResolver,
  MatrixLoadShareResolver,
  MatrixAmendmentResolver,
];

@Module({
  imports: [
    CosignModule,
    DirectoryModule,
    PathsModule,
    TypeOrmModule.forFeature([MatrixVersionRow, MatrixDraftRow]),
  ],
  providers: [
    ...drafts,
    WhenRulingGivenDraftAmendment,
    ...proofs,
    ...learning,
    Assignments,
    Cases,
    Matrices,
    MatrixTables,
    FactsReader,
    CaseDecisionResolver,
    MatrixResolver,
  ],
  exports: [Assignments, Matrices, FactsReader, ToldDrafts],
})
export class OwnershipModule {}
