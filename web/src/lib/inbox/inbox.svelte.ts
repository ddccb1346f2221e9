import type { Waiting } from '#lib/frame/waiting.svelte.ts';
import { Intent, request } from '#lib/wire/index.ts';
import {
  ConfirmChangeDocument,
  InboxDocument,
  MarkReadDocument,
  MustReadsDocument,
  type ChangeAnswerFieldsFragment,
  type InboxEntryFieldsFragment,
  type InboxFilter,
  type InboxQuery,
  type MustReadsQuery,
} from '#lib/wire/generated/documents.ts';

export type MustRead = NonNullable<MustReadsQuery['inbox']['entries'][number]['change']>;

/** Ids that the server takes in one request at most. */
const most = 100;

/** What waits for the viewer: must-reads first, then everything else, newest first. */
export class InboxDesk {
  entries = $state.raw<readonly InboxEntryFieldsFragment[]>([]);
  mustReads = $state.raw<readonly MustRead[]>([]);
  unread = $state(0);
  next = $state<string | null>(null);
  /** The id of the change that is being confirmed. */
  confirming = $state<string | null>(null);
  readonly #filter: () => InboxFilter;
  readonly #waiting: Waiting;

  constructor(loaded: LoadedInbox, filter: () => InboxFilter, waiting: Waiting) {
    this.#filter = filter;
    this.#waiting = waiting;
    this.take(loaded);
  }

  take({ inbox, mustReads }: LoadedInbox): void {
    this.entries = inbox.entries;
    this.unread = inbox.unread;
    this.next = inbox.next;
    this.mustReads = mustReads;
  }

  /** Reads it again, as many as are shown. @throws what `request` throws */
  async load(signal?: AbortSignal): Promise<void> {
    const shown = this.entries.length;
    const loaded = await loadInbox(this.#filter(), signal ? { signal } : {});
    this.take(loaded);
    while (this.entries.length < shown && this.next !== null) await this.loadMore(signal);
  }

  async loadMore(signal?: AbortSignal): Promise<void> {
    const { inbox } = await request(
      InboxDocument,
      { filter: this.#filter(), after: this.next },
      signal ? { signal } : {},
    );
    this.entries = [...this.entries, ...inbox.entries];
    this.next = inbox.next;
  }

  /** Marks as read, on the screen at once. @throws what `Intent.send` throws; then it is as before */
  async markRead(ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => this.entries.some((entry) => entry.id === id && entry.readAt === null));
    if (wanted.length === 0) return;
    const before = this.entries;
    const readAt = new Date().toISOString();
    this.entries = before.map((entry) => (wanted.includes(entry.id) ? { ...entry, readAt } : entry));
    this.unread = Math.max(0, this.unread - wanted.length);
    try {
      for (let from = 0; from < wanted.length; from += most) {
        await new Intent().send(MarkReadDocument, { input: { ids: wanted.slice(from, from + most) } });
      }
    } catch (failure) {
      this.entries = before;
      this.unread += wanted.length;
      throw failure;
    } finally {
      void this.#waiting.count();
    }
  }

  /** Confirms a must-read. @returns the refusal, if any. @throws what `Intent.send` throws */
  async confirm(changeId: string): Promise<ChangeAnswerFieldsFragment['refusal']> {
    this.confirming = changeId;
    try {
      const { answer } = await new Intent().send(ConfirmChangeDocument, { input: { changeId } });
      await this.load().catch(() => undefined);
      void this.#waiting.count();
      return answer.refusal;
    } finally {
      this.confirming = null;
    }
  }
}

export interface LoadedInbox {
  readonly inbox: InboxQuery['inbox'];
  readonly mustReads: readonly MustRead[];
}

/** The first page, and every must-read that is not confirmed yet. @throws what `request` throws */
export async function loadInbox(
  filter: InboxFilter,
  options: { readonly fetch?: typeof globalThis.fetch; readonly signal?: AbortSignal },
): Promise<LoadedInbox> {
  const [{ inbox }, asked] = await Promise.all([
    request(InboxDocument, { filter }, options),
    request(MustReadsDocument, {}, options),
  ]);
  const changes = asked.inbox.entries.flatMap(({ change }) => (change?.viewerMustConfirm ? [change] : []));
  const mustReads = [...new Map(changes.map((change) => [change.id, change])).values()];
  return { inbox, mustReads };
}
