import { TicketClockStripsDocument } from '#lib/wire/generated/documents.ts';
import { request } from '#lib/wire/index.ts';
import type { Strips } from './strip-rows.ts';

export type Span = 'all' | 'week' | 'day';

const lengths: Readonly<Record<Exclude<Span, 'all'>, number>> = { week: 7 * 86_400_000, day: 86_400_000 };

/** How old what is shown may be while the page is looked at, in milliseconds: a running clock's last piece grows. */
export const stale = 60_000;

/** The strips of a ticket as they are shown: its whole course as it came with the ticket, or its last days in more detail. */
export class StripWindow {
  span = $state<Span>('all');
  failed = $state(false);
  #ticketId: string;
  #shown = $state.raw<Strips | null>(null);
  #asked: AbortController | undefined;

  constructor(ticketId: string) {
    this.#ticketId = ticketId;
  }

  /** What is newest: what came with the ticket, or what was asked for since. */
  of(given: Strips): Strips {
    const shown = this.#shown;
    if (shown === null) return given;
    return this.span !== 'all' || shown.at > given.at ? shown : given;
  }

  async choose(span: Span): Promise<void> {
    this.span = span;
    if (span === 'all') this.#shown = null;
    await this.load();
  }

  /** Reads what is shown again, up to now. What is on the screen stays while that fails. */
  async load(): Promise<void> {
    this.#asked?.abort();
    const asked = new AbortController();
    this.#asked = asked;
    const { span } = this;
    const until = Date.now();
    const window =
      span === 'all'
        ? {}
        : { from: new Date(until - lengths[span]).toISOString(), until: new Date(until).toISOString() };
    try {
      const { ticket } = await request(
        TicketClockStripsDocument,
        { id: this.#ticketId, ...window },
        { signal: asked.signal },
      );
      if (ticket === null || asked.signal.aborted) return;
      this.#shown = ticket.clockStrips;
      this.failed = false;
    } catch {
      if (!asked.signal.aborted) this.failed = span !== 'all';
    }
  }

  stop(): void {
    this.#asked?.abort();
  }
}
