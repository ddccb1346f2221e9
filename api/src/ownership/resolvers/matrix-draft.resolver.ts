import type { MatrixDraftAbilities, MatrixDraftHistoryArgs } from '@baton/contract';
import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Cosigns } from '../../cosign/queries/cosigns.ts';
import { presentCosign, type PresentedCosign } from '../../cosign/queries/present-cosign.ts';
import { References } from '../../directory/queries/references.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { draftAbilities } from '../policies/draft-abilities.ts';
import { DraftHistory, type PresentedDraftEntry } from '../queries/draft-history.ts';
import { DraftStandings } from '../queries/draft-standings.ts';
import type { PresentedDraft } from '../queries/present-draft.ts';
import { ShownDrafts } from '../queries/shown-drafts.ts';

@Resolver('MatrixDraft')
export class MatrixDraftResolver {
  private readonly references: References;
  private readonly cosigns: Cosigns;
  private readonly shown: ShownDrafts;
  private readonly standings: DraftStandings;
  private readonly histories: DraftHistory;

  constructor(
    references: References,
    cosigns: Cosigns,
    shown: ShownDrafts,
    standings: DraftStandings,
    histories: DraftHistory,
  ) {
    this.references = references;
    this.cosigns = cosigns;
    this.shown = shown;
    this.standings = standings;
    this.histories = histories;
  }

  @ResolveField()
  async behind(@Parent() { stored }: PresentedDraft, @Context() context: RequestContext): Promise<boolean> {
    return (await this.standings.of(context, stored)).behind;
  }

  @ResolveField()
  author(@Parent() { stored }: PresentedDraft, @Context() context: RequestContext): Promise<object> {
    return this.references.person(context, stored.author);
  }

  @ResolveField()
  table(@Parent() { stored }: PresentedDraft, @Context() context: RequestContext): Promise<object> {
    return this.shown.table(context, stored);
  }

  @ResolveField()
  edits(@Parent() { stored }: PresentedDraft, @Context() context: RequestContext): Promise<object[]> {
    return this.shown.edits(context, stored);
  }

  @ResolveField()
  conflicts(
    @Parent() { stored }: PresentedDraft,
    @Context() context: RequestContext,
  ): Promise<readonly object[]> {
    return this.shown.conflicts(context, stored);
  }

  @ResolveField()
  async concerned(
    @Parent() { stored }: PresentedDraft,
    @Context() context: RequestContext,
  ): Promise<object[]> {
    return this.references.departments(context, await this.shown.concerned(context, stored));
  }

  @ResolveField()
  async review(
    @Parent() { stored }: PresentedDraft,
    @Context() context: RequestContext,
  ): Promise<PresentedCosign | null> {
    const cosign = await this.cosigns.shown(context, stored.review);
    return cosign && presentCosign(cosign);
  }

  @ResolveField()
  history(
    @Parent() { id }: PresentedDraft,
    @Args() { rule, column, first }: MatrixDraftHistoryArgs,
    @Context() context: RequestContext,
  ): Promise<PresentedDraftEntry[]> {
    const of = { draftId: id, rule: rule ?? null, column: column ?? null, first: first ?? 100 };
    return this.histories.of(context, of);
  }

  @ResolveField()
  async abilities(
    @Parent() { stored }: PresentedDraft,
    @Context() context: RequestContext,
  ): Promise<MatrixDraftAbilities> {
    return draftAbilities(signedIn(context), await this.standings.of(context, stored));
  }
}
