import { createContext } from 'svelte';
import { request, type Fact, type Live } from '#lib/wire/index.ts';
import { WaitingDocument } from '#lib/wire/generated/documents.ts';

/** At most one question in this many milliseconds, however many facts arrive. */
const pause = 3_000;

/** What waits for the viewer, for the badges of the rail; asked again when something has happened. */
export class Waiting {
  unread = $state(0);
  unconfirmed = $state(0);
  /** Tickets that wait on the viewer's level. */
  level = $state(0);
  /** Sub-requests that wait for departments of the viewer: asked of them, or asked back. */
  requests = $state(0);
  overdue = $state(0);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Keep the counts right for as long as the live feed runs. Returns the way to stop.
   * @param concerns whether a fact may have put something into the viewer's inbox, or taken it out
   */
  follow(live: Live, concerns: (fact: Fact) => boolean): () => void {
    void this.count();
    const stop = live.follow((facts) => {
      if (facts.some(concerns)) this.#timer ??= setTimeout(() => void this.count(), pause);
    });
    return () => {
      stop();
      clearTimeout(this.#timer);
    };
  }

  /** What the page of the queue has just read; of a part of it nothing can be told. */
  setLevel(total: number, part: boolean): void {
    if (!part) this.level = total;
  }

  async count(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      const { inbox, myLevel, subRequestCounts } = await request(WaitingDocument, {});
      this.level = myLevel.total;
      this.unread = inbox.unread;
      this.unconfirmed = inbox.unconfirmed;
      this.requests = subRequestCounts.toUs + subRequestCounts.returned;
      this.overdue = subRequestCounts.overdue;
    } catch {
      // A badge is no reason to disturb: the old count stays until the next fact.
    }
  }
}

export const [getWaiting, setWaiting] = createContext<Waiting>();
