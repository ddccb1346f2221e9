import type { Condition } from '../table/condition.ts';
import type { BooleanInput, Input } from '../table/input.ts';
import { readItems } from './items.ts';
import type { ParsedCondition } from './parsed-condition.ts';
import { parseInterval } from './parse-interval.ts';
import { MAX_TEXT, refused } from './problem.ts';
import { halfWidth, isWord, spellings } from './vocabulary.ts';
import { valuesOf } from './values.ts';
import type { ListInput } from './values.ts';
import type { CellWords } from './words.ts';

const nots = spellings('not').join('|');
/** Before a value the word stands apart; Chinese writes it without a blank, which is tried only if nothing else fits. */
const negation = new RegExp(`\\s*(?:${nots})(?=[\\s("“=<>≥≤]|$)`, 'iy');
const closeNegation = new RegExp(
  `^\\s*(?:${spellings('not')
    .filter((word) => !/[a-z]/.test(word))
    .join('|')})`,
);

/**
 * Reads a condition as people type it: "BR, MX", "SEA" (with its subtree), "=SEA" (alone), "> 100 EUR", "10..20",
 * "not VIP", "yes"; nothing, "any" and "-" mean any. Codes and names are taken alike, whatever their case.
 */
export function parseCondition(input: Input, text: string, words?: CellWords): ParsedCondition {
  if (text.length > MAX_TEXT) return refused('too-long', MAX_TEXT, text);
  let at = 0;
  let times = 0;
  for (; at < text.length; times++) {
    negation.lastIndex = at;
    if (!negation.test(text)) break;
    at = negation.lastIndex;
  }
  const plain = parsePlain(input, text.slice(at), at, times > 0, words);
  if (plain.ok) return { ok: true, condition: negated(plain.condition, times) };
  if (times > 0) {
    // "Not delivered" may be a value of its own.
    const whole = parsePlain(input, text, 0, false, words);
    return whole.ok ? whole : plain;
  }
  const close = closeNegation.exec(text);
  if (close === null) return plain;
  const rest = parsePlain(input, text.slice(close[0].length), close[0].length, true, words);
  return rest.ok ? { ok: true, condition: negated(rest.condition, 1) } : plain;
}

function negated(condition: Condition, times: number): Condition {
  let whole = condition;
  for (let i = 0; i < times; i++) whole = { kind: 'not', condition: whole };
  return whole;
}

function parsePlain(
  input: Input,
  text: string,
  offset: number,
  demanded: boolean,
  words: CellWords | undefined,
): ParsedCondition {
  const trimmed = text.trim();
  if (trimmed === '' && demanded) return refused('incomplete', offset, text);
  if (trimmed === '' || isWord('any', trimmed)) return { ok: true, condition: { kind: 'any' } };
  if (/^\(.*\)$/s.test(trimmed) && !/^\(\s*\)$/.test(trimmed)) {
    const start = text.indexOf('(') + 1;
    return parseKind(input, text.slice(start, text.lastIndexOf(')')), offset + start, words);
  }
  return parseKind(input, text, offset, words);
}

function parseKind(input: Input, text: string, at: number, words: CellWords | undefined): ParsedCondition {
  switch (input.kind) {
    case 'tree':
    case 'set':
    case 'tags':
      return parseValues(input, text, at, words);
    case 'number':
      return parseInterval(input, text, at);
    case 'boolean':
      return parseBoolean(input, text, at);
  }
}

function parseBoolean(_input: BooleanInput, text: string, at: number): ParsedCondition {
  const word = halfWidth(text).replace(/^\s*=/, '');
  if (isWord('yes', word)) return { ok: true, condition: { kind: 'is', value: true } };
  if (isWord('no', word)) return { ok: true, condition: { kind: 'is', value: false } };
  return refused('not-yes-or-no', at, text);
}

function parseValues(
  input: ListInput,
  text: string,
  offset: number,
  words: CellWords | undefined,
): ParsedCondition {
  const empty = /^\s*(=?)\s*\(\s*\)\s*$/.exec(text);
  if (empty) return { ok: true, condition: listed(input, [], input.kind !== 'tree' || empty[1] === '=') };
  const read = readItems(text, offset);
  if (!read.ok) return read;
  const lexicon = valuesOf(input, words);
  const codes: { readonly code: string; readonly alone: boolean }[] = [];
  for (const { value, at, quoted, alone } of read.items) {
    const found = lexicon.read(value, at);
    const parts = found.ok || quoted ? null : alternatives(value);
    const several = parts?.map((part) => lexicon.read(part, at));
    if (found.ok) codes.push({ code: found.code, alone });
    else if (several?.every((one) => one.ok)) codes.push(...several.map(({ code }) => ({ code, alone })));
    else return found;
  }
  if (codes.length === 0) return refused('incomplete', offset, text);
  return { ok: true, condition: treeOrList(input, codes) };
}

/** "BR or MX": read as two only where the whole is no value. */
function alternatives(value: string): string[] | null {
  const parts = value.split(/\s+or\s+|\s*或(?:者)?\s*/i);
  return parts.length > 1 ? parts : null;
}

type Chosen = { readonly code: string; readonly alone: boolean };

/** A condition names subtrees or single nodes. Where both stand together, the subtrees are written out. */
function treeOrList(input: ListInput, chosen: readonly Chosen[]): Condition {
  const codes = chosen.map(({ code }) => code);
  if (input.kind !== 'tree') return listed(input, codes, true);
  if (!chosen.some(({ alone }) => alone)) return listed(input, codes, false);
  if (chosen.every(({ alone }) => alone)) return listed(input, codes, true);
  const children = Map.groupBy(input.nodes, (node) => node.parent);
  const all = new Set<string>();
  for (const { code, alone } of chosen) {
    const open = [code];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (all.has(next) && next !== code) continue;
      all.add(next);
      if (!alone) open.push(...(children.get(next) ?? []).map((child) => child.code));
    }
  }
  return listed(input, [...all], true);
}

function listed(_input: ListInput, codes: readonly string[], alone: boolean): Condition {
  return alone ? { kind: 'oneOf', values: codes } : { kind: 'within', nodes: codes };
}
