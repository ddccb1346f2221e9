import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../directory/directory.module.ts';
import { JournalModule } from '../platform/journal/journal.module.ts';
import { Cosigns } from './queries/cosigns.ts';
import { CosignPartyResolver } from './resolvers/cosign-party.resolver.ts';
import { SignOffResolver } from './resolvers/sign-off.resolver.ts';
import { CosignKeeper } from './store/cosign-keeper.ts';
import { CosignPartyRow, CosignRow, SignOffRow } from './store/rows.ts';

@Module({
  imports: [
    DirectoryModule,
    JournalModule,
    TypeOrmModule.forFeature([CosignRow, CosignPartyRow, SignOffRow]),
  ],
  providers: [Cosigns, CosignKeeper, CosignPartyResolver, SignOffResolver],
  exports: [Cosigns],
})
export class CosignModule {}
