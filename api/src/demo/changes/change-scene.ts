import {
  decideCosign,
  evolveCosign,
  namedCosignFacts,
  quorum,
  type CosignCommand,
  type CosignRule,
  type CosignState,
  type NamedCosignFact,
} from '@baton/cosign-quorum';
import {
  decideChange,
  evolveChange,
  type Change,
  type ChangeCommand,
  type ChangeContent,
  type ChangeFact,
  type ChangeStreamFact,
  type ChangeTerms,
  type Review,
} from '@baton/effective-dating';
import { signerOf } from '../../cosign/policies/signer.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Moment } from '../../platform/journal/journal.ts';
import { personId, personOf } from '../directory/people.ts';
import { idOf, type Seeded } from '../seeded.ts';
import { withNames, type ChangeNames } from './with-names.ts';

/** One of support's leads signs every change. */
const reviewRule: CosignRule = { all: [{ party: { department: 'support', role: 'lead' } }] };

/** What a change was when it was drafted. */
export interface Draft extends ChangeNames {
  readonly key: string;
  readonly content: ChangeContent;
  readonly terms: ChangeTerms;
  /** Login. */
  readonly author: string;
  readonly at: Instant;
}

/** The past of one policy change, played through the rules of changes and of their review. */
export class ChangeScene {
  readonly moments: Moment[] = [];
  private readonly draft: Draft;
  private readonly random: Seeded;
  /** Ids of those who must confirm it once it is published. */
  private readonly concerned: readonly string[];
  private readonly now: Instant;
  private state: Change | null = null;
  private review: CosignState | null = null;
  private at: Instant;

  constructor(draft: Draft, concerned: readonly string[], random: Seeded, now: Instant) {
    this.draft = draft;
    this.concerned = concerned;
    this.random = random;
    this.now = now;
    this.at = draft.at;
    const by = personId(draft.author);
    this.take(draft.author, this.decided({ type: 'DraftChange', terms: draft.terms, by, at: this.at }));
  }

  get change(): Change {
    if (this.state === null) throw new Error(`${this.draft.key}: nothing is drafted yet`);
    return this.state;
  }

  moveTo(at: Instant): this {
    this.at = Math.max(this.at + 1, at);
    return this;
  }

  later(minutes: number): this {
    return this.moveTo(this.at + Math.round(minutes * 60_000));
  }

  submit(login: string): this {
    const by = personId(login);
    const submitted = this.decided({ type: 'SubmitChange', by, at: this.at });
    const { contentHash } = this.change.terms;
    const proposer = { id: personId(this.draft.author), department: this.draft.department };
    const asked = this.reviewed({ type: 'OpenCosign', rule: reviewRule, contentHash, proposer, at: this.at });
    return this.take(login, [...submitted, ...asked]);
  }

  /** A lead of support signs the review, which the change takes over at once. */
  sign(login: string, rejection: string | null = null): this {
    const { contentHash } = this.change.terms;
    const signed = this.reviewed({
      type: 'SignOff',
      partyKey: 'support:lead',
      signer: signerOf(personOf(login)),
      decision: rejection === null ? 'approve' : 'reject',
      contentHash,
      at: this.at,
      ...(rejection === null ? {} : { reason: rejection }),
    });
    return this.take(login, [
      ...signed,
      ...this.decided({ type: 'RecordReview', review: this.standing(), at: this.at }),
    ]);
  }

  publish(login: string): this {
    const by = personId(login);
    return this.take(
      login,
      this.decided({ type: 'PublishChange', review: this.standing(), by, at: this.at }),
    );
  }

  withdraw(login: string, reason: string): this {
    return this.end(login, 'WithdrawChange', reason);
  }

  rollBack(login: string, reason: string): this {
    return this.end(login, 'RollBackChange', reason);
  }

  /** So many of a hundred who must confirm it do so within these minutes, as far as that is not yet to come. */
  confirmed(percent: number, withinMinutes: number): this {
    const first = this.at;
    const moments = this.concerned
      .filter(() => this.random.percent(percent))
      .map((personId) => ({ personId, at: first + this.random.between(1, withinMinutes * 60) * 1000 }))
      .filter(({ at }) => at <= this.now)
      .sort((a, b) => a.at - b.at);
    for (const { personId, at } of moments) {
      const fact: ChangeStreamFact = { type: 'ChangeConfirmed', personId, at };
      this.moments.push({ facts: [fact], actor: personId, at });
      this.at = at;
    }
    return this;
  }

  private end(login: string, type: 'WithdrawChange' | 'RollBackChange', reason: string): this {
    return this.take(login, this.decided({ type, reason, by: personId(login), at: this.at }));
  }

  /** Decides and takes over what was decided, so that the next decision in the same moment sees it. */
  private decided(command: ChangeCommand): ChangeStreamFact[] {
    const decision = decideChange(this.state, command);
    if (!decision.ok) {
      throw new Error(`${this.draft.key}: ${command.type} is refused: ${JSON.stringify(decision.refusal)}`);
    }
    return decision.facts.map((fact: ChangeFact) => {
      const named = withNames(this.draft, this.state, fact);
      this.state = evolveChange(this.state, fact);
      return named;
    });
  }

  private reviewed(command: CosignCommand): NamedCosignFact[] {
    const decision = decideCosign(this.review, command);
    if (!decision.ok) {
      throw new Error(`${this.draft.key}: ${command.type} is refused: ${JSON.stringify(decision.refusal)}`);
    }
    for (const fact of decision.facts) this.review = evolveCosign(this.review, fact);
    return namedCosignFacts(idOf(`${this.draft.key} review`), 'change', decision.facts);
  }

  private standing(): Review {
    if (this.review === null) throw new Error(`${this.draft.key}: no review was asked for`);
    const { rule, signOffs, contentHash } = this.review;
    return { outcome: quorum(rule, signOffs, contentHash).outcome, contentHash };
  }

  private take(login: string, facts: Moment['facts']): this {
    this.moments.push({ facts, actor: personId(login), at: this.at });
    return this;
  }
}
