import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, Locale, Room, Values } from './shape.ts';

const parsed = new Map<string, IntlMessageFormat>();

/**
 * Fill one ICU message. Parsing costs about as much as a hundred fillings, so parsed messages are kept.
 * @throws when the message is malformed or a value is missing; the specs parse every message of every language.
 */
export function fill(message: string, locale: Locale, values: Values): string {
  if (!message.includes('{')) return message.replaceAll("''", "'");
  const id = `${locale}\n${message}`;
  let format = parsed.get(id);
  if (!format) {
    // Messages hold no markup: text in angle brackets is text.
    format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
    parsed.set(id, format);
  }
  const filled = format.format(values);
  return typeof filled === 'string' ? filled : String(filled);
}

/** The message of `room.key`, or undefined for a key that no language has. */
export function find(language: Language, key: string): string | undefined {
  const dot = key.indexOf('.');
  // The key may come from the server (a code we do not know yet), so neither half is trusted.
  const room = language[key.slice(0, dot) as Room] as Readonly<Record<string, string>> | undefined;
  return room?.[key.slice(dot + 1)];
}
