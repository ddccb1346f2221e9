import type { Directory, Market } from '#lib/directory/directory.svelte.ts';
import { Draft, Intent } from '#lib/wire/index.ts';
import { OpenTicketDocument, type TicketFactsInput } from '#lib/wire/generated/documents.ts';
import { t } from '#lib/words/index.ts';
import { amountIn } from './amounts.ts';
import { failureSentence, fieldProblems, refusalSentence } from './refusal-sentence.ts';
import { limits } from './text-limits.ts';

/** What a person fills in, as text; kept as one draft until the ticket is open. */
export interface Entries {
  readonly title: string;
  readonly description: string;
  readonly problemType: string;
  readonly market: string;
  readonly channel: string;
  readonly tier: string;
  readonly severity: string;
  readonly orderValue: string;
  readonly currency: string;
  readonly language: string;
  readonly tags: string;
  readonly customerName: string;
  readonly customerReference: string;
  readonly orderReference: string;
}

const blank: Entries = {
  title: '',
  description: '',
  problemType: '',
  market: '',
  channel: 'chat',
  tier: 'standard',
  severity: '3',
  orderValue: '',
  currency: '',
  language: '',
  tags: '',
  customerName: '',
  customerReference: '',
  orderReference: '',
};

/** The language that customers of a market most likely write in. */
const spoken: Readonly<Record<string, string>> = {
  TH: 'th',
  VN: 'vi',
  ID: 'id',
  BR: 'pt',
  MX: 'es',
  DE: 'de',
  ES: 'es',
  JP: 'ja',
  US: 'en',
  CN: 'zh',
};

/** The form of a new ticket. */
export class NewTicket {
  problem = $state('');
  #problems = $state.raw<Readonly<Record<string, string>>>({});
  /** Nothing is marked as missing before the person has tried to send. */
  #tried = $state(false);
  readonly #draft: Draft;
  readonly #intent = new Intent();
  readonly #directory: Directory;
  readonly entries: Entries = $derived.by(() => this.#read());

  constructor(person: string, directory: Directory) {
    this.#draft = new Draft(person, 'new-ticket');
    this.#directory = directory;
  }

  get busy(): boolean {
    return this.#intent.busy;
  }

  /** Whether something was found again from before. */
  get kept(): boolean {
    return this.#draft.kept;
  }

  set(changes: Partial<Entries>): void {
    this.#draft.text = JSON.stringify({ ...this.entries, ...changes });
  }

  /** A market brings its currency, and its language where the customers' languages have it. */
  chooseMarket({ code, currency }: Market): void {
    const language = this.#directory.languages.find(
      (one) => one === spoken[code] || one.startsWith(`${spoken[code]}-`),
    );
    this.set({ market: code, currency, ...(language !== undefined && { language }) });
  }

  forget(): void {
    this.#draft.forget();
    this.problem = '';
    this.#problems = {};
    this.#tried = false;
  }

  /** The facts as far as they can be decided on; null while one is missing. */
  get facts(): TicketFactsInput | null {
    const { problemType, market, channel, tier, severity, orderValue, currency, language, tags } =
      this.entries;
    const value = amountIn(orderValue);
    if (problemType === '' || market === '' || language === '' || value === undefined) return null;
    return {
      problemType,
      market,
      channel,
      tier,
      severity: Number(severity),
      orderValue: value,
      currency: value === null ? null : currency || 'USD',
      language,
      tags: [...new Set(tags.split(/[,，、\s]+/u).filter(Boolean))],
    };
  }

  /** What is wrong with a field, as a sentence; empty when nothing is. */
  problemOf(field: keyof Entries): string {
    const fromServer = this.#problems[field] ?? this.#problems[`facts.${field}`] ?? '';
    if (fromServer !== '' || !this.#tried) return fromServer;
    const value = this.entries[field].trim();
    const required = ['title', 'problemType', 'market', 'language', 'customerName'].includes(field);
    if (required && value === '') return t('refusals.field.REQUIRED');
    if (field === 'orderValue' && amountIn(value) === undefined) return t('refusals.field.MALFORMED');
    return '';
  }

  get complete(): boolean {
    const { title, customerName } = this.entries;
    return (
      this.facts !== null && title.trim() !== '' && title.length <= limits.title && customerName.trim() !== ''
    );
  }

  /** @returns the number of the new ticket, or null: then `problem` says why */
  async send(): Promise<number | null> {
    this.#tried = true;
    this.problem = '';
    this.#problems = {};
    const { facts, entries } = this;
    if (facts === null || !this.complete || this.busy) return null;
    try {
      const { answer } = await this.#intent.send(OpenTicketDocument, {
        input: {
          title: entries.title.trim(),
          description: entries.description.trim(),
          facts,
          customerName: entries.customerName.trim(),
          customerReference: entries.customerReference.trim(),
          orderReference: entries.orderReference.trim() || null,
        },
      });
      if (answer.ticket !== null) {
        this.forget();
        return answer.ticket.number;
      }
      this.#problems = fieldProblems(answer.refusal);
      if (answer.refusal !== null) this.problem = refusalSentence(answer.refusal, this.#directory);
    } catch (failure) {
      this.problem = failureSentence(failure);
    }
    return null;
  }

  #read(): Entries {
    try {
      const kept: unknown = JSON.parse(this.#draft.text || '{}');
      // Only texts were ever written; a field that a former version did not have is blank.
      return { ...blank, ...(kept as Partial<Entries>) };
    } catch {
      return blank;
    }
  }
}
