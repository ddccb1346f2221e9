import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { PresentedSignOff } from '../queries/present-cosign.ts';

@Resolver('SignOff')
export class SignOffResolver {
  private readonly references: References;

  constructor(references: References) {
    this.references = references;
  }

  @ResolveField()
  signer(@Parent() { signerId }: PresentedSignOff, @Context() context: RequestContext): Promise<object> {
    return this.references.person(context, signerId);
  }

  @ResolveField()
  onBehalfOf(
    @Parent() { onBehalfOfId }: PresentedSignOff,
    @Context() context: RequestContext,
  ): Promise<object | null> {
    return this.references.personOrNull(context, onBehalfOfId);
  }
}
