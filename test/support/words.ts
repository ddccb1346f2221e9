import * as en from '../../web/src/lib/words/en/index.ts';
import { fill, find } from '../../web/src/lib/words/messages.ts';
import type { Key, Language, Locale, Values } from '../../web/src/lib/words/shape.ts';
import * as hans from '../../web/src/lib/words/zh-Hans/index.ts';
import * as hant from '../../web/src/lib/words/zh-Hant/index.ts';

const languages: Readonly<Record<Locale, Language>> = { en, 'zh-Hans': hans, 'zh-Hant': hant };

/** The sentence that the screens show for a key. */
export type Say = (key: Key, values?: Values) => string;

/** What the screens say in a language. A key without a message throws: a test must not look for a key's own name. */
export function wordsIn(locale: Locale): Say {
  return (key, values = {}) => {
    const message = find(languages[locale], key);
    if (message === undefined) throw new Error(`${locale} has no words for ${key}`);
    return fill(message, locale, values);
  };
}
