import { createHash } from 'node:crypto';
import { canonical, partyKey, quorum, type SignOffDecision } from '@baton/cosign-quorum';
import {
  currentProposal,
  decide,
  decideRing,
  evolve,
  nextRing,
  type AmendmentScope,
  type DisputeReason,
  type Move,
  type ProposalContent,
  type NoticeText,
  type PassedDownKind,
  type Ticket,
  type TicketCommand,
  type TicketFact,
} from '@baton/ticket-lifecycle';
import { signerOf } from '../../cosign/policies/signer.ts';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import type { Moment } from '../../platform/journal/journal.ts';
import { mayDeclare, mayLink, maySteer } from '../../tickets/policies/incident-policy.ts';
import { mayMove } from '../../tickets/policies/ticket-abilities.ts';
import { personOf } from '../directory/people.ts';
import { idOf } from '../seeded.ts';
import type { Money, Stage } from './stage.ts';
import { workedFrom } from './working-hours.ts';

type Claim = Exclude<DisputeReason, 'bounced'>;

/**
 * The past of one ticket, played through the rules that live tickets go through: people act at the moments that the
 * script names, timers ring in between as they would have. What lies behind `now` does not happen.
 */
export class Scene {
  readonly moments: Moment[] = [];
  private readonly key: string;
  private readonly stage: Stage;
  private state: Ticket | null = null;
  private at: Instant;
  private over = false;
  private deedsDone = 0;

  constructor(key: string, stage: Stage, openedAt: Instant) {
    this.key = key;
    this.stage = stage;
    this.at = openedAt;
  }

  get ticket(): Ticket {
    if (this.state === null) throw new Error(`${this.key}: nothing is opened yet`);
    return this.state;
  }

  /** The facts of `decideOpen`. */
  opened(facts: readonly TicketFact[], by: string): void {
    this.record(facts, by, this.at);
  }

  /** Time that passes for everybody. */
  later(minutes: number): this {
    this.at += Math.round(minutes * 60_000) + this.stage.random.between(0, 20_000);
    return this;
  }

  /** Until this person has worked so long: over night and Sunday nothing happens. */
  worked(login: string, minutes: number): this {
    this.at = workedFrom(login, this.at, minutes) + this.stage.random.between(0, 20_000);
    return this;
  }

  moveTo(at: Instant): this {
    this.at = Math.max(this.at, at);
    return this;
  }

  accept(login: string): this {
    return this.act(login, 'accept', (person) => ({ type: 'Accept', assignee: person.id }));
  }

  start(login: string): this {
    return this.act(login, 'start', (person) => ({ type: 'StartWork', assignee: person.id }));
  }

  ask(login: string, text: string): this {
    return this.act(login, 'ask_customer', () => ({ type: 'AskCustomer', text }));
  }

  answered(login: string, text: string): this {
    return this.act(login, 'record_answer', () => ({ type: 'RecordCustomerAnswer', text }));
  }

  hold(login: string, reason: string): this {
    return this.act(login, 'hold', () => ({ type: 'Hold', reason }));
  }

  release(login: string): this {
    return this.act(login, 'release', () => ({ type: 'Release' }));
  }

  comment(login: string, text: string): this {
    return this.act(login, 'comment', () => ({ type: 'Comment', text }));
  }

  propose(login: string, kind: ProposalContent['kind'], text: string, money: Money | null = null): this {
    return this.act(login, 'propose', (_, ticket) => {
      const number = ticket.proposals.length + 1;
      const content = { kind, text, amount: money?.amount ?? null, currency: money?.currency ?? null };
      const signed = canonical({ ticket: ticket.id, number, ...content });
      return {
        type: 'Propose',
        id: idOf(`${this.key} proposal ${number}`),
        cosignId: idOf(`${this.key} co-sign ${number}`),
        content,
        contentHash: createHash('sha256').update(signed).digest('hex'),
      };
    });
  }

  sign(
    login: string,
    party: string,
    decision: SignOffDecision = 'approve',
    reason: string | null = null,
  ): this {
    return this.act(login, 'sign', (person, ticket) => ({
      type: 'Sign',
      party,
      signer: signerOf(person),
      decision,
      reason,
      contentHash: currentProposal(ticket)?.contentHash ?? '',
    }));
  }

  resolve(login: string, text: string): this {
    return this.act(login, 'resolve', () => ({ type: 'Resolve', text }));
  }

  close(login: string): this {
    return this.act(login, 'close', () => ({ type: 'Close' }));
  }

  reopen(login: string, reason: string): this {
    return this.act(login, 'reopen', () => ({ type: 'Reopen', reason }));
  }

  handOver(login: string, department: string, reason: string): this {
    return this.act(login, 'hand_over', ({ id }) => ({
      type: 'HandOver',
      department,
      cause: { kind: 'person', by: id, reason },
    }));
  }

  dispute(login: string, proposed: string, reason: Claim, text: string): this {
    return this.act(login, 'dispute', () => ({ type: 'Dispute', reason, text, proposed }));
  }

  /** The arbiter decides; without a department the owner stays. */
  ruled(
    login: string,
    department: string | null,
    text: string,
    amendment: AmendmentScope | null = null,
  ): this {
    const ruling =
      department === null ? ({ kind: 'uphold' } as const) : ({ kind: 'move', department } as const);
    return this.act(login, 'rule', () => ({ type: 'Rule', ruling, text, amendment }));
  }

  /** It stands for many; whoever may not declare stops the load. */
  declares(login: string, cause: string, group: readonly string[]): this {
    return this.act(login, mayDeclare, () => ({ type: 'DeclareIncident', cause, group }));
  }

  /** Other tickets of logistics become part of it; each says so in its own script, at the same instant. */
  gathers(login: string, keys: readonly string[]): this {
    const members = keys.map((key) => ({ ...this.stage.nameOf(key), owner: 'logistics' }));
    return this.act(login, mayLink, () => ({ type: 'AddMembers', members }));
  }

  joins(login: string, incident: string): this {
    const name = { ...this.stage.nameOf(incident), owner: 'logistics' };
    return this.act(login, mayLink, () => ({ type: 'JoinIncident', incident: name }));
  }

  sendsNotice(login: string, texts: readonly NoticeText[]): this {
    return this.act(login, maySteer, () => ({ type: 'SendNotice', id: idOf(`${this.key} notice`), texts }));
  }

  /** The first notice of its incident reaches the customer. */
  takesNotice(login: string, incident: string, texts: readonly NoticeText[]): this {
    const { at } = this;
    return this.act(login, null, ({ id: by }) => ({
      type: 'TakeNotice',
      incident: this.stage.nameOf(incident),
      notice: { id: idOf(`${incident} notice`), number: 1, texts, by, at },
    }));
  }

  passedDown(login: string, what: PassedDownKind, reached: number): this {
    return this.act(login, null, () => ({ type: 'NotePassedDown', what, reached, stayed: 0 }));
  }

  escalate(login: string, reason: string): this {
    return this.act(login, 'escalate', () => ({ type: 'Escalate', reason, level: null, maySkip: false }));
  }

  /** Takes the escalation back to a lower level; 0 for none. */
  deescalate(login: string, level: number, reason: string): this {
    return this.act(login, 'deescalate', () => ({ type: 'Deescalate', reason, level }));
  }

  withdrawDispute(login: string, text: string): this {
    return this.act(login, 'withdraw_dispute', () => ({ type: 'WithdrawDispute', text }));
  }

  /** Party keys whose turn it is. */
  get asked(): readonly string[] {
    const { cosign, state } = this.ticket;
    if (this.over || cosign === null || state !== 'awaiting_cosign') return [];
    const { rule, signOffs, contentHash } = cosign.state;
    return quorum(rule, signOffs, contentHash).asks.map(partyKey);
  }

  /** Lets the timers ring that were due by now. */
  end(): void {
    this.passTimeUntil(this.stage.now);
  }

  private act(
    login: string,
    move: Move | ((person: Principal, ticket: Ticket) => boolean) | null,
    commandOf: (person: Principal, ticket: Ticket) => TicketCommand,
  ): this {
    this.over ||= this.at > this.stage.now;
    if (this.over) return this;
    const { at } = this;
    this.passTimeUntil(at);
    const person = personOf(login);
    const may = typeof move === 'function' ? move : null;
    const allowed =
      may?.(person, this.ticket) ?? (typeof move !== 'string' || mayMove(person, this.ticket, move));
    if (!allowed) {
      throw new Error(
        `${this.key}: ${login} may not ${may?.name ?? String(move)} what ${this.ticket.owner} owns`,
      );
    }
    this.at = this.carryOut(commandOf(person, this.ticket), person.id, at);
    return this;
  }

  /** Returns when it was done: never before what the ticket has seen already. */
  private carryOut(command: TicketCommand, by: string | null, at: Instant): Instant {
    const now = Math.max(at, this.ticket.lastFactAt + 1);
    const decision = decide(this.ticket, command, this.stage.around({ now, by }));
    if (!decision.ok) {
      throw new Error(`${this.key}: ${command.type} is refused: ${JSON.stringify(decision.refusal)}`);
    }
    this.record(decision.facts, by, now);
    return now;
  }

  private passTimeUntil(until: Instant): void {
    for (;;) {
      const deed = this.stage.houseDeeds[this.deedsDone];
      const { lastFactAt } = this.ticket;
      const due = nextRing(this.ticket, this.stage.around({ now: lastFactAt, by: null }));
      if (deed && deed.at <= until && (due === null || deed.at <= due)) {
        this.deedsDone += 1;
        if (this.ticket.state !== 'closed') this.carryOut(deed.command, deed.by, deed.at);
      } else if (due === null || due > until || !this.ring(due)) return;
    }
  }

  /** Timers are late by up to a quarter of a second, as the house polls. */
  private ring(due: Instant): boolean {
    const now = Math.max(due + this.stage.random.between(10, 250), this.ticket.lastFactAt + 1);
    const facts = decideRing(this.ticket, this.stage.around({ now, by: null }));
    this.record(facts, null, now);
    return facts.length > 0;
  }

  private record(facts: readonly TicketFact[], by: string | null, at: Instant): void {
    if (facts.length === 0) return;
    for (const fact of facts) {
      const sequence = (this.state?.version ?? 0) + 1;
      this.state = evolve(this.state, { sequence, at, by, fact });
    }
    this.moments.push({ facts, actor: by, at });
  }
}
