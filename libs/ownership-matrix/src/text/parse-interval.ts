import type { Bound } from '../table/condition.ts';
import type { NumberInput } from '../table/input.ts';
import type { ParsedCondition } from './parsed-condition.ts';
import { MAX_SIGNS, refused } from './problem.ts';
import type { Refused } from './problem.ts';
import { fold } from './lexicon.ts';
import { halfWidth, isWord } from './vocabulary.ts';

type Sign = '>' | '>=' | '<' | '<=' | '=';
type Token = { readonly at: number; readonly text: string } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'to' }
  | { readonly kind: 'and' }
  | { readonly kind: 'word' }
);

/** "> 100 EUR", ">= 10 and < 20", "10..20", "..20", "= 5", "5". Thousands may be set apart: "1,000". */
export function parseInterval(input: NumberInput, given: string, offset: number): ParsedCondition {
  if (given.length > MAX_SIGNS) return refused('too-long', offset + MAX_SIGNS, given);
  const text = halfWidth(given);
  const read = withoutUnit(input, tokensOf(text, offset));
  if ('ok' in read) return read;
  const [first] = read;
  if (first === undefined) return refused('incomplete', offset, given);
  const parsed = first.kind === 'sign' ? bounds(read) : range(read);
  if ('ok' in parsed) return parsed;
  for (const { bound, at, text: said } of parsed.ends) {
    if (!Number.isFinite(bound.value)) return refused('not-a-number', at, said);
    if (bound.value < (input.minimum ?? 0)) return refused('below-minimum', at, said);
  }
  return { ok: true, condition: { kind: 'interval', from: parsed.from, to: parsed.to } };
}

interface Parsed {
  readonly from: Bound | null;
  readonly to: Bound | null;
  readonly ends: readonly { readonly bound: Bound; readonly at: number; readonly text: string }[];
}

const patterns = [
  ['sign', />=|=>|<=|=<|[≥≤<>=]/y],
  ['to', /\.\.\.?|…|[~–—〜至到]|to\b/iy],
  ['number', /[-+]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?(?:e[-+]?\d+)?|[-+]?\.\d+/iy],
  ['and', /[,、&且和与與]|and\b/iy],
  ['word', /[^\s\d<>=≥≤,、&~.…-]+|./suy],
] as const;

const signs: Readonly<Record<string, Sign>> = {
  '>': '>',
  '>=': '>=',
  '=>': '>=',
  '≥': '>=',
  '<': '<',
  '<=': '<=',
  '=<': '<=',
  '≤': '<=',
};

function tokensOf(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < text.length;) {
    if (text.charAt(index).trim() === '') {
      index += 1;
      continue;
    }
    const token = tokenAt(text, index, offset + index, tokens.at(-1));
    tokens.push(token);
    index += token.text.length;
  }
  return tokens;
}

function tokenAt(text: string, index: number, at: number, before: Token | undefined): Token {
  // Behind a number a dash is no sign of the next one: "10-20".
  const behind = before?.kind === 'number' || before?.kind === 'word';
  if (behind && text.charAt(index) === '-') return { kind: 'to', at, text: '-' };
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = index;
    const said = pattern.exec(text)?.[0];
    if (said === undefined) continue;
    if (kind === 'sign') return { kind, at, text: said, sign: signs[said] ?? '=' };
    if (kind === 'number') return { kind, at, text: said, value: Number(said.replaceAll(',', '')) };
    return { kind, at, text: said };
  }
  return { kind: 'word', at, text: text.charAt(index) };
}

const symbols: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  r$: 'BRL',
  元: 'CNY',
  '฿': 'THB',
  '₫': 'VND',
};

/** Units may stand behind or before each number; only the input's own is right. */
function withoutUnit(input: NumberInput, tokens: readonly Token[]): Token[] | Refused {
  const rest: Token[] = [];
  const unit = input.unit === null ? null : fold(input.unit);
  for (const token of tokens) {
    if (token.kind !== 'word') {
      rest.push(token);
      continue;
    }
    const said = fold(token.text);
    if (unit !== null && (said === unit || symbols[said] === input.unit)) continue;
    const hasNumber = tokens.some(({ kind }) => kind === 'number');
    if (!hasNumber || /^(nan|infinity|∞)$/.test(said)) return refused('not-a-number', token.at, token.text);
    return refused(
      unit === null ? 'unexpected' : 'wrong-unit',
      token.at,
      token.text,
      input.unit === null ? {} : { nearest: input.unit },
    );
  }
  return rest;
}

function unexpected(token: Token): Refused {
  return refused(token.kind === 'word' ? 'not-a-number' : 'unexpected', token.at, token.text);
}

function bounds(tokens: readonly Token[]): Parsed | Refused {
  let from: Bound | null = null;
  let to: Bound | null = null;
  const ends: Parsed['ends'][number][] = [];
  for (let i = 0; i < tokens.length;) {
    let sign = tokens[i];
    if (i > 0 && sign?.kind === 'and') sign = tokens[(i += 1)];
    const number = tokens[i + 1];
    const last = number ?? sign ?? tokens.at(-1);
    if (last === undefined || sign === undefined || number === undefined)
      return refused('incomplete', (last?.at ?? 0) + (last?.text.length ?? 0), '');
    if (sign.kind !== 'sign') return unexpected(sign);
    if (number.kind !== 'number') return unexpected(number);
    const bound = { value: number.value, inclusive: sign.sign.includes('=') };
    ends.push({ bound, at: number.at, text: number.text });
    const lower = sign.sign !== '<' && sign.sign !== '<=';
    const upper = sign.sign !== '>' && sign.sign !== '>=';
    if ((lower && from !== null) || (upper && to !== null)) return unexpected(sign);
    if (lower) from = bound;
    if (upper) to = bound;
    i += 2;
  }
  return { from, to, ends };
}

function range(tokens: readonly Token[]): Parsed | Refused {
  const dash = tokens.findIndex(({ kind }) => kind === 'to');
  const lower = endOf(dash < 0 ? tokens : tokens.slice(0, dash));
  const upper = dash < 0 ? lower : endOf(tokens.slice(dash + 1));
  if (lower !== null && 'ok' in lower) return lower;
  if (upper !== null && 'ok' in upper) return upper;
  return {
    from: lower?.bound ?? null,
    to: upper?.bound ?? null,
    ends: [lower, upper].filter((end) => end !== null),
  };
}

function endOf(tokens: readonly Token[]): Parsed['ends'][number] | Refused | null {
  const [number, extra] = tokens;
  if (number === undefined) return null;
  if (number.kind !== 'number') return unexpected(number);
  if (extra !== undefined) return unexpected(extra);
  return { bound: { value: number.value, inclusive: true }, at: number.at, text: number.text };
}

/** Whether a unit reads as itself behind a number. Others are left out when a condition is written. */
export const writableUnit = (unit: string): boolean =>
  /^\p{L}+$/u.test(unit) &&
  !/^e$/i.test(unit) &&
  !/[至到且]/.test(unit) &&
  !isWord('and', unit) &&
  !/^(to|nan|infinity)$/i.test(unit);
