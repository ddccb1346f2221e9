import type { MarkReadInput, QueryInboxArgs } from '@baton/contract';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Refusal } from '../../platform/commands/refusals.ts';
import { pageSize } from '../../platform/graphql/page-size.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { MarkRead } from '../commands/mark-read.ts';
import { Inboxes, type PresentedInbox } from '../queries/inboxes.ts';

const page = 50;

@Resolver()
export class InboxResolver {
  private readonly inboxes: Inboxes;
  private readonly marking: MarkRead;

  constructor(inboxes: Inboxes, marking: MarkRead) {
    this.inboxes = inboxes;
    this.marking = marking;
  }

  @Query()
  inbox(
    @Args() { filter, first, after }: QueryInboxArgs,
    @Context() context: RequestContext,
  ): Promise<PresentedInbox> {
    return this.inboxes.of(signedIn(context), filter ?? {}, pageSize(first, 100), after ?? null);
  }

  @Mutation()
  async markRead(
    @Args('input') input: MarkReadInput,
    @Context() { principal }: RequestContext,
  ): Promise<{ inbox: PresentedInbox | null; refusal: Refusal | null }> {
    const outcome = await this.marking.run(principal, input);
    return {
      inbox: principal && (await this.inboxes.of(principal, {}, page, null)),
      refusal: 'refused' in outcome ? outcome.refused : null,
    };
  }
}
