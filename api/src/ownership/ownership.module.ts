import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../directory/directory.module.ts';
import { PathsModule } from '../escalation/paths.module.ts';
import { Assignments } from './queries/assignments.ts';
import { Cases } from './queries/cases.ts';
import { Matrices } from './queries/matrices.ts';
import { FactsReader } from './queries/read-facts.ts';
import { CaseDecisionResolver } from './resolvers/case-decision.resolver.ts';
import { MatrixResolver } from './resolvers/matrix.resolver.ts';
import { MatrixVersionRow } from './store/matrix-version.row.ts';

@Module({
  imports: [DirectoryModule, PathsModule, TypeOrmModule.forFeature([MatrixVersionRow])],
  providers: [Assignments, Cases, Matrices, FactsReader, CaseDecisionResolver, MatrixResolver],
  exports: [Assignments, Matrices, FactsReader],
})
export class OwnershipModule {}
