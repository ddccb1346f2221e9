import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CosignModule } from '../cosign/cosign.module.ts';
import { DirectoryModule } from '../directory/directory.module.ts';
import { KnowledgeModule } from '../knowledge/knowledge.module.ts';
import { Basis } from './commands/basis.ts';
import { ChangeAtHand } from './commands/change-at-hand.ts';
import { ConfirmChange } from './commands/confirm-change.ts';
import { DraftChange } from './commands/draft-change.ts';
import { EditChange } from './commands/edit-change.ts';
import { EndChange } from './commands/end-change.ts';
import { PublishChange } from './commands/publish-change.ts';
import { ReadContent } from './commands/read-content.ts';
import { Review } from './commands/review.ts';
import { SignChange } from './commands/sign-change.ts';
import { SubmitChange } from './commands/submit-change.ts';
import { ChangeAccess } from './queries/change-access.ts';
import { ChangeStandings } from './queries/change-standings.ts';
import { ChangeTimeline } from './queries/change-timeline.ts';
import { Changes } from './queries/changes.ts';
import { Overlapping } from './queries/overlapping.ts';
import { Receipts } from './queries/receipts.ts';
import { ShownChanges } from './queries/shown-changes.ts';
import { WhenChangePublishedAskForReceipts } from './reactions/when-change-published.ask-for-receipts.ts';
import { ArticleEditResolver } from './resolvers/article-edit.resolver.ts';
import { ChangeResolver } from './resolvers/change.resolver.ts';
import { ChangesResolver } from './resolvers/changes.resolver.ts';
import { DepartmentReceiptsResolver } from './resolvers/department-receipts.resolver.ts';
import { ReceiptsResolver } from './resolvers/receipts.resolver.ts';
import { VersionChangeResolver } from './resolvers/version-change.resolver.ts';
import { ChangeKeeper } from './store/change-keeper.ts';
import { ChangeRow, ReceiptRow } from './store/rows.ts';

@Module({
  imports: [
    DirectoryModule,
    CosignModule,
    KnowledgeModule,
    TypeOrmModule.forFeature([ChangeRow, ReceiptRow]),
  ],
  providers: [
    ChangeKeeper,
    ChangeAtHand,
    ReadContent,
    Review,
    Basis,
    DraftChange,
    EditChange,
    SubmitChange,
    SignChange,
    PublishChange,
    EndChange,
    ConfirmChange,
    ChangeAccess,
    Changes,
    ShownChanges,
    ChangeStandings,
    ChangeTimeline,
    Overlapping,
    Receipts,
    WhenChangePublishedAskForReceipts,
    ChangesResolver,
    ChangeResolver,
    ArticleEditResolver,
    ReceiptsResolver,
    DepartmentReceiptsResolver,
    VersionChangeResolver,
  ],
  exports: [Changes, ShownChanges, Receipts],
})
export class ChangesModule {}
