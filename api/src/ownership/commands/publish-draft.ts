import type { MatrixDraftMoveInput } from '@baton/contract';
import { decideDraft, evolveDraft, type Draft, type LatestVersion } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { refused, type Outcome } from '../../platform/commands/refusals.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { mayWriteDraft } from '../policies/draft-abilities.ts';
import { DraftAccess } from '../queries/draft-access.ts';
import { DraftProofs, draftTable } from '../queries/draft-proofs.ts';
import { MatrixTables } from '../queries/matrix-tables.ts';
import { bind } from '../queries/signed-content.ts';
import type { FactOfDraft, StoredDraft } from '../store/stored-draft.ts';
import { DraftAtHand, type AtHand } from './draft-at-hand.ts';
import { DraftReview } from './draft-review.ts';
import { unsoundTable } from './unsound-table.ts';

const verb = { operation: 'publishMatrixDraft', ability: 'publish', may: mayWriteDraft, alone: true };

/**
 * Makes a draft a version. Nobody else's command runs meanwhile, so that two publications come one after the other, and every
 * ticket is decided by the version that is in effect at its moment. What takes long is proved beforehand and kept.
 */
@Injectable()
export class PublishDraft {
  private readonly drafts: DraftAtHand;
  private readonly access: DraftAccess;
  private readonly review: DraftReview;
  private readonly proofs: DraftProofs;
  private readonly tables: MatrixTables;

  constructor(
    drafts: DraftAtHand,
    access: DraftAccess,
    review: DraftReview,
    proofs: DraftProofs,
    tables: MatrixTables,
  ) {
    this.drafts = drafts;
    this.access = access;
    this.review = review;
    this.proofs = proofs;
    this.tables = tables;
  }

  async run(principal: Principal | null, input: MatrixDraftMoveInput): Promise<Outcome<string>> {
    await this.proveBeforehand(principal, input.draftId);
    return this.drafts.run(principal, input, verb, (hand) => this.decide(hand));
  }

  private async decide(hand: AtHand): Promise<Outcome<readonly FactOfDraft[]>> {
    const { stored, principal, manager, now: at } = hand;
    const latest = await this.tables.latest(manager);
    const standing = (await this.review.of(manager, stored))?.standing ?? null;
    const publishing = { type: 'PublishDraft', review: standing, latest, by: principal.id, at } as const;
    // What the rules refuse whoever is concerned, such as conflicts, is said before anything is proved.
    const attempt = await hand.decide({ ...publishing, concerned: [] });
    if ('refused' in attempt) return attempt;
    const { unsound, concerned } = await this.prove(manager, afterRebase(stored, attempt.done, latest));
    if (unsound) return refused(unsoundTable(unsound));
    return hand.decide({ ...publishing, concerned });
  }

  private async prove(manager: Tx | undefined, stored: StoredDraft) {
    const table = draftTable(stored);
    return {
      unsound: await this.proofs.unsound(table, manager),
      concerned: await this.proofs.concerned(stored.draft.base, table, manager),
    };
  }

  /** Before anybody has to wait: the answers are kept for the moment at which they are needed. */
  private async proveBeforehand(principal: Principal | null, draftId: string): Promise<void> {
    if (!principal || !mayWriteDraft(principal)) return;
    const stored = await this.access.read(principal, draftId);
    if (stored?.draft.status !== 'approved') return;
    const { draft } = stored;
    const latest = await this.tables.latest();
    const base = await this.tables.table(null, draft.base);
    const rebasing = { type: 'RebaseDraft', latest, choices: [], by: principal.id, at: 0 } as const;
    const rebased = decideDraft(draft, rebasing, { base, bind });
    if (rebased.ok) await this.prove(undefined, afterRebase(stored, rebased.facts, latest));
  }
}

/** As it stands once it was brought onto the version published last; its table has then a name of its own. */
function afterRebase(
  stored: StoredDraft,
  facts: readonly FactOfDraft[],
  latest: LatestVersion | null,
): StoredDraft {
  const rebased = facts.find((fact) => fact.type === 'MatrixDraftRebased');
  if (!rebased || !latest) return stored;
  const draft: Draft = evolveDraft(stored.draft, rebased, () => latest.table);
  return { ...stored, id: `${stored.id} on ${latest.number}`, draft };
}
