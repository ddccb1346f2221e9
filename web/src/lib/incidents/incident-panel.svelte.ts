import { fromContractCard, type TicketCard } from '@baton/ticket-lifecycle';
import { untrack } from 'svelte';
import { refreshOn } from '#lib/frame/refresh.ts';
import { IncidentPanelDocument } from '#lib/wire/generated/documents.ts';
import { request, type Fact, type Live } from '#lib/wire/index.ts';
import type { IncidentDetail } from './incident-desk.svelte.ts';

/** An incident with its members, kept true by the facts about it and about them. */
export class IncidentPanelState {
  detail = $state.raw<IncidentDetail | null>(null);
  failed = $state(false);
  readonly members: readonly TicketCard[] = $derived((this.detail?.members ?? []).map(fromContractCard));
  readonly suggestions: readonly TicketCard[] = $derived(
    (this.detail?.suggestions ?? []).map(fromContractCard),
  );
  readonly #id: string;

  constructor(id: string) {
    this.#id = id;
  }

  /** Loads it and reads it again when something happens to it. Returns the way to stop. */
  follow(live: Live): () => void {
    const asked = new AbortController();
    this.load(asked.signal).catch(() => {
      if (!asked.signal.aborted) this.failed = true;
    });
    const stop = refreshOn(
      live,
      (fact) => this.#concerns(fact),
      (signal) => this.load(signal),
    );
    return () => {
      asked.abort();
      stop();
    };
  }

  async load(signal?: AbortSignal): Promise<void> {
    const { ticket } = await request(IncidentPanelDocument, { id: this.#id }, signal ? { signal } : {});
    this.detail = ticket?.incident ?? null;
    this.failed = false;
  }

  #concerns({ stream, payload }: Fact): boolean {
    if (stream === `ticket:${this.#id}`) return true;
    if (untrack(() => this.members).some(({ id }) => stream === `ticket:${id}`)) return true;
    // Facts of members name their incident; whatever has another shape does not concern it.
    const { incident } = payload as { incident?: { ticketId?: unknown } };
    return incident?.ticketId === this.#id;
  }
}
