import type {
  ConfirmChangeInput,
  ChangeMoveInput,
  ChangeTextInput,
  DraftChangeInput,
  EditChangeInput,
  QueryChangeArgs,
  QueryChangesArgs,
  SignChangeInput,
} from '@baton/contract';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '../../platform/clock/clock.ts';
import { pageSize } from '../../platform/graphql/page-size.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { ConfirmChange } from '../commands/confirm-change.ts';
import { DraftChange } from '../commands/draft-change.ts';
import { EditChange } from '../commands/edit-change.ts';
import { EndChange } from '../commands/end-change.ts';
import { PublishChange } from '../commands/publish-change.ts';
import { SignChange } from '../commands/sign-change.ts';
import { SubmitChange } from '../commands/submit-change.ts';
import { Changes } from '../queries/changes.ts';
import type { PresentedChange } from '../queries/present-change.ts';
import { ShownChanges, type PresentedAnswer, type PresentedPage } from '../queries/shown-changes.ts';

@Resolver()
export class ChangesResolver {
  private readonly drafting: DraftChange;
  private readonly editing: EditChange;
  private readonly submitting: SubmitChange;
  private readonly signing: SignChange;
  private readonly publishing: PublishChange;
  private readonly ending: EndChange;
  private readonly confirming: ConfirmChange;
  private readonly all: Changes;
  private readonly shown: ShownChanges;
  private readonly clock: Clock;

  constructor(
    drafting: DraftChange,
    editing: EditChange,
    submitting: SubmitChange,
    signing: SignChange,
    publishing: PublishChange,
    ending: EndChange,
    confirming: ConfirmChange,
    all: Changes,
    shown: ShownChanges,
    clock: Clock,
  ) {
    this.drafting = drafting;
    this.editing = editing;
    this.submitting = submitting;
    this.signing = signing;
    this.publishing = publishing;
    this.ending = ending;
    this.confirming = confirming;
    this.all = all;
    this.shown = shown;
    this.clock = clock;
  }

  @Query()
  async changes(@Args() args: QueryChangesArgs, @Context() context: RequestContext): Promise<PresentedPage> {
    const { filter, first, after } = args;
    const now = this.clock.now();
    return this.shown.page(
      await this.all.page(signedIn(context), filter ?? {}, now, pageSize(first, 100), after ?? null),
    );
  }

  @Query()
  change(
    @Args() { id, number }: QueryChangeArgs,
    @Context() context: RequestContext,
  ): Promise<PresentedChange | null> {
    signedIn(context);
    return this.shown.one(context, id ?? null, number ?? null);
  }

  @Mutation()
  async draftChange(
    @Args('input') input: DraftChangeInput,
    @Context() context: RequestContext,
  ): Promise<PresentedAnswer> {
    return this.shown.answer(context, null, await this.drafting.run(context.principal, input));
  }

  @Mutation()
  async editChange(
    @Args('input') input: EditChangeInput,
    @Context() context: RequestContext,
  ): Promise<PresentedAnswer> {
    return this.shown.answer(context, input.changeId, await this.editing.run(context.principal, input));
  }

  @Mutation()
  async submitChange(
    @Args('input') input: ChangeMoveInput,
    @Context() context: RequestContext,
  ): Promise<PresentedAnswer> {
    return this.shown.answer(context, input.changeId, await this.submitting.run(context.principal, input));
  }

  @Mutation()
  async signChange(
    @Args('input') input: SignChangeInput,
    @Context() context: RequestContext,
  ): Promise<PresentedAnswer> {
    return this.shown.answer(context, input.changeId, await this.signing.run(context.principal, input));
  }

  @Mutation()
  async publishChange(
    @Args('input') input: ChangeMoveInput,
    @Context() context: RequestContext,
  ): Promise<PresentedAnswer> {
    return this.shown.answer(context, input.changeId, await this.publishing.run(context.principal, input));
  }

  @Mutation()
  async withdrawChange(
    @Args('input') input: ChangeTextInput,
    @Context() context: RequestContext,
  ): Promise<PresentedAnswer> {
    return this.shown.answer(context, input.changeId, await this.ending.withdraw(context.principal, input));
  }

  @Mutation()
  async rollBackChange(
    @Args('input') input: ChangeTextInput,
    @Context() context: RequestContext,
  ): Promise<PresentedAnswer> {
    return this.shown.answer(context, input.changeId, await this.ending.rollBack(context.principal, input));
  }

  @Mutation()
  async confirmChange(
    @Args('input') input: ConfirmChangeInput,
    @Context() context: RequestContext,
  ): Promise<PresentedAnswer> {
    return this.shown.answer(context, input.changeId, await this.confirming.run(context.principal, input));
  }
}
