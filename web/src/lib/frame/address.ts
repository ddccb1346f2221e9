/*
 * Filters, views and the open drawer live in the address, so that back, reload and a sent link bring them along.
 */

type Change = string | readonly string[] | undefined;

/**
 * The address with some parameters set; an empty value takes one away. Lists become `market=BR,MX`.
 * Go there with `goto(addressWith(page.url, …), { replace: true, reset: false })` for filters, without `replace` for a drawer.
 */
export function addressWith(
  url: Pick<URL, 'pathname' | 'search'>,
  changes: Readonly<Record<string, Change>>,
): string {
  const parameters = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(changes)) {
    const text = typeof value === 'string' ? value : (value ?? []).join(',');
    if (text === '') parameters.delete(name);
    else parameters.set(name, text);
  }
  const query = parameters.toString().replaceAll('%2C', ',');
  return query ? `${url.pathname}?${query}` : url.pathname;
}

/** The values of a list parameter; empty when it is absent. */
export function listIn(
  url: { readonly searchParams: Pick<URLSearchParams, 'get'> },
  name: string,
): readonly string[] {
  return url.searchParams.get(name)?.split(',').filter(Boolean) ?? [];
}
