import { MAX_DEPTH, MAX_PARTIES } from '@baton/cosign-quorum';
import type { CosignRule } from '@baton/cosign-quorum';
import { cosignTokens } from './cosign-tokens.ts';
import type { CosignToken, GroupMode } from './cosign-tokens.ts';
import type { ParsedList } from './lists.ts';
import { readParty } from './party.ts';
import { MAX_SIGNS, refused } from './problem.ts';
import type { Refused, TextProblemCode } from './problem.ts';
import { isWord } from './vocabulary.ts';
import type { CellWords } from './words.ts';

export type ParsedCosign = { readonly ok: true; readonly rule: CosignRule | null } | Refused;

/**
 * "finance:lead and logistics" (all), "any of (finance:lead, marketing)", "2 of (a, b, c)", "logistics then finance"
 * (one after the other), grouped by parentheses; "then" binds weaker than "and". Nothing and "-" ask for no co-sign.
 */
export function parseCosign(text: string, words?: CellWords): ParsedCosign {
  if (text.length > MAX_SIGNS) return refused('too-long', MAX_SIGNS, text);
  if (text.trim() === '' || isWord('none', text)) return { ok: true, rule: null };
  return parsing(() => ({ ok: true, rule: new CosignReader(text, words).whole() }));
}

/** "finance:lead, marketing": keys of parties that must sign besides. Nothing, "-" and "()" are the empty list. */
export function parseParties(text: string, words?: CellWords): ParsedList {
  if (text.length > MAX_SIGNS) return refused('too-long', MAX_SIGNS, text);
  if (/^\s*(?:\(\s*\))?\s*$/.test(text) || isWord('none', text)) return { ok: true, codes: [] };
  return parsing(() => ({ ok: true, codes: new CosignReader(text, words).list() }));
}

/** Leaves the descent at the first problem; it never leaves this file. */
class Stop extends Error {
  readonly refusal: Refused;
  constructor(refusal: Refused) {
    super(refusal.problem.code);
    this.refusal = refusal;
  }
}

function parsing<T>(read: () => T): T | Refused {
  try {
    return read();
  } catch (stop) {
    if (stop instanceof Stop) return stop.refusal;
    throw stop;
  }
}

class CosignReader {
  readonly #tokens: readonly CosignToken[];
  readonly #words: CellWords | undefined;
  readonly #end: number;
  readonly #seen = new Set<string>();
  #next = 0;

  constructor(text: string, words: CellWords | undefined) {
    const tokens = cosignTokens(text);
    if ('ok' in tokens) throw new Stop(tokens);
    this.#tokens = tokens;
    this.#words = words;
    this.#end = text.length;
  }

  whole(): CosignRule {
    const parts = this.#parts(1);
    if (this.#peek()) this.#fail('unexpected');
    return together('all', parts);
  }

  list(): string[] {
    const codes: string[] = [];
    while (this.#peek()) {
      if (this.#took('comma')) continue;
      codes.push(this.#party().code);
      if (this.#peek() && !this.#took('comma')) this.#fail('unexpected');
    }
    return codes;
  }

  /** Parts between commas. */
  #parts(depth: number): CosignRule[] {
    const parts = [this.#sequence(depth)];
    while (this.#took('comma')) {
      if (this.#peek() && this.#peek()?.kind !== 'close') parts.push(this.#sequence(depth));
    }
    return parts;
  }

  #sequence(depth: number): CosignRule {
    const steps = [this.#all(depth)];
    while (this.#took('then')) steps.push(this.#all(depth));
    return together('sequence', steps);
  }

  #all(depth: number): CosignRule {
    const parts = [this.#unit(depth)];
    while (this.#took('and')) parts.push(this.#unit(depth));
    return together('all', parts);
  }

  #unit(depth: number): CosignRule {
    if (depth > 2 * MAX_DEPTH) this.#fail('too-deep');
    const token = this.#peek();
    if (token?.kind === 'group') {
      this.#next += 1;
      this.#next += 1; // The pattern of a group ends before its parenthesis.
      return this.#closed(this.#peek()?.kind === 'close' ? [] : this.#parts(depth + 1), token.mode, token);
    }
    if (this.#took('open')) {
      const parts = this.#parts(depth + 1);
      if (!this.#took('close')) this.#fail(this.#peek() ? 'unexpected' : 'incomplete');
      return together('all', parts);
    }
    const at = this.#peek();
    const { code, rule } = this.#party();
    if (this.#seen.has(code)) throw new Stop(refused('party-twice', at?.at ?? 0, at?.text ?? ''));
    if (this.#seen.size >= MAX_PARTIES) throw new Stop(refused('too-long', at?.at ?? 0, at?.text ?? ''));
    this.#seen.add(code);
    return rule;
  }

  #closed(parts: CosignRule[], mode: GroupMode, token: CosignToken): CosignRule {
    if (parts.length === 0) this.#fail('incomplete');
    if (!this.#took('close')) this.#fail(this.#peek() ? 'unexpected' : 'incomplete');
    if (mode === 'all') return { all: parts };
    if (mode === 'any') return { any: parts };
    if (mode === 'sequence') return { sequence: parts };
    if (mode.k < 1 || mode.k > parts.length)
      throw new Stop(refused('count-out-of-range', token.at, token.text.trim()));
    return { kOf: { k: mode.k, of: parts } };
  }

  #party(): { code: string; rule: CosignRule } {
    const token = this.#peek();
    if (token?.kind !== 'name') this.#fail(token ? 'unexpected' : 'incomplete');
    else {
      this.#next += 1;
      const quoted = token.text !== token.value;
      const found = readParty(token.value, token.at, this.#words, token.role, quoted);
      if (!found.ok) throw new Stop(found);
      return { code: found.code, rule: { party: found.party } };
    }
  }

  #peek(): CosignToken | undefined {
    return this.#tokens[this.#next];
  }

  #took(kind: CosignToken['kind']): boolean {
    if (this.#peek()?.kind !== kind) return false;
    this.#next += 1;
    return true;
  }

  #fail(code: TextProblemCode): never {
    const token = this.#peek();
    throw new Stop(refused(code, token?.at ?? this.#end, token?.text ?? ''));
  }
}

function together(mode: 'all' | 'sequence', parts: CosignRule[]): CosignRule {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return mode === 'all' ? { all: parts } : { sequence: parts };
}
