import type { PathContent } from '@baton/escalation-path';
import { request } from '#lib/wire/index.ts';
import {
  PathPreflightDocument,
  PathRehearsalDocument,
  type PathPreflightQuery,
  type PathRehearsalInput,
  type PathRehearsalQuery,
} from '#lib/wire/generated/documents.ts';

/** Writing rests this long before the server looks ahead, and a failure is tried again after so long; in milliseconds. */
const rest = { ask: 350, again: 4_000 };

/** Asks soon after what it is about has changed; the last answer stays until the next is there. */
class Soon<Answer> {
  answer = $state.raw<Answer>();
  state = $state<'asking' | 'there' | 'failed'>('asking');

  /** Returns the way to stop, for `$effect`. */
  ask(question: (signal: AbortSignal) => Promise<Answer>): () => void {
    const asked = new AbortController();
    this.state = 'asking';
    let timer = setTimeout(() => void attempt(), rest.ask);
    const attempt = async (): Promise<void> => {
      await this.#attempt(question, asked.signal);
      if (!asked.signal.aborted && this.state === 'failed')
        timer = setTimeout(() => void attempt(), rest.again);
    };
    return () => {
      clearTimeout(timer);
      asked.abort();
    };
  }

  async #attempt(question: (signal: AbortSignal) => Promise<Answer>, signal: AbortSignal): Promise<void> {
    try {
      const answer = await question(signal);
      if (signal.aborted) return;
      this.answer = answer;
      this.state = 'there';
    } catch {
      if (!signal.aborted) this.state = 'failed';
    }
  }
}

/** Whom the written levels will not reach over the coming days. */
export class Preflight extends Soon<PathPreflightQuery['preflight']> {
  of(code: string, content: PathContent): () => void {
    return this.ask(
      async (signal) => (await request(PathPreflightDocument, { code, content }, { signal })).preflight,
    );
  }
}

/** What would happen to a ticket that nobody touches. */
export class Rehearsal extends Soon<PathRehearsalQuery['rehearsal']> {
  of(input: PathRehearsalInput): () => void {
    return this.ask(
      async (signal) => (await request(PathRehearsalDocument, { input }, { signal })).rehearsal,
    );
  }
}
