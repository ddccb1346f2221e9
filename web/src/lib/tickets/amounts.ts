import type { Directory } from '#lib/directory/directory.svelte.ts';
import type { Choice } from '#lib/ui/choice.ts';

/**
 * The amount that a person typed: null when nothing is there, undefined when it is no amount. Both "1.234,50" and "1,234.50" are
 * read: the last sign of the two parts the decimals, unless three digits follow it.
 */
export function amountIn(text: string): number | null | undefined {
  const bare = text.replace(/[\s\u00A0']/gu, '');
  if (bare === '') return null;
  if (!/^\d[\d.,]*$/.test(bare)) return undefined;
  const at = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  const decimals = at === -1 ? '' : bare.slice(at + 1);
  if (at === -1 || decimals.length === 3) return Number(bare.replace(/[.,]/g, ''));
  if (decimals.length > 2) return undefined;
  return Number(`${bare.slice(0, at).replace(/[.,]/g, '')}.${decimals || '0'}`);
}

/** Currencies of the markets and those in which everybody counts. @param more one that must be among them */
export function currencies(directory: Directory, more?: string): readonly Choice[] {
  const codes = new Set(['USD', 'EUR', ...directory.markets.map(({ currency }) => currency)]);
  if (more) codes.add(more);
  return [...codes].sort().map((code) => ({ value: code, label: code }));
}
