import type { AssignmentSnapshot } from '@baton/ticket-lifecycle';
import { CATCH_ALL } from '@baton/ownership-matrix';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { ServiceLevels } from '../../escalation/queries/service-levels.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { Matrices } from '../queries/matrices.ts';

@Resolver('CaseDecision')
export class CaseDecisionResolver {
  private readonly references: References;
  private readonly matrices: Matrices;
  private readonly serviceLevels: ServiceLevels;

  constructor(references: References, matrices: Matrices, serviceLevels: ServiceLevels) {
    this.references = references;
    this.matrices = matrices;
    this.serviceLevels = serviceLevels;
  }

  @ResolveField()
  rule(@Parent() { ruleId }: AssignmentSnapshot): string | null {
    return ruleId === CATCH_ALL ? null : ruleId;
  }

  @ResolveField()
  ruleLabel(@Parent() { matrixVersion, ruleId }: AssignmentSnapshot): Promise<object | null> {
    return this.matrices.label(matrixVersion, ruleId);
  }

  @ResolveField()
  explanation(@Parent() { matrixVersion, inputs }: AssignmentSnapshot): Promise<object | null> {
    return this.matrices.explanation(matrixVersion, inputs);
  }

  @ResolveField()
  owner(@Parent() { owner }: AssignmentSnapshot, @Context() context: RequestContext): Promise<object> {
    return this.references.department(context, owner);
  }

  @ResolveField()
  informed(
    @Parent() { informed }: AssignmentSnapshot,
    @Context() context: RequestContext,
  ): Promise<object[]> {
    return this.references.departments(context, informed);
  }

  @ResolveField()
  serviceLevel(@Parent() { serviceLevel }: AssignmentSnapshot): Promise<object> {
    return this.serviceLevels.row(serviceLevel.code);
  }
}
