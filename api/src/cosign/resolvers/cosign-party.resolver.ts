import { partyOf } from '@baton/cosign-quorum';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { PresentedParty } from '../queries/present-cosign.ts';

@Resolver('CosignParty')
export class CosignPartyResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  department(@Parent() { key }: PresentedParty, @Context() context: RequestContext): Promise<object> {
    return this.references.department(context, partyOf(key)?.department ?? key);
  }
}
