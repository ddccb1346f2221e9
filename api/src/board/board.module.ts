import { Module } from '@nestjs/common';
import { ChangesModule } from '../changes/changes.module.ts';
import { DirectoryModule } from '../directory/directory.module.ts';
import { KnowledgeModule } from '../knowledge/knowledge.module.ts';
import { TicketsModule } from '../tickets/tickets.module.ts';
import { FactFeed } from './feeds/fact-feed.ts';
import { Boards } from './queries/boards.ts';
import { Search } from './queries/search.ts';
import { BoardResolver } from './resolvers/board.resolver.ts';

/** The reading room: facts to subscriptions, tickets to columns. It decides nothing and writes nothing. */
@Module({
  imports: [ChangesModule, DirectoryModule, KnowledgeModule, TicketsModule],
  providers: [FactFeed, Boards, Search, BoardResolver],
})
export class BoardModule {}
