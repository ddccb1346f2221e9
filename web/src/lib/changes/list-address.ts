import type { ChangeState } from '@baton/effective-dating';
import { listIn } from '#lib/frame/address.ts';
import type { ChangeFilter } from '#lib/wire/generated/documents.ts';

export const changeStates = [
  'draft',
  'in_review',
  'scheduled',
  'in_effect',
  'expired',
  'withdrawn',
  'rolled_back',
] as const satisfies readonly ChangeState[];

interface Address {
  readonly searchParams: Pick<URLSearchParams, 'get'>;
}

/** The states of `?state=draft,in_review`; empty for all. */
export function statesIn(url: Address): readonly ChangeState[] {
  const named = listIn(url, 'state');
  return changeStates.filter((state) => named.includes(state));
}

/** The filter of the address as the API takes it. */
export function filterIn(url: Address): ChangeFilter {
  const states = statesIn(url);
  const markets = listIn(url, 'market');
  const text = url.searchParams.get('q')?.trim() ?? '';
  return {
    ...(states.length > 0 && { states: [...states] }),
    ...(markets.length > 0 && { markets: [...markets] }),
    ...(text !== '' && { text }),
  };
}

/** The list of the address without filters. */
export const withoutFilter = { state: '', market: '', q: '', after: '' } as const;
