import type {
  DraftMatrixInput,
  EditMatrixDraftInput,
  ImportMatrixFileInput,
  MatrixDraftMoveInput,
  MatrixDraftReasonInput,
  QueryMatrixDraftArgs,
  RebaseMatrixDraftInput,
  SignMatrixDraftInput,
  SubmitMatrixDraftInput,
} from '@baton/contract';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { DraftMatrix } from '../commands/draft-matrix.ts';
import { EditDraft } from '../commands/edit-draft.ts';
import { ImportIntoDraft } from '../commands/import-into-draft.ts';
import { PublishDraft } from '../commands/publish-draft.ts';
import { RebaseDraft } from '../commands/rebase-draft.ts';
import { SignDraft } from '../commands/sign-draft.ts';
import { SubmitDraft } from '../commands/submit-draft.ts';
import { TakeBackDraft } from '../commands/take-back-draft.ts';
import type { PresentedDraft } from '../queries/present-draft.ts';
import { ShownDrafts, type PresentedDraftAnswer } from '../queries/shown-drafts.ts';

@Resolver()
export class MatrixDraftsResolver {
  private readonly drafting: DraftMatrix;
  private readonly editing: EditDraft;
  private readonly importing: ImportIntoDraft;
  private readonly rebasing: RebaseDraft;
  private readonly submitting: SubmitDraft;
  private readonly signing: SignDraft;
  private readonly publishing: PublishDraft;
  private readonly takingBack: TakeBackDraft;
  private readonly shown: ShownDrafts;

  constructor(
    drafting: DraftMatrix,
    editing: EditDraft,
    importing: ImportIntoDraft,
    rebasing: RebaseDraft,
    submitting: SubmitDraft,
    signing: SignDraft,
    publishing: PublishDraft,
    takingBack: TakeBackDraft,
    shown: ShownDrafts,
  ) {
    this.drafting = drafting;
    this.editing = editing;
    this.importing = importing;
    this.rebasing = rebasing;
    this.submitting = submitting;
    this.signing = signing;
    this.publishing = publishing;
    this.takingBack = takingBack;
    this.shown = shown;
  }

  @Query()
  matrixDrafts(
    @Args('ended') ended: boolean | null | undefined,
    @Context() context: RequestContext,
  ): Promise<PresentedDraft[]> {
    return this.shown.list(context, ended ?? false);
  }

  @Query()
  async matrixDraft(
    @Args() { id, number }: QueryMatrixDraftArgs,
    @Context() context: RequestContext,
  ): Promise<PresentedDraft | null> {
    signedIn(context);
    return this.shown.one(context, id ?? null, number ?? null);
  }

  @Mutation()
  async draftMatrix(
    @Args('input') input: DraftMatrixInput,
    @Context() context: RequestContext,
  ): Promise<PresentedDraftAnswer> {
    return this.shown.answer(context, null, await this.drafting.run(context.principal, input));
  }

  @Mutation()
  async editMatrixDraft(
    @Args('input') input: EditMatrixDraftInput,
    @Context() context: RequestContext,
  ): Promise<PresentedDraftAnswer> {
    return this.shown.answer(context, input.draftId, await this.editing.run(context.principal, input));
  }

  @Mutation()
  async importMatrixFile(
    @Args('input') input: ImportMatrixFileInput,
    @Context() context: RequestContext,
  ): Promise<PresentedDraftAnswer> {
    return this.shown.answer(context, input.draftId, await this.importing.run(context.principal, input));
  }

  @Mutation()
  async rebaseMatrixDraft(
    @Args('input') input: RebaseMatrixDraftInput,
    @Context() context: RequestContext,
  ): Promise<PresentedDraftAnswer> {
    return this.shown.answer(context, input.draftId, await this.rebasing.run(context.principal, input));
  }

  @Mutation()
  async submitMatrixDraft(
    @Args('input') input: SubmitMatrixDraftInput,
    @Context() context: RequestContext,
  ): Promise<PresentedDraftAnswer> {
    return this.shown.answer(context, input.draftId, await this.submitting.run(context.principal, input));
  }

  @Mutation()
  async reviseMatrixDraft(
    @Args('input') input: MatrixDraftMoveInput,
    @Context() context: RequestContext,
  ): Promise<PresentedDraftAnswer> {
    return this.shown.answer(context, input.draftId, await this.takingBack.revise(context.principal, input));
  }

  @Mutation()
  async signMatrixDraft(
    @Args('input') input: SignMatrixDraftInput,
    @Context() context: RequestContext,
  ): Promise<PresentedDraftAnswer> {
    return this.shown.answer(context, input.draftId, await this.signing.run(context.principal, input));
  }

  @Mutation()
  async publishMatrixDraft(
    @Args('input') input: MatrixDraftMoveInput,
    @Context() context: RequestContext,
  ): Promise<PresentedDraftAnswer> {
    return this.shown.answer(context, input.draftId, await this.publishing.run(context.principal, input));
  }

  @Mutation()
  async withdrawMatrixDraft(
    @Args('input') input: MatrixDraftReasonInput,
    @Context() context: RequestContext,
  ): Promise<PresentedDraftAnswer> {
    return this.shown.answer(
      context,
      input.draftId,
      await this.takingBack.withdraw(context.principal, input),
    );
  }
}
