import type { Bound } from '@baton/ownership-matrix';

/** The part of FEEL that a matrix can say. */
export type FeelValue = string | number | boolean | null;

/** One unary test. */
export type FeelTest =
  | { readonly kind: 'value'; readonly value: FeelValue }
  | { readonly kind: 'interval'; readonly from: Bound | null; readonly to: Bound | null }
  /** `list contains(?, "x")` */
  | { readonly kind: 'contains'; readonly value: string }
  /** `? != null` */
  | { readonly kind: 'known' };

export type UnaryTests =
  | { readonly kind: 'any' }
  /** At least one of them holds; negated: none does. */
  | { readonly kind: 'tests'; readonly negated: boolean; readonly tests: readonly FeelTest[] };

/** What of an expression lies outside. `what` is a code: `function`, `name`, `arithmetic`, `type`, `syntax` … */
export interface FeelProblem {
  readonly what: string;
  readonly at: number;
  readonly text: string;
}

export type Feel<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FeelProblem };

type Token = { readonly at: number; readonly text: string } & (
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name' | 'sign' }
);

const MAX_TOKENS = 200_000;

/** Thrown and caught in this file alone. */
class Outside extends Error {
  readonly problem: FeelProblem;
  constructor(what: string, at: number, text: string) {
    super(what);
    this.problem = { what, at, text: text.slice(0, 200) };
  }
}

function reading<T>(text: string, read: (tokens: Tokens) => T): Feel<T> {
  try {
    const tokens = new Tokens(text);
    const value = read(tokens);
    tokens.end();
    return { ok: true, value };
  } catch (reason) {
    if (reason instanceof Outside) return { ok: false, problem: reason.problem };
    throw reason;
  }
}

/** `-`, `"a", "b"`, `> 5`, `[1..5)`, `not("a")`, `list contains(?, "x") or …`. Empty means `-`. */
export function parseUnaryTests(text: string): Feel<UnaryTests> {
  if (text.trim() === '' || text.trim() === '-') return { ok: true, value: { kind: 'any' } };
  return reading(text, (tokens): UnaryTests => {
    const negated = tokens.took('not');
    if (negated) tokens.demand('(');
    const tests = [tokens.test()];
    while (tokens.took(',') || tokens.took('or')) tests.push(tokens.test());
    if (negated) tokens.demand(')');
    return { kind: 'tests', negated, tests };
  });
}

/** A literal: `"finance"`, `12.5`, `true`, `null`. */
export function parseLiteral(text: string): Feel<FeelValue> {
  return reading(text, (tokens) => tokens.literal());
}

/** A list of literals, such as the values that are allowed in a column. */
export function parseLiterals(text: string): Feel<FeelValue[]> {
  if (text.trim() === '') return { ok: true, value: [] };
  return reading(text, (tokens) => {
    const list = [tokens.literal()];
    while (tokens.took(',')) list.push(tokens.literal());
    return list;
  });
}

const piece =
  /\s+|"((?:[^"\\]|\\.)*)"|(\d+(?:\.\d+)?(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?)|(\.\.|<=|>=|!=|\*\*|[-+*/<>=()[\],?{}:.@]|\])|([\p{L}_][\p{L}\p{N}_'’]*)|(.)/giuy;

class Tokens {
  readonly #tokens: Token[] = [];
  readonly #length: number;
  #next = 0;

  constructor(text: string) {
    this.#length = text.length;
    for (const match of text.matchAll(piece)) {
      const [whole, string, number, sign, name] = match;
      const at = match.index;
      if (this.#tokens.length > MAX_TOKENS) throw new Outside('too-long', at, whole);
      if (string !== undefined)
        this.#tokens.push({ kind: 'string', at, text: whole, value: unescaped(string) });
      else if (number !== undefined)
        this.#tokens.push({ kind: 'number', at, text: whole, value: Number(number) });
      else if (sign !== undefined) this.#tokens.push({ kind: 'sign', at, text: whole });
      else if (name !== undefined) this.#tokens.push({ kind: 'name', at, text: whole });
      else if (whole.trim() !== '') throw new Outside('syntax', at, whole);
    }
  }

  took(text: string): boolean {
    const token = this.#tokens[this.#next];
    if (token === undefined || token.kind === 'string' || token.text !== text) return false;
    this.#next += 1;
    return true;
  }

  demand(text: string): void {
    if (!this.took(text)) this.#outside();
  }

  end(): void {
    if (this.#next < this.#tokens.length) this.#outside();
  }

  literal(): FeelValue {
    const negative = this.took('-');
    const token = this.#tokens[this.#next];
    if (token?.kind === 'number') {
      this.#next += 1;
      return negative ? -token.value : token.value;
    }
    if (negative) this.#outside();
    if (token?.kind === 'string') {
      this.#next += 1;
      return token.value;
    }
    if (this.took('true')) return true;
    if (this.took('false')) return false;
    if (this.took('null')) return null;
    return this.#outside();
  }

  test(): FeelTest {
    for (const sign of ['<=', '>=', '<', '>'] as const) {
      if (this.took(sign)) return this.#comparison(sign);
    }
    if (this.took('=')) return { kind: 'value', value: this.literal() };
    const open = ['[', '(', ']'].find((sign) => this.took(sign));
    if (open !== undefined) return this.#interval(open === '[');
    if (this.took('list')) return this.#contains();
    if (this.took('?')) {
      this.demand('!=');
      this.demand('null');
      return { kind: 'known' };
    }
    return { kind: 'value', value: this.literal() };
  }

  #comparison(sign: '<=' | '>=' | '<' | '>'): FeelTest {
    const bound = { value: this.#number(), inclusive: sign.endsWith('=') };
    return sign.startsWith('<')
      ? { kind: 'interval', from: null, to: bound }
      : { kind: 'interval', from: bound, to: null };
  }

  #interval(fromIncluded: boolean): FeelTest {
    const from = { value: this.#number(), inclusive: fromIncluded };
    this.demand('..');
    const value = this.#number();
    const close = [']', ')', '['].find((sign) => this.took(sign));
    if (close === undefined) this.#outside();
    return { kind: 'interval', from, to: { value, inclusive: close === ']' } };
  }

  #contains(): FeelTest {
    this.demand('contains');
    this.demand('(');
    this.demand('?');
    this.demand(',');
    const value = this.literal();
    this.demand(')');
    return typeof value === 'string' ? { kind: 'contains', value } : this.#outside();
  }

  #number(): number {
    const at = this.#next;
    const value = this.literal();
    if (typeof value === 'number') return value;
    this.#next = at;
    return this.#outside('type');
  }

  #outside(what?: string): never {
    const token = this.#tokens[this.#next];
    const next = this.#tokens[this.#next + 1];
    if (token === undefined) throw new Outside('syntax', this.#length, '');
    throw new Outside(what ?? whatOf(token, next), token.at, token.text);
  }
}

function whatOf(token: Token, next: Token | undefined): string {
  if (token.kind === 'name') return next?.text === '(' || token.text === 'function' ? 'function' : 'name';
  if (token.kind === 'sign' && ['+', '-', '*', '/', '**'].includes(token.text)) return 'arithmetic';
  if (token.text === '@') return 'type';
  return token.text === '{' || token.text === '[' ? 'structure' : 'syntax';
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const unescaped = (text: string): string =>
  text.replace(
    /\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{6})|(.))/gs,
    (_, four?: string, six?: string, one?: string) => {
      const point = Number.parseInt(four ?? six ?? '0', 16);
      if (one !== undefined) return escapes[one] ?? one;
      return six !== undefined && point <= 0x10ffff
        ? String.fromCodePoint(point)
        : String.fromCharCode(point);
    },
  );

/** A text as FEEL writes it; what XML could not hold is told by its number. */
export function feelString(text: string): string {
  const inner = text
    .replace(/["\\]/g, (sign) => `\\${sign}`)
    .replace(/[^\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]|_/gu, (sign) =>
      sign === '_' || sign.length > 1 ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `"${inner}"`;
}

/** A number as FEEL writes it: without an exponent. */
export function feelNumber(value: number): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(String(value));
  if (!match) return String(value === 0 ? 0 : value);
  const [, sign = '', first = '', rest = '', exponent = '0'] = match;
  const places = Number(exponent);
  const digits = `${first}${rest}`;
  if (places < 0) return `${sign}0.${'0'.repeat(-places - 1)}${digits}`;
  return `${sign}${digits}${'0'.repeat(Math.max(0, places - rest.length))}`;
}
