/** The tabs of a draft's page, in their order; the first needs no parameter. */
export const tabs = ['table', 'coverage', 'case', 'compare', 'review', 'history'] as const;
export type DraftTab = (typeof tabs)[number];

export function tabIn(url: { readonly searchParams: Pick<URLSearchParams, 'get'> }): DraftTab {
  const asked = url.searchParams.get('tab');
  return tabs.find((tab) => tab === asked) ?? 'table';
}
