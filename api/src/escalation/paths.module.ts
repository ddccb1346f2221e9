import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../directory/directory.module.ts';
import { DraftPath } from './commands/draft-path.ts';
import { PathDraftAtHand } from './commands/path-draft-at-hand.ts';
import { WritePathDraft } from './commands/write-path-draft.ts';
import { Firings } from './queries/firings.ts';
import { PathDrafts } from './queries/path-drafts.ts';
import { OldVersions } from './queries/old-versions.ts';
import { Paths } from './queries/paths.ts';
import { ServiceLevels } from './queries/service-levels.ts';
import { ShownPathDrafts } from './queries/shown-path-drafts.ts';
import { WhoExists } from './queries/who-exists.ts';
import { EscalationPathResolver } from './resolvers/escalation-path.resolver.ts';
import { PathDraftResolver, PathDraftsResolver } from './resolvers/path-drafts.resolver.ts';
import { PathsResolver } from './resolvers/paths.resolver.ts';
import { PathDraftKeeper } from './store/path-draft-keeper.ts';
import { PathDraftRow } from './store/path-draft.row.ts';
import { LevelFiringRow, PathVersionRow, ServiceLevelRow } from './store/rows.ts';

/** Paths, how they are written, and service levels: what other rooms look up before there is any ticket. */
@Module({
  imports: [
    DirectoryModule,
    TypeOrmModule.forFeature([LevelFiringRow, PathDraftRow, PathVersionRow, ServiceLevelRow]),
  ],
  providers: [
    DraftPath,
    PathDraftAtHand,
    WritePathDraft,
    Firings,
    PathDrafts,
    OldVersions,
    Paths,
    ServiceLevels,
    ShownPathDrafts,
    WhoExists,
    EscalationPathResolver,
    PathDraftResolver,
    PathDraftsResolver,
    PathsResolver,
    PathDraftKeeper,
  ],
  exports: [Firings, Paths, ServiceLevels, WhoExists],
})
export class PathsModule {}
