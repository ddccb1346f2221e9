import { closingOf, readQuoted } from './quote.ts';
import { refused } from './problem.ts';
import type { Refused } from './problem.ts';
import { isWord } from './vocabulary.ts';

export type GroupMode = 'all' | 'any' | 'sequence' | { readonly k: number };

export type CosignToken = { readonly at: number; readonly text: string } & (
  | { readonly kind: 'open' | 'close' | 'comma' | 'and' | 'then' }
  | { readonly kind: 'group'; readonly mode: GroupMode }
  | { readonly kind: 'name'; readonly value: string; readonly role?: string }
);

const group =
  /(?:(any(?: of)?|任一|任意一个)|(all(?: of)?|全部)|(sequence(?: of)?|依次)|(?:任\s*)?(\d{1,6})(?:\s*of|\s*个|\s*個)?)\s*(?=[(（])/iy;
const word = /[^\s(),，、;；（）"“]+/y;
const roleBehind = /\s*[:：]\s*([^\s(),，、;；（）:：]+)/y;
const signs: Readonly<Record<string, 'open' | 'close' | 'comma'>> = {
  '(': 'open',
  '（': 'open',
  ')': 'close',
  '）': 'close',
  ',': 'comma',
  '，': 'comma',
  '、': 'comma',
  ';': 'comma',
  '；': 'comma',
  '\n': 'comma',
};

export function cosignTokens(text: string): CosignToken[] | Refused {
  const tokens: CosignToken[] = [];
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    const kind = signs[sign];
    if (kind !== undefined) {
      tokens.push({ kind, at, text: sign });
      at += 1;
    } else if (sign.trim() === '') {
      at += 1;
    } else {
      const token = closingOf[sign] === undefined ? spoken(text, at) : quotedName(text, at);
      if ('ok' in token) return token;
      tokens.push(token);
      at += token.text.length;
    }
  }
  return tokens;
}

function quotedName(text: string, at: number): CosignToken | Refused {
  const found = readQuoted(text, at);
  if (found === null) return refused('unclosed-quote', at, text.slice(at));
  roleBehind.lastIndex = found.end;
  const role = roleBehind.exec(text);
  const end = role ? roleBehind.lastIndex : found.end;
  const name = { kind: 'name' as const, at, text: text.slice(at, end), value: found.value };
  return role?.[1] === undefined ? name : { ...name, role: role[1] };
}

function spoken(text: string, at: number): CosignToken {
  const found = groupAt(text, at);
  if (found) return found;
  const first = wordAt(text, at);
  if (isWord('and', first)) return { kind: 'and', at, text: first };
  if (isWord('then', first)) return { kind: 'then', at, text: first };
  // A name goes on until a sign or a word of the language stands there.
  let end = at + first.length;
  for (;;) {
    const blanks = /^[^\S\n]+/.exec(text.slice(end, end + 50))?.[0].length ?? 0;
    const next = blanks === 0 ? '' : wordAt(text, end + blanks);
    if (next === '' || isWord('and', next) || isWord('then', next) || groupAt(text, end + blanks)) break;
    end += blanks + next.length;
  }
  const said = text.slice(at, end);
  return { kind: 'name', at, text: said, value: said };
}

function wordAt(text: string, at: number): string {
  word.lastIndex = at;
  return word.exec(text)?.[0] ?? '';
}

function groupAt(text: string, at: number): CosignToken | null {
  group.lastIndex = at;
  const match = group.exec(text);
  if (!match) return null;
  const [said, any, all, sequence, k] = match;
  const mode: GroupMode = any ? 'any' : all ? 'all' : sequence ? 'sequence' : { k: Number(k) };
  return { kind: 'group', at, text: said, mode };
}
