import { request } from '#lib/wire/index.ts';
import { TryCaseDocument, type TicketFactsInput, type TryCaseQuery } from '#lib/wire/generated/documents.ts';

export type CaseDecision = NonNullable<TryCaseQuery['tryCase']['decision']>;

/** Quiet time after the last change before asking, in milliseconds. */
const pause = 200;

/** What the matrix would decide on facts that are being typed; the answer shown belongs to the last facts asked about. */
export class CasePreview {
  decision = $state.raw<CaseDecision | null>(null);
  state = $state<'waiting' | 'asking' | 'known' | 'refused' | 'failed'>('waiting');
  #asked: AbortController | undefined;

  /** @param facts null while they are not complete */
  ask(facts: TicketFactsInput | null): void {
    this.#asked?.abort();
    if (facts === null) {
      this.state = 'waiting';
      this.decision = null;
      return;
    }
    const asked = new AbortController();
    this.#asked = asked;
    this.state = 'asking';
    setTimeout(() => void this.#answer(facts, asked.signal), pause);
  }

  async #answer(facts: TicketFactsInput, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    try {
      const { tryCase } = await request(TryCaseDocument, { facts }, { signal });
      this.decision = tryCase.decision;
      this.state = tryCase.decision === null ? 'refused' : 'known';
    } catch {
      if (signal.aborted) return;
      this.decision = null;
      this.state = 'failed';
    }
  }
}
