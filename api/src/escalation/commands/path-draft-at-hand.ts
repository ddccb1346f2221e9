import { decidePathDraft, type PathDraftCommand, type PathDraftRefusal } from '@baton/escalation-path';
import type { PathProblem } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { CommandDesk, type Desk } from '../../platform/commands/command-desk.ts';
import {
  notAllowed,
  notFound,
  refused,
  staleVersion,
  type Outcome,
  type Refusal,
} from '../../platform/commands/refusals.ts';
import { mayDraftPath } from '../../directory/policies/viewer-abilities.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Journal } from '../../platform/journal/journal.ts';
import { PathDrafts, type PathDraftRow } from '../queries/path-drafts.ts';
import { draftStream } from '../store/path-draft.row.ts';

export interface PathDraftOrder {
  readonly idempotencyKey: string;
  readonly draftId: string;
  readonly expectedVersion: number;
}

export interface PathVerb {
  readonly operation: string;
  /** As the contract's abilities name it. */
  readonly ability: 'edit' | 'publish' | 'withdraw';
}

/** The way of every command on a draft of a path: access, version, policy, the command's own input, the rules, record. */
@Injectable()
export class PathDraftAtHand {
  private readonly desk: CommandDesk;
  private readonly drafts: PathDrafts;
  private readonly journal: Journal;

  constructor(desk: CommandDesk, drafts: PathDrafts, journal: Journal) {
    this.desk = desk;
    this.drafts = drafts;
    this.journal = journal;
  }

  /** Done: the id of the draft. */
  run(
    principal: Principal | null,
    order: PathDraftOrder,
    { operation, ability }: PathVerb,
    read: (desk: Desk, draft: PathDraftRow) => Promise<Outcome<PathDraftCommand>>,
  ): Promise<Outcome<string>> {
    return this.desk.run(principal, operation, order, async (desk) => {
      const draft = await this.drafts.forUpdate(desk.manager, desk.principal, order.draftId);
      if (!draft) return refused(notFound('draft of a path'));
      if (draft.version !== order.expectedVersion)
        return refused(staleVersion(order.expectedVersion, draft.version));
      if (!mayDraftPath(desk.principal)) return refused(notAllowed(ability));
      const command = await read(desk, draft);
      if ('refused' in command) return command;
      const decision = decidePathDraft(draft.body, command.done);
      if (!decision.ok) return refused(refusalOf(decision.refusal));
      await this.journal.record(desk.manager, {
        stream: draftStream(draft.id),
        version: draft.version,
        facts: decision.facts,
        actor: desk.principal.id,
        at: desk.now,
      });
      return { done: draft.id };
    });
  }
}

/** Why a path does not take a step; the details are for the screen. */
export function pathRefused(problem: PathProblem, details: unknown = null): Refusal {
  return {
    __typename: 'PathRefused',
    code: 'PATH_REFUSED',
    message: `The path cannot take this step: ${problem}.`,
    problem,
    details,
  };
}

const refusalOf = (refusal: PathDraftRefusal): Refusal =>
  pathRefused(refusal.problem, 'findings' in refusal ? refusal.findings : null);
