export const adminTabs = ['departments', 'markets', 'people'] as const;
export type AdminTab = (typeof adminTabs)[number];

/** `?tab=people`; the departments otherwise. */
export function tabIn(url: { readonly searchParams: Pick<URLSearchParams, 'get'> }): AdminTab {
  return adminTabs.find((tab) => tab === url.searchParams.get('tab')) ?? 'departments';
}
