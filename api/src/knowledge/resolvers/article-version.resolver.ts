import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { PresentedVersion } from '../queries/present-version.ts';

/** The change that brought a version is resolved by the room of changes. */
@Resolver('ArticleVersion')
export class ArticleVersionResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  publishedBy(
    @Parent() version: PresentedVersion,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return this.references.personOrNull(context, version.publisherId);
  }
}
