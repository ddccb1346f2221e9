import { listIn } from '#lib/frame/address.ts';
import type { InboxFilter, InboxKind } from '#lib/wire/generated/documents.ts';

export const inboxKinds = [
  'must_read',
  'change_announced',
  'change_review',
  'change_approved',
  'matrix_review',
  'matrix_approved',
  'matrix_proposed',
  'ticket_assigned',
  'ticket_informed',
  'cosign_asked',
  'proposal_returned',
  'ruling_asked',
  'dispute',
  'escalation',
  'mention',
] as const satisfies readonly InboxKind[];

interface Address {
  readonly searchParams: Pick<URLSearchParams, 'get'>;
}

/** `?show=all`: read entries too. */
export function showsAll(url: Address): boolean {
  return url.searchParams.get('show') === 'all';
}

/** The kinds of `?kind=escalation,cosign_asked`; empty for all. */
export function kindsIn(url: Address): readonly InboxKind[] {
  const named = listIn(url, 'kind');
  return inboxKinds.filter((kind) => named.includes(kind));
}

export function filterIn(url: Address): InboxFilter {
  const kinds = kindsIn(url);
  return { ...(!showsAll(url) && { unreadOnly: true }), ...(kinds.length > 0 && { kinds: [...kinds] }) };
}
