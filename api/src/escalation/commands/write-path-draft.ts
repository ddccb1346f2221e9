import type { EditPathDraftInput, PublishPathDraftInput, WithdrawPathDraftInput } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { Fields } from '../../platform/commands/fields.ts';
import { invalidInput, refused, type Outcome, type Refusal } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { Paths, contentOf } from '../queries/paths.ts';
import { readContent } from '../queries/read-content.ts';
import { WhoExists } from '../queries/who-exists.ts';
import { PathDraftAtHand } from './path-draft-at-hand.ts';

function malformed(field: string): Refusal {
  return invalidInput([{ __typename: 'FieldProblem', field, code: 'MALFORMED', limit: null }]);
}

const longest = { note: 2_000, reason: 2_000 } as const;

/** What is done to a draft of a path until it is a version, or given up. */
@Injectable()
export class WritePathDraft {
  private readonly drafts: PathDraftAtHand;
  private readonly paths: Paths;
  private readonly whoExists: WhoExists;

  constructor(drafts: PathDraftAtHand, paths: Paths, whoExists: WhoExists) {
    this.drafts = drafts;
    this.paths = paths;
    this.whoExists = whoExists;
  }

  edit(principal: Principal | null, input: EditPathDraftInput): Promise<Outcome<string>> {
    const verb = { operation: 'editPathDraft', ability: 'edit' } as const;
    return this.drafts.run(principal, input, verb, async () => {
      const content = readContent(input.content);
      return content ? { done: { type: 'EditPathDraft', content } } : refused(malformed('content'));
    });
  }

  publish(principal: Principal | null, input: PublishPathDraftInput): Promise<Outcome<string>> {
    const verb = { operation: 'publishPathDraft', ability: 'publish' } as const;
    return this.drafts.run(principal, input, verb, async ({ manager }, { code }) => {
      const fields = new Fields();
      const note = fields.text('note', input.note, { max: longest.note, required: true });
      const wrong = fields.refusal();
      if (wrong) return refused(wrong);
      const newest = await this.paths.newestRow(manager, code);
      return {
        done: {
          type: 'PublishPathDraft',
          note,
          acceptWarnings: input.acceptWarnings ?? false,
          before: newest && contentOf(newest),
          known: await this.whoExists.now(manager),
        },
      };
    });
  }

  withdraw(principal: Principal | null, input: WithdrawPathDraftInput): Promise<Outcome<string>> {
    const verb = { operation: 'withdrawPathDraft', ability: 'withdraw' } as const;
    return this.drafts.run(principal, input, verb, async () => {
      const fields = new Fields();
      const reason = fields.text('reason', input.reason, { max: longest.reason, required: true });
      const wrong = fields.refusal();
      return wrong ? refused(wrong) : { done: { type: 'WithdrawPathDraft', reason } };
    });
  }
}
