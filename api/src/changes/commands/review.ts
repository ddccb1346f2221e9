import { randomUUID } from 'node:crypto';
import {
  decideCosign,
  evolveCosign,
  namedCosignFacts,
  quorum,
  type CosignCommand,
  type CosignFact,
  type CosignRule,
  type CosignState,
  type NamedCosignFact,
} from '@baton/cosign-quorum';
import type { Review as ReviewStanding } from '@baton/effective-dating';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Cosigns } from '../../cosign/queries/cosigns.ts';
import type { Refusal } from '../../platform/commands/refusals.ts';
import { signOffRefused } from '../../cosign/queries/sign-off-refused.ts';
import type { StoredChange } from '../store/stored-change.ts';

/** Support always takes part: one of its leads signs exactly what will be published. */
export const reviewRule: CosignRule = { all: [{ party: { department: 'support', role: 'lead' } }] };

/** A review's co-sign before and after a step, with the facts of the step. */
export interface ReviewStep {
  readonly facts: readonly NamedCosignFact[];
  readonly standing: ReviewStanding;
}

/** The co-sign of a change's review, read under the lock of the change. */
@Injectable()
export class Review {
  private readonly cosigns: Cosigns;

  constructor(cosigns: Cosigns) {
    this.cosigns = cosigns;
  }

  /** Null when it was never submitted, or the request was withdrawn. */
  async of(manager: Tx, { review }: StoredChange): Promise<OpenReview | null> {
    const cosign = review === null ? null : await this.cosigns.byId(manager, review);
    return cosign?.state.status === 'open' ? new OpenReview(cosign.id, cosign.state) : null;
  }

  /** A request that begins. */
  opening(command: Omit<Extract<CosignCommand, { type: 'OpenCosign' }>, 'rule' | 'type'>): ReviewStep {
    const decision = decideCosign(null, { ...command, type: 'OpenCosign', rule: reviewRule });
    if (!decision.ok) throw new Error(`the rule of reviews is refused: ${decision.refusal.code}`);
    return stepOf(randomUUID(), null, decision.facts);
  }
}

export class OpenReview {
  readonly id: string;
  readonly state: CosignState;

  constructor(id: string, state: CosignState) {
    this.id = id;
    this.state = state;
  }

  get standing(): ReviewStanding {
    return standingOf(this.state);
  }

  decide(command: CosignCommand): ReviewStep | { readonly refused: Refusal } {
    const decision = decideCosign(this.state, command);
    if (!decision.ok) return { refused: signOffRefused(decision.refusal) };
    return stepOf(this.id, this.state, decision.facts);
  }
}

function stepOf(id: string, before: CosignState | null, facts: readonly CosignFact[]): ReviewStep {
  const after = facts.reduce<CosignState | null>(evolveCosign, before);
  if (after === null) throw new Error('a review begins with being opened');
  return { facts: namedCosignFacts(id, 'change', facts), standing: standingOf(after) };
}

function standingOf({ rule, signOffs, contentHash }: CosignState): ReviewStanding {
  return { outcome: quorum(rule, signOffs, contentHash).outcome, contentHash };
}
