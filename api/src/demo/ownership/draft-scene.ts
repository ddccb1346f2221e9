import {
  decideCosign,
  evolveCosign,
  namedCosignFacts,
  quorum,
  type CosignCommand,
  type CosignState,
} from '@baton/cosign-quorum';
import {
  compile,
  concernedBy,
  decideDraft,
  evolveDraft,
  type CompiledMatrix,
  type Draft,
  type DraftCommand,
  type DraftTable,
  type LatestVersion,
  type TableEdit,
} from '@baton/ownership-matrix';
import { bind } from '../../ownership/queries/signed-content.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Fact, Moment } from '../../platform/journal/journal.ts';
import { personId, personOf } from '../directory/people.ts';
import { minutesBefore } from '../moments.ts';
import { idOf } from '../seeded.ts';

/** Plays what happened to one draft, by the rules of the libraries; the script says who did what, so many minutes later. */
export class DraftScene {
  readonly moments: Moment[] = [];
  private draft: Draft;
  private review: CosignState | null = null;
  private at: Instant;
  private readonly number: number;
  private readonly key: string;
  private readonly latest: LatestVersion;

  constructor(begin: Extract<DraftCommand, { type: 'DraftMatrix' }>, key: string, latest: LatestVersion) {
    this.latest = latest;
    this.key = key;
    this.number = begin.number;
    this.at = begin.at;
    const facts = decided(null, begin, latest.table);
    this.draft = evolve(null, facts, latest.table);
    this.moments.push({ facts, actor: begin.by, at: begin.at });
  }

  later(minutes: number): this {
    this.at = minutesBefore(this.at, -minutes);
    return this;
  }

  edit(login: string, why: string, edits: readonly TableEdit[]): this {
    const by = personId(login);
    return this.run(by, { type: 'EditDraft', edits, title: null, note: null, why, by, at: this.at });
  }

  /** Asks the leads of the departments whose duties change. */
  submit(login: string, note: string): this {
    const { number, latest, at } = this;
    const by = personId(login);
    const concerned = concernedBy(compiled(latest.table), compiled(this.draft.table));
    const command = {
      type: 'SubmitDraft',
      number,
      note,
      effectiveFrom: null,
      concerned,
      latest,
      by,
      at,
    } as const;
    const facts = decided(this.draft, command, latest.table);
    this.draft = evolve(this.draft, facts, latest.table);
    const rule = { all: concerned.map((department) => ({ party: { department, role: 'lead' as const } })) };
    const proposer = { id: by, department: null };
    const { contentHash } = this.draft;
    const asked = this.sign({ type: 'OpenCosign', rule, contentHash, proposer, at });
    return this.record([...facts, ...asked], by);
  }

  approve(login: string, partyKey: string): this {
    const { id, roles } = personOf(login);
    const memberships = roles.flatMap(({ role, department }) =>
      department !== null && (role === 'lead' || role === 'staff') ? [{ department, role }] : [],
    );
    const { contentHash } = this.draft;
    const { at } = this;
    const signer = { id, memberships };
    const signed = this.sign({ type: 'SignOff', partyKey, signer, decision: 'approve', contentHash, at });
    const review = { outcome: this.outcome(), contentHash, approvedBy: [] };
    const facts = decided(this.draft, { type: 'RecordReview', review, at }, this.latest.table);
    this.draft = evolve(this.draft, facts, this.latest.table);
    return this.record([...signed, ...facts], id);
  }

  private run(by: string, command: DraftCommand): this {
    const facts = decided(this.draft, command, this.latest.table);
    this.draft = evolve(this.draft, facts, this.latest.table);
    return this.record(facts, by);
  }

  private sign(command: CosignCommand): Fact[] {
    const decision = decideCosign(this.review, command);
    if (!decision.ok) throw new Error(`${this.key}: ${JSON.stringify(decision.refusal)}`);
    this.review = decision.facts.reduce<CosignState | null>(evolveCosign, this.review);
    return namedCosignFacts(idOf(`review of ${this.key}`), 'matrix', decision.facts);
  }

  private outcome(): 'pending' | 'met' | 'rejected' {
    if (!this.review) throw new Error(`${this.key} was not submitted`);
    return quorum(this.review.rule, this.review.signOffs, this.review.contentHash).outcome;
  }

  private record(facts: readonly Fact[], actor: string): this {
    this.moments.push({ facts, actor, at: this.at });
    return this;
  }
}

function decided(draft: Draft | null, command: DraftCommand, base: DraftTable) {
  const decision = decideDraft(draft, command, { base, bind });
  if (!decision.ok) throw new Error(`${command.type}: ${JSON.stringify(decision.refusal)}`);
  return decision.facts;
}

function evolve(draft: Draft | null, facts: ReturnType<typeof decided>, base: DraftTable): Draft {
  const after = facts.reduce<Draft | null>((one, fact) => evolveDraft(one, fact, () => base), draft);
  if (after === null) throw new Error('a draft begins with being drafted');
  return after;
}

function compiled(table: DraftTable): CompiledMatrix {
  const compilation = compile(table);
  if (compilation.kind === 'refused') throw new Error(JSON.stringify(compilation.refusals));
  return compilation.matrix;
}
