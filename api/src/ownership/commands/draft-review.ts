import { randomUUID } from 'node:crypto';
import {
  decideCosign,
  evolveCosign,
  namedCosignFacts,
  partyOf,
  quorum,
  type CosignCommand,
  type CosignFact,
  type CosignRule,
  type CosignState,
  type NamedCosignFact,
} from '@baton/cosign-quorum';
import { same, type DraftReview as Standing } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { Cosigns } from '../../cosign/queries/cosigns.ts';
import { signOffRefused } from '../../cosign/queries/sign-off-refused.ts';
import { refused, type Refusal } from '../../platform/commands/refusals.ts';
import type { Tx } from '../../platform/database/tx.ts';
import type { StoredDraft } from '../store/stored-draft.ts';

/** A review's co-sign before and after a step, with the facts of the step. */
export interface ReviewStep {
  readonly facts: readonly NamedCosignFact[];
  readonly standing: Standing;
}

export interface Asked {
  readonly contentHash: string;
  readonly concerned: readonly string[];
  /** Whoever wrote it last. */
  readonly writtenBy: string;
  readonly at: number;
}

/** A lead of each department whose duties change signs exactly what will be published. */
function ruleFor(concerned: readonly string[]): CosignRule {
  return { all: concerned.map((department) => ({ party: { department, role: 'lead' } })) };
}

/** The co-sign of a draft's review, read under the lock of the draft. */
@Injectable()
export class DraftReview {
  private readonly cosigns: Cosigns;

  constructor(cosigns: Cosigns) {
    this.cosigns = cosigns;
  }

  /** Null when it was never asked for, or the request was withdrawn. */
  async of(manager: Tx, { review }: StoredDraft): Promise<OpenReview | null> {
    const cosign = review === null ? null : await this.cosigns.byId(manager, review);
    return cosign?.state.status === 'open' ? new OpenReview(cosign.id, cosign.state) : null;
  }

  /**
   * Asks those whom it concerns. Who signed this very content before need not sign again; a request to other departments
   * takes the place of the former one.
   */
  async ask(
    manager: Tx,
    stored: StoredDraft,
    asked: Asked,
  ): Promise<ReviewStep | { readonly refused: Refusal }> {
    const { contentHash, concerned, writtenBy, at } = asked;
    // Nobody approves what they wrote, for whichever department they speak.
    const proposer = { id: writtenBy, department: null };
    const present = await this.of(manager, stored);
    const rule = ruleFor(concerned);
    if (present && same(present.state.rule, rule)) {
      return present.decide({ type: 'ReviseContent', contentHash, proposer, at });
    }
    const withdrawn = present?.decide({ type: 'WithdrawCosign', by: writtenBy, reason: 'asked anew', at });
    if (withdrawn && 'refused' in withdrawn) return withdrawn;
    const before = withdrawn?.facts ?? [];
    if (concerned.length === 0) {
      return { facts: before, standing: { outcome: 'met', contentHash, approvedBy: [] } };
    }
    const decision = decideCosign(null, { type: 'OpenCosign', rule, contentHash, proposer, at });
    if (!decision.ok) throw new Error(`the rule of reviews is refused: ${decision.refusal.code}`);
    const opened = stepOf(randomUUID(), null, decision.facts);
    return { ...opened, facts: [...before, ...opened.facts] };
  }
}

export class OpenReview {
  readonly id: string;
  readonly state: CosignState;

  constructor(id: string, state: CosignState) {
    this.id = id;
    this.state = state;
  }

  get standing(): Standing {
    return standingOf(this.state);
  }

  decide(command: CosignCommand): ReviewStep | { readonly refused: Refusal } {
    const decision = decideCosign(this.state, command);
    return decision.ok
      ? stepOf(this.id, this.state, decision.facts)
      : refused(signOffRefused(decision.refusal));
  }
}

function stepOf(id: string, before: CosignState | null, facts: readonly CosignFact[]): ReviewStep {
  const after = facts.reduce<CosignState | null>(evolveCosign, before);
  if (after === null) throw new Error('a review begins with being opened');
  return { facts: namedCosignFacts(id, 'matrix', facts), standing: standingOf(after) };
}

function standingOf({ rule, signOffs, contentHash }: CosignState): Standing {
  const { outcome, parties } = quorum(rule, signOffs, contentHash);
  const approvedBy = parties.flatMap(({ key, status }) =>
    status === 'signed' ? [partyOf(key)?.department ?? key] : [],
  );
  return { outcome, contentHash, approvedBy };
}
