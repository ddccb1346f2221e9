import type * as en from './en/index.ts';

/** Languages of the screens, as BCP 47 tags. The contract writes them with an underscore. */
export const locales = ['en', 'zh-Hans', 'zh-Hant'] as const;
export type Locale = (typeof locales)[number];

/** English decides which keys a room has; the other languages must have exactly these. */
export type Words<Source> = { readonly [Key in keyof Source]: string };

type Rooms = typeof en;
export type Room = keyof Rooms & string;

/** What a language's index must export: every room, every key. */
export type Language = { readonly [R in Room]: Words<Rooms[R]> };

/** `room.key`, as in `t('board.column.new')`. */
export type Key = { [R in Room]: `${R}.${keyof Rooms[R] & string}` }[Room];

/** What may be put into a message. */
export type Values = Readonly<Record<string, string | number | Date>>;

export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The nearest language of the screens to a BCP 47 tag: zh-TW, zh-HK and zh-MO read traditional characters. */
export function nearestLocale(tag: string): Locale {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return 'en';
  return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}
