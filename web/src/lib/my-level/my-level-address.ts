import { listIn } from '#lib/frame/address.ts';
import type { MyLevelFilter } from '#lib/wire/generated/documents.ts';

interface Address {
  readonly searchParams: Pick<URLSearchParams, 'get'>;
}

/** `?department=…&market=…&severity=…`: the same words as on the board. */
export function filterIn(url: Address): MyLevelFilter {
  const [departments, markets] = [listIn(url, 'department'), listIn(url, 'market')];
  const severities = listIn(url, 'severity').filter((one) => /^[1-4]$/.test(one));
  return {
    ...(departments.length > 0 && { departments: [...departments] }),
    ...(markets.length > 0 && { markets: [...markets] }),
    ...(severities.length > 0 && { severities: severities.map(Number) }),
  };
}

export function isNarrow(url: Address): boolean {
  return Object.keys(filterIn(url)).length > 0;
}
