import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Paths } from './queries/paths.ts';
import { ServiceLevels } from './queries/service-levels.ts';
import { PathsResolver } from './resolvers/paths.resolver.ts';
import { PathVersionRow, ServiceLevelRow } from './store/rows.ts';

/** Paths and service levels: what other rooms look up before there is any ticket. */
@Module({
  imports: [TypeOrmModule.forFeature([PathVersionRow, ServiceLevelRow])],
  providers: [Paths, ServiceLevels, PathsResolver],
  exports: [Paths, ServiceLevels],
})
export class PathsModule {}
