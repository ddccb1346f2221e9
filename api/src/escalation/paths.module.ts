import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Firings } from './queries/firings.ts';
import { Paths } from './queries/paths.ts';
import { ServiceLevels } from './queries/service-levels.ts';
import { PathsResolver } from './resolvers/paths.resolver.ts';
import { LevelFiringRow, PathVersionRow, ServiceLevelRow } from './store/rows.ts';

/** Paths and service levels: what other rooms look up before there is any ticket. */
@Module({
  imports: [TypeOrmModule.forFeature([LevelFiringRow, PathVersionRow, ServiceLevelRow])],
  providers: [Firings, Paths, ServiceLevels, PathsResolver],
  exports: [Firings, Paths, ServiceLevels],
})
export class PathsModule {}
