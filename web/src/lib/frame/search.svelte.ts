import { request } from '#lib/wire/index.ts';
import { SearchDocument, type SearchQuery } from '#lib/wire/generated/documents.ts';

export type Hit = SearchQuery['search'][number];

/** Quiet time after the last letter before asking, in milliseconds. */
const pause = 140;

/** Search as it is typed: the answer shown always belongs to the last text asked for. */
export class Search {
  hits = $state.raw<readonly Hit[]>([]);
  busy = $state(false);
  #asked: AbortController | undefined;

  /** Ask for a text; fewer than two characters ask nothing. */
  ask(text: string): void {
    this.#asked?.abort();
    const query = text.trim();
    const worthIt = query.length >= 2;
    this.busy = worthIt;
    if (!worthIt) {
      this.hits = [];
      return;
    }
    const asked = new AbortController();
    this.#asked = asked;
    setTimeout(() => void this.#answer(query, asked.signal), pause);
  }

  async #answer(text: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    try {
      const { search } = await request(SearchDocument, { text }, { signal });
      this.hits = search;
    } catch {
      if (!signal.aborted) this.hits = [];
    } finally {
      if (!signal.aborted) this.busy = false;
    }
  }
}

/** The number in `4183` or `#4183`. */
export function ticketNumberIn(text: string): number | undefined {
  const digits = /^#?(\d{1,9})$/.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
