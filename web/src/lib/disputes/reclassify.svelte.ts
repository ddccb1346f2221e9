import type { Facts } from '@baton/ticket-lifecycle';
import { amountIn } from '#lib/tickets/amounts.ts';
import { request } from '#lib/wire/index.ts';
import {
  PreviewReclassificationDocument,
  type PreviewReclassificationQuery,
  type TicketFactsInput,
} from '#lib/wire/generated/documents.ts';

export type Reclassification = NonNullable<PreviewReclassificationQuery['preview']['reclassification']>;
export type Outline = Reclassification['before'];
type Refusal = NonNullable<PreviewReclassificationQuery['preview']['refusal']>;

/** Quiet time after the last change before asking, in milliseconds. */
const pause = 250;

/** The facts of a ticket as somebody corrects them, as texts, and what the matrix would make of them. */
export class CorrectedFacts {
  problemType = $state('');
  market = $state('');
  channel = $state('');
  tier = $state('');
  severity = $state('');
  orderValue = $state('');
  currency = $state('');
  language = $state('');
  tags = $state('');
  preview = $state.raw<Reclassification | null>(null);
  refusal = $state.raw<Refusal | null>(null);
  state = $state<'waiting' | 'asking' | 'known' | 'failed'>('waiting');
  readonly #ticketId: string;
  readonly #before: string;
  #asked: AbortController | undefined;

  constructor(ticketId: string, facts: Facts) {
    this.#ticketId = ticketId;
    this.problemType = facts.problemType;
    this.market = facts.market;
    this.channel = facts.channel;
    this.tier = facts.tier;
    this.severity = String(facts.severity);
    this.orderValue = facts.orderValue === null ? '' : String(facts.orderValue);
    this.currency = facts.currency ?? '';
    this.language = facts.language;
    this.tags = facts.tags.join(', ');
    this.#before = JSON.stringify(this.facts);
  }

  /** Null while they cannot be decided on. */
  get facts(): TicketFactsInput | null {
    const value = amountIn(this.orderValue);
    if (value === undefined || this.problemType === '' || this.market === '') return null;
    return {
      problemType: this.problemType,
      market: this.market,
      channel: this.channel,
      tier: this.tier,
      severity: Number(this.severity),
      orderValue: value,
      currency: value === null ? null : this.currency || 'USD',
      language: this.language,
      tags: [...new Set(this.tags.split(/[,，、\s]+/u).filter(Boolean))],
    };
  }

  /** Asks what they would move, a moment after the last change. What was known of others is forgotten at once. */
  ask(facts: TicketFactsInput | null): void {
    this.#asked?.abort();
    this.preview = null;
    this.refusal = null;
    if (facts === null || JSON.stringify(facts) === this.#before) {
      this.state = 'waiting';
      return;
    }
    const asked = new AbortController();
    this.#asked = asked;
    this.state = 'asking';
    setTimeout(() => void this.#answer(facts, asked.signal), pause);
  }

  stop(): void {
    this.#asked?.abort();
  }

  async #answer(facts: TicketFactsInput, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    try {
      const variables = { ticketId: this.#ticketId, facts };
      const { preview } = await request(PreviewReclassificationDocument, variables, { signal });
      if (signal.aborted) return;
      this.preview = preview.reclassification;
      this.refusal = preview.refusal;
      this.state = 'known';
    } catch {
      if (!signal.aborted) this.state = 'failed';
    }
  }
}
