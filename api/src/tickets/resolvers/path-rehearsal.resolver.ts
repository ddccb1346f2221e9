import type { QueryPathRehearsalArgs } from '@baton/contract';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { PathRehearsals, type PresentedRehearsal, type PresentedStep } from '../queries/path-rehearsals.ts';

@Resolver()
export class PathRehearsalResolver {
  private readonly rehearsals: PathRehearsals;

  constructor(rehearsals: PathRehearsals) {
    this.rehearsals = rehearsals;
  }

  @Query()
  pathRehearsal(
    @Args() { input }: QueryPathRehearsalArgs,
    @Context() context: RequestContext,
  ): Promise<PresentedRehearsal | null> {
    return this.rehearsals.of(signedIn(context), input);
  }
}

@Resolver('RehearsedStep')
export class RehearsedStepResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  called(@Parent() { calledIds }: PresentedStep, @Context() context: RequestContext): Promise<object[]> {
    return this.references.persons(context, calledIds);
  }

  @ResolveField()
  async department(
    @Parent() { departmentCode }: PresentedStep,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return departmentCode === null ? null : this.references.department(context, departmentCode);
  }
}
