import type { InboxEntryFieldsFragment } from '#lib/wire/generated/documents.ts';
import { dayOf } from '#lib/words/format.ts';
import type { MustRead } from './inbox.svelte.ts';

export interface InboxLine {
  /** The latest of them. */
  readonly entry: InboxEntryFieldsFragment;
  /** It and those that it stands for. */
  readonly ids: readonly string[];
}

export interface InboxDay {
  /** yyyy-mm-dd in the reader's zone. */
  readonly day: string;
  readonly lines: readonly InboxLine[];
}

/**
 * Entries, newest first, as lines by day. An escalation that calls again and again is one line for each ticket and day; what
 * stands in full above as a must-read to confirm is left out.
 */
export function inboxDays(
  entries: readonly InboxEntryFieldsFragment[],
  mustReads: readonly MustRead[],
  zone: string,
): readonly InboxDay[] {
  const above = new Set(mustReads.map(({ id }) => id));
  const rest = entries.filter(({ kind, change }) => kind !== 'must_read' || !change || !above.has(change.id));
  const days = Map.groupBy(rest, ({ at }) => dayOf(Date.parse(at), zone));
  return [...days].map(([day, list]) => ({ day, lines: linesOf(list) }));
}

function linesOf(entries: readonly InboxEntryFieldsFragment[]): readonly InboxLine[] {
  const groups = Map.groupBy(entries, (entry) =>
    // Read and unread ones stay apart, so that nothing new hides behind what is known.
    entry.kind === 'escalation' ? `${entry.ticket?.id} ${entry.readAt === null}` : entry.id,
  );
  return [...groups.values()].flatMap((group) =>
    group[0] ? [{ entry: group[0], ids: group.map(({ id }) => id) }] : [],
  );
}
