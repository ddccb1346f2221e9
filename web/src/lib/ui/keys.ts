/*
 * The notation of shortcuts: keys that are pressed one after the other are parted by a space (`g b`), keys that are held
 * together by a plus (`mod+k`; mod is ⌘ on Apple machines and Ctrl elsewhere).
 */

const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

const shown: Readonly<Record<string, string>> = {
  mod: apple ? '⌘' : 'Ctrl',
  shift: '⇧',
  alt: apple ? '⌥' : 'Alt',
  enter: '↵',
  escape: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  space: '␣',
};

/** One label per key cap. */
export function shownKeys(keys: string): readonly string[] {
  return keys.split(/[ +]/).map((key) => shown[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}

/** The chord of a key press, such as `c`, `?`, `mod+k`. Shift counts only where it does not already make another character. */
export function chordOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  const mod = apple ? event.metaKey : event.ctrlKey;
  const shift = event.shiftKey && (key.length > 1 || /\p{L}/u.test(key));
  return [mod && 'mod', event.altKey && 'alt', shift && 'shift', key].filter(Boolean).join('+');
}
