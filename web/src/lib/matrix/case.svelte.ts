import { request } from '#lib/wire/index.ts';
import {
  MatrixCaseDocument,
  type MatrixCaseQuery,
  type MatrixCaseQueryVariables,
} from '#lib/wire/generated/documents.ts';

export type CaseDecision = NonNullable<MatrixCaseQuery['answer']['decision']>;

/** The facts, and by which matrix: a version, a draft, or the version in effect at an instant (without one: now). */
export type CaseQuestion = MatrixCaseQueryVariables;

/** Quiet time after the last change before asking, in milliseconds. */
const pause = 150;

/** What the matrix decides on a case: asked of the server, which decides on live tickets by the same function. */
export class CaseTrial {
  decision = $state.raw<CaseDecision | null>(null);
  state = $state<'waiting' | 'asking' | 'known' | 'refused' | 'failed'>('waiting');

  /** Asks about these facts; null while they are not complete. Returns the way to give up. */
  ask(question: CaseQuestion | null): () => void {
    if (question === null) {
      this.state = 'waiting';
      this.decision = null;
      return () => undefined;
    }
    const asked = new AbortController();
    this.state = 'asking';
    const timer = setTimeout(() => void this.#answer(question, asked.signal), pause);
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }

  async #answer(question: CaseQuestion, signal: AbortSignal): Promise<void> {
    try {
      const { answer } = await request(MatrixCaseDocument, question, { signal });
      this.decision = answer.decision;
      this.state = answer.decision === null ? 'refused' : 'known';
    } catch {
      if (signal.aborted) return;
      this.decision = null;
      this.state = 'failed';
    }
  }
}
