import type { QueryTryCaseArgs } from '@baton/contract';
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { maySeeMatrix } from '../../directory/policies/viewer-abilities.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { toIsoOrNull } from '../../platform/database/instants.ts';
import { NotSignedInError } from '../../platform/graphql/format-error.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Cases, type CaseAnswer } from '../queries/cases.ts';
import { Matrices, type MatrixVersionRow } from '../queries/matrices.ts';

@Resolver('MatrixVersion')
export class MatrixResolver {
  private readonly matrices: Matrices;
  private readonly cases: Cases;
  private readonly references: References;
  private readonly clock: Clock;

  constructor(matrices: Matrices, cases: Cases, references: References, clock: Clock) {
    this.matrices = matrices;
    this.cases = cases;
    this.references = references;
    this.clock = clock;
  }

  @Query()
  async matrixVersions(@Context() { principal }: RequestContext): Promise<MatrixVersionRow[]> {
    if (!principal) throw new NotSignedInError();
    return maySeeMatrix(principal) ? this.matrices.versions() : [];
  }

  @Query()
  async matrixVersion(
    @Args('number') number: number | null,
    @Context() { principal }: RequestContext,
  ): Promise<MatrixVersionRow | null> {
    if (!principal) throw new NotSignedInError();
    return maySeeMatrix(principal) ? this.matrices.version(number ?? null, this.clock.now()) : null;
  }

  @Query()
  async tryCase(
    @Args() { facts, at, by }: QueryTryCaseArgs,
    @Context() { principal }: RequestContext,
  ): Promise<CaseAnswer> {
    if (!principal) throw new NotSignedInError();
    return this.cases.decide(principal, facts, { at: at ?? null, by: by ?? null });
  }

  @ResolveField()
  effectiveFrom(@Parent() { effectiveFrom }: MatrixVersionRow): string | null {
    return toIsoOrNull(effectiveFrom);
  }

  @ResolveField()
  publishedAt(@Parent() { publishedAt }: MatrixVersionRow): string | null {
    return toIsoOrNull(publishedAt);
  }

  @ResolveField()
  publishedBy(
    @Parent() { publishedBy }: MatrixVersionRow,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return this.references.personOrNull(context, publishedBy);
  }

  @ResolveField()
  ruleCount(@Parent() { table }: MatrixVersionRow): number {
    return table.rules.length;
  }
}
