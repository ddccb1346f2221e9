import type { RebaseMatrixDraftInput } from '@baton/contract';
import { evolveDraft } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { Fields } from '../../platform/commands/fields.ts';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayWriteDraft } from '../policies/draft-abilities.ts';
import { MatrixTables } from '../queries/matrix-tables.ts';
import type { FactOfDraft } from '../store/stored-draft.ts';
import { DraftAtHand, type AtHand } from './draft-at-hand.ts';
import { DraftReview } from './draft-review.ts';
import { choicesFrom, unfit } from './read-table.ts';

const verb = { operation: 'rebaseMatrixDraft', ability: 'rebase', may: mayWriteDraft };

/** Brings a draft onto the version that was published last; on it already, nothing happens. */
@Injectable()
export class RebaseDraft {
  private readonly drafts: DraftAtHand;
  private readonly review: DraftReview;
  private readonly tables: MatrixTables;

  constructor(drafts: DraftAtHand, review: DraftReview, tables: MatrixTables) {
    this.drafts = drafts;
    this.review = review;
    this.tables = tables;
  }

  run(principal: Principal | null, input: RebaseMatrixDraftInput): Promise<Outcome<string>> {
    return this.drafts.run(principal, input, verb, (hand) => this.decide(hand, input));
  }

  private async decide(
    hand: AtHand,
    input: RebaseMatrixDraftInput,
  ): Promise<Outcome<readonly FactOfDraft[]>> {
    const { stored, principal, manager, now: at } = hand;
    const fields = new Fields();
    const choices = choicesFrom(fields, input.choices);
    const wrong = fields.refusal();
    if (wrong) return refused(wrong);
    const latest = await this.tables.latest(manager);
    const decided = await hand.decide({ type: 'RebaseDraft', latest, choices, by: principal.id, at });
    if ('refused' in decided) return decided;
    const [fact] = decided.done;
    if (fact?.type !== 'MatrixDraftRebased' || !latest) return decided;
    const refusal = unfit(evolveDraft(stored.draft, fact, () => latest.table).table);
    if (refusal) return refused(refusal);
    const review = fact.reviewVoided ? await this.review.of(manager, stored) : null;
    if (!review) return decided;
    const { contentHash } = fact;
    const proposer = { id: principal.id, department: null };
    const step = review.decide({ type: 'ReviseContent', contentHash, proposer, at });
    return 'refused' in step ? step : { done: [...decided.done, ...step.facts] };
  }
}
