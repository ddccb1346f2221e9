import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DirectoryModule } from '../directory/directory.module.ts';
import { ArticleVersions } from './queries/article-versions.ts';
import { Articles } from './queries/articles.ts';
import { TextsToEdit } from './queries/texts-to-edit.ts';
import { WhenChangeEndedWithdrawVersions } from './reactions/when-change-ended.withdraw-versions.ts';
import { WhenChangePublishedAddVersions } from './reactions/when-change-published.add-versions.ts';
import { ArticleVersionResolver } from './resolvers/article-version.resolver.ts';
import { ArticleResolver } from './resolvers/article.resolver.ts';
import { ArticleRow, ArticleVersionRow } from './store/rows.ts';

@Module({
  imports: [DirectoryModule, TypeOrmModule.forFeature([ArticleRow, ArticleVersionRow])],
  providers: [
    Articles,
    ArticleVersions,
    TextsToEdit,
    WhenChangePublishedAddVersions,
    WhenChangeEndedWithdrawVersions,
    ArticleResolver,
    ArticleVersionResolver,
  ],
  exports: [Articles, ArticleVersions, TextsToEdit],
})
export class KnowledgeModule {}
