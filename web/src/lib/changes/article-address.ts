import type { ChangeTermsFieldsFragment, Language } from '#lib/wire/generated/documents.ts';

/** Where the text stands that a change gives an article: at its beginning, in the first market that it concerns. */
export function articleAddress(change: ChangeTermsFieldsFragment, slug: string, language: Language): string {
  const asked = new URLSearchParams({ lang: language });
  const market = change.scope.markets[0];
  if (market !== undefined) asked.set('market', market);
  if (change.state === 'scheduled' && change.effectiveFrom !== null) asked.set('at', change.effectiveFrom);
  return `/knowledge/${slug}?${asked.toString()}`;
}
