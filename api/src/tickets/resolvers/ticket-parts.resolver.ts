import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { PresentedDemand, PresentedOwnership, PresentedProposal } from '../queries/present-ticket.ts';

@Resolver('Ownership')
export class OwnershipResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  department(
    @Parent() { departmentCode }: PresentedOwnership,
    @Context() context: RequestContext,
  ): Promise<object> {
    return this.references.department(context, departmentCode);
  }
}

@Resolver('Proposal')
export class ProposalResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  by(@Parent() { byId }: PresentedProposal, @Context() context: RequestContext): Promise<object> {
    return this.references.person(context, byId);
  }
}

@Resolver('CosignDemand')
export class CosignDemandResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  department(
    @Parent() { departmentCode }: PresentedDemand,
    @Context() context: RequestContext,
  ): Promise<object> {
    return this.references.department(context, departmentCode);
  }
}
