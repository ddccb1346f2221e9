import type { ChangeAbilities } from '@baton/contract';
import type { EditedText } from '@baton/effective-dating';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Cosigns } from '../../cosign/queries/cosigns.ts';
import { presentCosign, type PresentedCosign } from '../../cosign/queries/present-cosign.ts';
import { References } from '../../directory/queries/references.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIsoOrNull } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { changeAbilities, mustConfirm } from '../policies/change-abilities.ts';
import { ChangeStandings } from '../queries/change-standings.ts';
import { ChangeTimeline, type PresentedEntry } from '../queries/change-timeline.ts';
import { Overlapping } from '../queries/overlapping.ts';
import { presentChange, type PresentedChange } from '../queries/present-change.ts';
import { Receipts, type ReceiptSummary } from '../queries/receipts.ts';

@Resolver('Change')
export class ChangeResolver {
  private readonly references: References;
  private readonly cosigns: Cosigns;
  private readonly receiptsOf: Receipts;
  private readonly standings: ChangeStandings;
  private readonly overlaps: Overlapping;
  private readonly timelineOf: ChangeTimeline;
  private readonly clock: Clock;

  constructor(
    references: References,
    cosigns: Cosigns,
    receipts: Receipts,
    standings: ChangeStandings,
    overlaps: Overlapping,
    timeline: ChangeTimeline,
    clock: Clock,
  ) {
    this.references = references;
    this.cosigns = cosigns;
    this.receiptsOf = receipts;
    this.standings = standings;
    this.overlaps = overlaps;
    this.timelineOf = timeline;
    this.clock = clock;
  }

  @ResolveField()
  edits(@Parent() { stored }: PresentedChange): readonly EditedText[] {
    return stored.content.edits;
  }

  @ResolveField()
  author(@Parent() { stored }: PresentedChange, @Context() context: RequestContext): Promise<object> {
    return this.references.person(context, stored.author);
  }

  @ResolveField()
  department(@Parent() { stored }: PresentedChange, @Context() context: RequestContext): Promise<object> {
    return this.references.department(context, stored.department);
  }

  @ResolveField()
  async review(
    @Parent() { stored }: PresentedChange,
    @Context() context: RequestContext,
  ): Promise<PresentedCosign | null> {
    const cosign = await this.cosigns.shown(context, stored.review);
    return cosign && presentCosign(cosign);
  }

  @ResolveField()
  receipts(@Parent() { id }: PresentedChange, @Context() context: RequestContext): Promise<ReceiptSummary> {
    return this.receiptsOf.summary(context, id);
  }

  @ResolveField()
  async viewerMustConfirm(
    @Parent() { id, stored }: PresentedChange,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    const receipt = await this.receiptsOf.own(context, signedIn(context).id, id);
    return mustConfirm(stored.change, receipt, this.clock.now());
  }

  @ResolveField()
  async viewerConfirmedAt(
    @Parent() { id }: PresentedChange,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    const receipt = await this.receiptsOf.own(context, signedIn(context).id, id);
    return toIsoOrNull(receipt?.confirmedAt);
  }

  @ResolveField()
  async overlapping(
    @Parent() { stored }: PresentedChange,
    @Context() context: RequestContext,
  ): Promise<PresentedChange[]> {
    const met = await this.overlaps.of(context, stored);
    return met.map((other) => presentChange(other, this.clock.now()));
  }

  @ResolveField()
  timeline(@Parent() { id }: PresentedChange, @Context() context: RequestContext): Promise<PresentedEntry[]> {
    return this.timelineOf.of(context, id);
  }

  @ResolveField()
  async abilities(
    @Parent() { stored }: PresentedChange,
    @Context() context: RequestContext,
  ): Promise<ChangeAbilities> {
    return changeAbilities(signedIn(context), await this.standings.of(context, stored), this.clock.now());
  }
}
