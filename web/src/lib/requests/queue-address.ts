import { listIn } from '#lib/frame/address.ts';
import type { SubRequestFilter, SubRequestSide, SubRequestState } from '#lib/wire/generated/documents.ts';

type Address = { readonly searchParams: Pick<URLSearchParams, 'get'> };

export const queueSize = 50;
export const openStates = ['open', 'accepted', 'returned'] as const satisfies readonly SubRequestState[];
export const overStates = ['answered', 'declined', 'withdrawn'] as const satisfies readonly SubRequestState[];

export const sideIn = (url: Address): SubRequestSide =>
  url.searchParams.get('side') === 'by_us' ? 'by_us' : 'to_us';
export const isPast = (url: Address): boolean => url.searchParams.get('over') === '1';
export const isMine = (url: Address): boolean => url.searchParams.get('mine') === '1';

/** The states of `?state=open,returned`; empty for all. */
export function statesIn(url: Address): readonly SubRequestState[] {
  const named = listIn(url, 'state');
  return (isPast(url) ? overStates : openStates).filter((state) => named.includes(state));
}

/** The filter of the address as the API takes it. */
export function filterIn(url: Address): SubRequestFilter {
  const states = statesIn(url);
  const departments = listIn(url, 'department');
  return {
    side: sideIn(url),
    over: isPast(url),
    ...(isMine(url) && { mine: true }),
    ...(states.length > 0 && { states: [...states] }),
    ...(departments.length > 0 && { departments: [...departments] }),
  };
}

/** What takes the narrowing filters out of the address. */
export const withoutFilter = { state: '', department: '', mine: '', after: '' } as const;
