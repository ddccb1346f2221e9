import { request } from '#lib/wire/index.ts';
import {
  MatrixCaseDocument,
  type MatrixCaseQuery,
  type TicketFactsInput,
} from '#lib/wire/generated/documents.ts';

export type CaseDecision = NonNullable<MatrixCaseQuery['answer']['decision']>;

/** Quiet time after the last change before asking, in milliseconds. */
const pause = 150;

/** What the matrix in effect decides on a case: asked of the server, which decides on live tickets by the same function. */
export class CaseTrial {
  decision = $state.raw<CaseDecision | null>(null);
  state = $state<'waiting' | 'asking' | 'known' | 'refused' | 'failed'>('waiting');

  /** Asks about these facts; null while they are not complete. Returns the way to give up. */
  ask(facts: TicketFactsInput | null): () => void {
    if (facts === null) {
      this.state = 'waiting';
      this.decision = null;
      return () => undefined;
    }
    const asked = new AbortController();
    this.state = 'asking';
    const timer = setTimeout(() => void this.#answer(facts, asked.signal), pause);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }

  async #answer(facts: TicketFactsInput, signal: AbortSignal): Promise<void> {
    try {
      const { answer } = await request(MatrixCaseDocument, { facts }, { signal });
      this.decision = answer.decision;
      this.state = answer.decision === null ? 'refused' : 'known';
    } catch {
      if (signal.aborted) return;
      this.decision = null;
      this.state = 'failed';
    }
  }
}
