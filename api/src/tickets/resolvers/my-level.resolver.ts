import type { QueryComingToMyLevelArgs, QueryMyLevelArgs } from '@baton/contract';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { pageSize } from '../../platform/graphql/page-size.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import {
  PresentLevels,
  type PresentedComing,
  type PresentedQueue,
  type PresentedReason,
} from '../queries/present-levels.ts';

const most = 100;

@Resolver()
export class MyLevelResolver {
  private readonly levels: PresentLevels;

  constructor(levels: PresentLevels) {
    this.levels = levels;
  }

  @Query()
  myLevel(
    @Args() { filter, first, after }: QueryMyLevelArgs,
    @Context() context: RequestContext,
  ): Promise<PresentedQueue> {
    return this.levels.queue(signedIn(context), filter ?? {}, pageSize(first, most), after ?? null);
  }

  @Query()
  comingToMyLevel(
    @Args() { filter, first, after }: QueryComingToMyLevelArgs,
    @Context() context: RequestContext,
  ): Promise<PresentedComing> {
    return this.levels.coming(signedIn(context), filter ?? {}, pageSize(first, most), after ?? null);
  }
}

@Resolver('CallReason')
export class CallReasonResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  standsInFor(
    @Parent() { standsInForIds }: PresentedReason,
    @Context() context: RequestContext,
  ): Promise<object[]> {
    return this.references.persons(context, standsInForIds);
  }
}

@Resolver('ComingLevel')
export class ComingLevelResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  standsInFor(
    @Parent() { standsInForIds }: PresentedComing['tickets'][number],
    @Context() context: RequestContext,
  ): Promise<object[]> {
    return this.references.persons(context, standsInForIds);
  }
}
