import * as en from './en/index.ts';
import { fill, find } from './messages.ts';
import { isLocale, nearestLocale, type Key, type Language, type Locale, type Values } from './shape.ts';

const load: Record<Locale, () => Promise<Language>> = {
  en: () => Promise.resolve(en),
  'zh-Hans': () => import('./zh-Hans/index.ts'),
  'zh-Hant': () => import('./zh-Hant/index.ts'),
};

const remembered = 'baton.language';

/**
 * The language and time zone in which this page speaks. One per page, like the document's own language, so that `t` can be
 * called from markup and from state classes alike; whatever reads it in markup follows a change at once.
 */
class Speech {
  #locale = $state<Locale>('en');
  #language = $state.raw<Language>(en);
  #zone = $state(Intl.DateTimeFormat().resolvedOptions().timeZone);

  get locale(): Locale {
    return this.#locale;
  }

  /** IANA zone of the reader: the account's, else the machine's. */
  get zone(): string {
    return this.#zone;
  }

  get language(): Language {
    return this.#language;
  }

  /** Speak a language from now on, and again after a reload. Resolves when its messages have arrived. */
  async speak(locale: Locale): Promise<void> {
    this.#language = await load[locale]();
    this.#locale = locale;
    document.documentElement.lang = locale;
    localStorage.setItem(remembered, locale);
  }

  /** Speak what was spoken last on this machine, else what the browser asks for. */
  async speakAsBefore(): Promise<void> {
    const last = localStorage.getItem(remembered);
    await this.speak(isLocale(last) ? last : nearestLocale(navigator.language));
  }

  /** @throws RangeError for a zone that the browser does not know. */
  readTimesIn(zone: string): void {
    this.#zone = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  }
}

export const speech = new Speech();

/** The sentence for a key in the language of the page: `t('board.column.new', { n: 3 })`. */
export function t(key: Key, values: Values = {}): string {
  return fill(find(speech.language, key) ?? key, speech.locale, values);
}

/**
 * The sentence for a key that was put together from a code of the server: `tCode('glossary.state', code)`.
 * A code newer than this page is shown as it is.
 */
export function tCode(prefix: string, code: string, values: Values = {}): string {
  const message = find(speech.language, `${prefix}.${code}`);
  return message === undefined ? code.replaceAll('_', ' ') : fill(message, speech.locale, values);
}

/** Texts that come from the server in all languages of the screens. */
export interface Names {
  readonly en: string;
  readonly zhHans: string;
  readonly zhHant: string;
}

const nameKeys = { en: 'en', 'zh-Hans': 'zhHans', 'zh-Hant': 'zhHant' } as const;

/** The name in the language of the page; English where the translation is empty. */
export function nameOf(names: Names): string {
  return names[nameKeys[speech.locale]] || names.en;
}
