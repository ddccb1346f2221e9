import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import * as en from './en/index.ts';
import { fill, find } from './messages.ts';
import type { Language, Locale } from './shape.ts';
import * as hans from './zh-Hans/index.ts';
import * as hant from './zh-Hant/index.ts';

const languages: readonly (readonly [Locale, Language])[] = [
  ['en', en],
  ['zh-Hans', hans],
  ['zh-Hant', hant],
];

const keys = Object.entries(en).flatMap(([room, words]) => Object.keys(words).map((key) => `${room}.${key}`));

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of what is put into a message, plurals and selections included. */
function holesOf(elements: readonly Element[]): Set<string> {
  const holes = new Set<string>();
  for (const element of elements) {
    // Of the parser's kinds, literal text (0), # (7) and tags (8) take no value of their own.
    if (!('value' in element) || [0, 7, 8].includes(element.type)) continue;
    holes.add(element.value);
    if (!('options' in element)) continue;
    for (const option of Object.values(element.options))
      for (const hole of holesOf(option.value)) holes.add(hole);
  }
  return holes;
}

const parsed = (language: Language, key: string) =>
  new IntlMessageFormat(find(language, key) ?? '', 'en', undefined, { ignoreTag: true }).getAst();

describe.each(languages)('the messages in %s', (locale, language) => {
  it('are there for every key, and say something', () => {
    expect(keys.filter((key) => !find(language, key)?.trim())).toEqual([]);
  });

  it('are well formed and ask for nothing that English does not give', () => {
    const strays = keys.flatMap((key) => {
      const given = holesOf(parsed(en, key));
      return [...holesOf(parsed(language, key))]
        .filter((hole) => !given.has(hole))
        .map((hole) => `${key} {${hole}}`);
    });
    expect(strays).toEqual([]);
  });

  it('leave out nothing that English says', () => {
    const lost = keys.flatMap((key) => {
      const said = holesOf(parsed(language, key));
      return [...holesOf(parsed(en, key))]
        .filter((hole) => !said.has(hole))
        .map((hole) => `${key} {${hole}}`);
    });
    expect(lost).toEqual([]);
  });

  it('write quotation marks as the language does', () => {
    const straight = keys.filter((key) => /"|'[^']*'/.test(find(language, key) ?? ''));
    expect(straight).toEqual([]);
    const foreign = { en: /[「」]/, 'zh-Hans': /[「」]/, 'zh-Hant': /[“”]/ }[locale];
    expect(keys.filter((key) => foreign.test(find(language, key) ?? ''))).toEqual([]);
  });
});

describe('fill', () => {
  it('counts by the rules of the language', () => {
    const message = '{n, plural, one {# ticket} other {# tickets}}';
    expect([1, 2, 1200].map((n) => fill(message, 'en', { n }))).toEqual([
      '1 ticket',
      '2 tickets',
      '1,200 tickets',
    ]);
    expect(fill('{n} 张工单', 'zh-Hans', { n: 1 })).toBe('1 张工单');
  });

  it('takes markup for text', () => {
    expect(fill('{name} <b>', 'en', { name: '<script>' })).toBe('<script> <b>');
  });

  it('fails when a value is missing rather than showing a hole', () => {
    expect(() => fill('{n} left', 'en', {})).toThrow(/n/);
  });
});
