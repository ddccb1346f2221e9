import type { ArticleFilter, QueryArticlesArgs } from '@baton/contract';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toContractLanguage, toLanguageTag } from '../../directory/queries/languages.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { pageSize } from '../../platform/graphql/page-size.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { ArticleVersions } from '../queries/article-versions.ts';
import { Articles, type Article, type ArticlePage, type ArticleSelection } from '../queries/articles.ts';
import {
  presentPeriod,
  presentVersion,
  type PresentedPeriod,
  type PresentedVersion,
} from '../queries/present-version.ts';
import { whichText, type TextAsked } from '../queries/which-text.ts';

@Resolver('Article')
export class ArticleResolver {
  private readonly articlesQuery: Articles;
  private readonly versions: ArticleVersions;
  private readonly clock: Clock;

  constructor(articles: Articles, versions: ArticleVersions, clock: Clock) {
    this.articlesQuery = articles;
    this.versions = versions;
    this.clock = clock;
  }

  @Query()
  articles(@Args() args: QueryArticlesArgs, @Context() context: RequestContext): Promise<ArticlePage> {
    signedIn(context);
    return this.articlesQuery.page(
      selectionOf(args.filter ?? {}, this.clock.now()),
      pageSize(args.first, 100),
      args.after ?? null,
    );
  }

  @Query()
  article(@Args('slug') slug: string, @Context() context: RequestContext): Promise<Article | null> {
    signedIn(context);
    return this.articlesQuery.bySlug(context, slug);
  }

  @ResolveField()
  languages(@Parent() article: Article): string[] {
    return article.languages.map(toContractLanguage);
  }

  @ResolveField()
  async version(
    @Parent() article: Article,
    @Args() asked: TextAsked,
    @Context() context: RequestContext,
  ): Promise<PresentedVersion | null> {
    const at = asked.at ? Date.parse(asked.at) : this.clock.now();
    const version = await this.versions.inEffect(context, {
      ...whichText(article, asked, signedIn(context)),
      at,
    });
    return version && presentVersion(version);
  }

  @ResolveField()
  async periods(
    @Parent() article: Article,
    @Args() asked: TextAsked,
    @Context() context: RequestContext,
  ): Promise<PresentedPeriod[]> {
    const periods = await this.versions.periods(context, whichText(article, asked, signedIn(context)));
    return periods.map(presentPeriod);
  }
}

function selectionOf(filter: ArticleFilter, at: number): ArticleSelection {
  const text = filter.text?.trim();
  return {
    module: filter.module ?? null,
    text: text ? text : null,
    languages: filter.language ? [toLanguageTag(filter.language)] : [],
    market: filter.market ?? null,
    at,
  };
}
