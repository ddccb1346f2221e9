import type { Directory } from '#lib/directory/directory.svelte.ts';
import { amountIn } from '#lib/tickets/amounts.ts';
import { instantAt } from '#lib/changes/wall-time.ts';
import type { MatrixRefInput, TicketFactsInput } from '#lib/wire/generated/documents.ts';

interface Address {
  readonly searchParams: Pick<URLSearchParams, 'get'>;
}

/** The facts of a case as they stand in the address, so that a case can be sent to somebody. */
export interface CaseEntries {
  readonly type: string;
  readonly market: string;
  readonly channel: string;
  readonly tier: string;
  readonly severity: string;
  readonly value: string;
  readonly language: string;
  readonly tags: string;
}

/** `?try=1`: the panel is open. */
export function isTrying(url: Address): boolean {
  return url.searchParams.get('try') === '1';
}

export function entriesIn(url: Address): CaseEntries {
  const of = (name: string, otherwise = '') => url.searchParams.get(name) ?? otherwise;
  return {
    type: of('type'),
    market: of('market'),
    channel: of('channel', 'chat'),
    tier: of('tier', 'standard'),
    severity: of('severity', '3'),
    value: of('value'),
    language: of('language', 'en'),
    tags: of('tags'),
  };
}

/** All parameters of a case: what takes it out of the address. */
export const noCase = {
  try: '',
  type: '',
  market: '',
  channel: '',
  tier: '',
  severity: '',
  value: '',
  language: '',
  tags: '',
  ticket: '',
  by: '',
  on: '',
} as const;

/** Which matrix decides: the draft that is looked at, or the version in effect now or on a day. */
export type CaseBy = 'draft' | 'present' | 'date';

export function caseByIn(url: Address, draft: string | null): CaseBy {
  const asked = url.searchParams.get('by');
  if (asked === 'date') return 'date';
  return draft === null || asked === 'present' ? 'present' : 'draft';
}

/** The same as the API takes it; null while the day is half typed. Wall times are read in `zone`. */
export function matrixOf(
  url: Address,
  draft: string | null,
  zone: string,
): { readonly at: string | null; readonly by: MatrixRefInput | null } | null {
  const by = caseByIn(url, draft);
  if (by === 'draft') return { at: null, by: { draft } };
  if (by === 'present') return { at: null, by: null };
  const instant = instantAt(url.searchParams.get('on') ?? '', zone);
  return instant === null ? null : { at: new Date(instant).toISOString(), by: null };
}

/** The facts as the API takes them; null while one is missing. An order's value is in the currency of its market. */
export function factsOf(entries: CaseEntries, directory: Directory): TicketFactsInput | null {
  const { type, market, channel, tier, severity, value, language, tags } = entries;
  const orderValue = amountIn(value);
  if (type === '' || market === '' || orderValue === undefined) return null;
  return {
    problemType: type,
    market,
    channel,
    tier,
    severity: Number(severity),
    orderValue,
    currency: orderValue === null ? null : (directory.market(market)?.currency ?? 'USD'),
    language,
    tags: tags.split(',').filter(Boolean),
  };
}
