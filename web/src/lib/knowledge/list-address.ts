import type { ArticlesQueryVariables } from '#lib/wire/generated/documents.ts';

/** What the address asks for: `?module=refunds&q=30+days&market=BR`. */
export function selectionIn(url: {
  readonly searchParams: Pick<URLSearchParams, 'get'>;
}): ArticlesQueryVariables & { readonly filter: NonNullable<ArticlesQueryVariables['filter']> } {
  const text = url.searchParams.get('q')?.trim() ?? '';
  const module = url.searchParams.get('module');
  const market = url.searchParams.get('market') || null;
  const isLanding = text === '' && !module;
  return {
    // The landing page shows titles of all modules and no texts.
    first: isLanding ? 100 : 40,
    withTexts: !isLanding,
    filter: { ...(text !== '' && { text }), ...(module && { module }), ...(market && { market }) },
    market,
    after: null,
  };
}
