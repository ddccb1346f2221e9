import type { AssignmentSnapshot } from '@baton/ticket-lifecycle';
import { CATCH_ALL } from '@baton/ownership-matrix';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { Matrices } from '../../ownership/queries/matrices.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

@Resolver('TicketAssignment')
export class TicketAssignmentResolver {
  private readonly references: References;
  private readonly matrices: Matrices;

  constructor(references: References, matrices: Matrices) {
    this.references = references;
    this.matrices = matrices;
  }

  @ResolveField()
  rule(@Parent() { matrixVersion, ruleId }: AssignmentSnapshot): string | null {
    // Version 0: imported, no matrix decided it.
    return matrixVersion === 0 || ruleId === CATCH_ALL ? null : ruleId;
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
  serviceLevel(@Parent() { serviceLevel }: AssignmentSnapshot): string {
    return serviceLevel.code;
  }
}
