import type { Authority } from '../table/assignment.ts';
import { inQuotes, readQuoted } from './quote.ts';
import { refused } from './problem.ts';
import type { Refused } from './problem.ts';
import { halfWidth, isWord } from './vocabulary.ts';

export type ParsedAuthority = { readonly ok: true; readonly authority: Authority | null } | Refused;

const amountFirst = /^\s*([-+]?[\d.,]+(?:e[-+]?\d+)?)\s*(\S.*?)?\s*$/is;
const currencyFirst = /^\s*([A-Za-z]{3})\s*([-+]?\d[\d.,]*)\s*$/;
const numeral = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/** "50 EUR": what an agent may settle alone. Nothing, "-" and "none" grant nothing. */
export function parseAuthority(given: string): ParsedAuthority {
  if (given.trim() === '' || isWord('none', given)) return { ok: true, authority: null };
  const text = halfWidth(given);
  const swapped = currencyFirst.exec(text);
  const match = amountFirst.exec(text);
  const [amount, currency] = swapped ? [swapped[2], swapped[1]] : [match?.[1], match?.[2]];
  if (amount === undefined || !numeral.test(amount)) return refused('not-a-number', 0, given);
  const maxAmount = Number(amount.replaceAll(',', ''));
  if (!Number.isFinite(maxAmount)) return refused('not-a-number', 0, given);
  if (maxAmount < 0) return refused('below-minimum', 0, given);
  if (currency === undefined) return refused('incomplete', given.length, '');
  const at = text.indexOf(currency);
  if (currency.startsWith('"')) {
    // The original, for what stands in quotation marks is not to be made half as wide.
    const quoted = readQuoted(given, at);
    if (quoted === null) return refused('unclosed-quote', at, given.slice(at));
    return { ok: true, authority: { maxAmount, currency: quoted.value } };
  }
  if (!/^[A-Za-z]{3}$/.test(currency)) return refused('wrong-unit', at, currency);
  return { ok: true, authority: { maxAmount, currency: currency.toUpperCase() } };
}

export function writeAuthority(authority: Authority | null): string {
  if (authority === null) return '';
  const { maxAmount, currency } = authority;
  const amount = Object.is(maxAmount, -0) ? '-0' : String(maxAmount);
  return `${amount} ${/^[A-Z]{3}$/.test(currency) ? currency : inQuotes(currency)}`;
}
