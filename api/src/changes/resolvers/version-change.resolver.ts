import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PresentedVersion } from '../../knowledge/queries/present-version.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { PresentedChange } from '../queries/present-change.ts';
import { ShownChanges } from '../queries/shown-changes.ts';

/** The change that brought a version of an article: here, so that the knowledge room need not know this one. */
@Resolver('ArticleVersion')
export class VersionChangeResolver {
  private readonly shown: ShownChanges;

  constructor(shown: ShownChanges) {
    this.shown = shown;
  }

  @ResolveField()
  change(
    @Parent() { changeId }: PresentedVersion,
    @Context() context: RequestContext,
  ): Promise<PresentedChange | null> {
    return this.shown.one(context, changeId);
  }
}
