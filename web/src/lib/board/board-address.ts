import { addressWith, listIn } from '#lib/frame/address.ts';
import { laneKinds, type CardFilter, type LaneKind } from './board-filter.ts';

/*
 * Filters and lanes as they stand in the address: `?department=logistics&market=BR,MX&severity=1,2&mine=1&q=late&lanes=market`.
 */

type Address = Pick<URL, 'pathname' | 'search'> & { readonly searchParams: Pick<URLSearchParams, 'get'> };

/** Who looks: "mine" and "to sign" in an address mean the one who opens it, not the one who sent it. */
export interface Looker {
  readonly personId: string;
  readonly departments: readonly string[];
}

export function filterIn(url: Address, looker: Looker): CardFilter {
  return {
    departments: listIn(url, 'department'),
    markets: listIn(url, 'market'),
    severities: listIn(url, 'severity')
      .map(Number)
      .filter((severity) => [1, 2, 3, 4].includes(severity)),
    assignee: url.searchParams.get('mine') === '1' ? looker.personId : null,
    toSignBy: url.searchParams.get('sign') === '1' ? looker.departments : null,
    disputed: url.searchParams.get('disputed') === '1',
    incidents: url.searchParams.get('incidents') === '1',
    text: url.searchParams.get('q') ?? '',
  };
}

export function lanesIn(url: Address): LaneKind {
  const named = url.searchParams.get('lanes');
  return laneKinds.find((kind) => kind === named) ?? 'none';
}

/** The address without any filter; lanes and the open ticket stay. */
export function withoutFilter(url: Address): string {
  return addressWith(url, {
    department: '',
    market: '',
    severity: '',
    mine: '',
    sign: '',
    disputed: '',
    incidents: '',
    due: '',
    series: '',
    q: '',
    state: '',
    after: '',
  });
}
