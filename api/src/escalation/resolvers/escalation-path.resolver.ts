import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { PathVersionRow } from '../queries/paths.ts';
import { ShownPathDrafts, type PresentedPathDraft } from '../queries/shown-path-drafts.ts';

@Resolver('EscalationPath')
export class EscalationPathResolver {
  private readonly references: References;
  private readonly drafts: ShownPathDrafts;

  constructor(references: References, drafts: ShownPathDrafts) {
    this.references = references;
    this.drafts = drafts;
  }

  @ResolveField()
  publishedAt(@Parent() { publishedAt }: PathVersionRow): string {
    return toIso(publishedAt);
  }

  @ResolveField()
  publishedBy(
    @Parent() { publishedBy }: PathVersionRow,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return this.references.personOrNull(context, publishedBy);
  }

  @ResolveField()
  draft(
    @Parent() { code }: PathVersionRow,
    @Context() context: RequestContext,
  ): Promise<PresentedPathDraft | null> {
    return this.drafts.open(context, code);
  }
}
