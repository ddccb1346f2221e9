import type {
  DraftPathInput,
  EditPathDraftInput,
  PathDraftAbilities,
  PublishPathDraftInput,
  WithdrawPathDraftInput,
} from '@baton/contract';
import type { PathChange, PathFinding } from '@baton/escalation-path';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { References } from '../../directory/queries/references.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { signedIn } from '../../platform/graphql/signed-in.ts';
import { DraftPath } from '../commands/draft-path.ts';
import { WritePathDraft } from '../commands/write-path-draft.ts';
import { pathDraftAbilities } from '../policies/path-abilities.ts';
import {
  ShownPathDrafts,
  type PresentedPathDraft,
  type PresentedPathDraftAnswer,
  type PresentedPathEntry,
} from '../queries/shown-path-drafts.ts';

@Resolver()
export class PathDraftsResolver {
  private readonly drafting: DraftPath;
  private readonly writing: WritePathDraft;
  private readonly shown: ShownPathDrafts;

  constructor(drafting: DraftPath, writing: WritePathDraft, shown: ShownPathDrafts) {
    this.drafting = drafting;
    this.writing = writing;
    this.shown = shown;
  }

  @Query()
  pathDrafts(
    @Args('ended') ended: boolean | null | undefined,
    @Context() context: RequestContext,
  ): Promise<PresentedPathDraft[]> {
    return this.shown.list(context, ended ?? false);
  }

  @Query()
  pathDraft(@Args('id') id: string, @Context() context: RequestContext): Promise<PresentedPathDraft | null> {
    return this.shown.one(context, id);
  }

  @Mutation()
  async draftPath(
    @Args('input') input: DraftPathInput,
    @Context() context: RequestContext,
  ): Promise<PresentedPathDraftAnswer> {
    return this.shown.answer(context, null, await this.drafting.run(context.principal, input));
  }

  @Mutation()
  async editPathDraft(
    @Args('input') input: EditPathDraftInput,
    @Context() context: RequestContext,
  ): Promise<PresentedPathDraftAnswer> {
    return this.shown.answer(context, input.draftId, await this.writing.edit(context.principal, input));
  }

  @Mutation()
  async publishPathDraft(
    @Args('input') input: PublishPathDraftInput,
    @Context() context: RequestContext,
  ): Promise<PresentedPathDraftAnswer> {
    return this.shown.answer(context, input.draftId, await this.writing.publish(context.principal, input));
  }

  @Mutation()
  async withdrawPathDraft(
    @Args('input') input: WithdrawPathDraftInput,
    @Context() context: RequestContext,
  ): Promise<PresentedPathDraftAnswer> {
    return this.shown.answer(context, input.draftId, await this.writing.withdraw(context.principal, input));
  }
}

@Resolver('PathDraft')
export class PathDraftResolver {
  private readonly references: References;
  private readonly shown: ShownPathDrafts;

  constructor(references: References, shown: ShownPathDrafts) {
    this.references = references;
    this.shown = shown;
  }

  @ResolveField()
  changes(@Parent() { row }: PresentedPathDraft, @Context() context: RequestContext): Promise<PathChange[]> {
    return this.shown.changes(context, row);
  }

  @ResolveField()
  findings(
    @Parent() { row }: PresentedPathDraft,
    @Context() context: RequestContext,
  ): Promise<PathFinding[]> {
    return this.shown.findings(context, row);
  }

  @ResolveField()
  author(@Parent() { row }: PresentedPathDraft, @Context() context: RequestContext): Promise<object> {
    return this.references.person(context, row.author);
  }

  @ResolveField()
  editedBy(@Parent() { row }: PresentedPathDraft, @Context() context: RequestContext): Promise<object> {
    return this.references.person(context, row.editedBy);
  }

  @ResolveField()
  history(
    @Parent() { id }: PresentedPathDraft,
    @Args('first') first: number,
    @Context() context: RequestContext,
  ): Promise<PresentedPathEntry[]> {
    return this.shown.history(context, id, first);
  }

  @ResolveField()
  abilities(@Parent() { row }: PresentedPathDraft, @Context() context: RequestContext): PathDraftAbilities {
    return pathDraftAbilities(signedIn(context), row.body);
  }
}
