import type { Language } from '@baton/contract';
import type { EditedText } from '@baton/effective-dating';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { readLanguageTag, toContractLanguage } from '../../directory/queries/languages.ts';
import { ArticleVersions } from '../../knowledge/queries/article-versions.ts';
import { Clock } from '../../platform/clock/clock.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

@Resolver('ArticleEdit')
export class ArticleEditResolver {
  private readonly versions: ArticleVersions;
  private readonly clock: Clock;

  constructor(versions: ArticleVersions, clock: Clock) {
    this.versions = versions;
    this.clock = clock;
  }

  @ResolveField()
  article(@Parent() edit: EditedText): string {
    return edit.articleId;
  }

  @ResolveField()
  language(@Parent() edit: EditedText): Language {
    return toContractLanguage(readLanguageTag(edit.language));
  }

  /** What the article is called now, which the edit may change. */
  @ResolveField()
  async articleTitle(@Parent() edit: EditedText, @Context() context: RequestContext): Promise<string> {
    const version = await this.versions.inEffect(context, {
      article: edit.articleId,
      market: null,
      languages: [readLanguageTag(edit.language)],
      at: this.clock.now(),
    });
    return version?.title ?? edit.title;
  }
}
