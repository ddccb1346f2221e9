import type { MatrixFacts } from '@baton/ownership-matrix';
import type { Directory } from '#lib/directory/directory.svelte.ts';

/** Where facts of a case stand in the address. */
const names: Readonly<Record<string, string>> = {
  problemType: 'type',
  market: 'market',
  channel: 'channel',
  tier: 'tier',
  severity: 'severity',
  orderValue: 'value',
  language: 'language',
  tags: 'tags',
};

/**
 * The address at which a case of these facts is tried: on the page of the draft that is looked at, else by the version in effect. A
 * branch that is no value of the directory stands for its first value in it.
 */
export function caseHref(pathname: string, facts: MatrixFacts, directory: Directory): string {
  const onDraft = /^\/matrix\/drafts\/\d+$/.test(pathname);
  const parameters = new URLSearchParams(onDraft ? { tab: 'case' } : { try: '1' });
  for (const [key, value] of Object.entries(facts)) {
    const name = names[key];
    if (name === undefined || value === null) continue;
    const text = Array.isArray(value) ? value.join(',') : String(value);
    parameters.set(name, key === 'market' ? marketOf(text, directory) : text);
  }
  return `${onDraft ? pathname : '/matrix'}?${parameters.toString()}`;
}

function marketOf(code: string, directory: Directory): string {
  if (directory.market(code)) return code;
  return directory.markets.find(({ region }) => region === code)?.code ?? code;
}
