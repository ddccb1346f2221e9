import type { EmptyStretch, Unreached } from '@baton/escalation-path';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import { toIso } from '../../platform/database/instants.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

@Resolver('EmptyStretch')
export class EmptyStretchResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  from(@Parent() stretch: EmptyStretch): string {
    return toIso(stretch.from);
  }

  @ResolveField()
  until(@Parent() stretch: EmptyStretch): string {
    return toIso(stretch.until);
  }

  @ResolveField()
  async owner(@Parent() { owner }: EmptyStretch, @Context() context: RequestContext): Promise<object | null> {
    return owner === null ? null : this.references.department(context, owner);
  }
}

@Resolver('UnreachedResponder')
export class UnreachedResponderResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  away(@Parent() { away }: Unreached, @Context() context: RequestContext): Promise<object[]> {
    return this.references.persons(context, away);
  }
}
