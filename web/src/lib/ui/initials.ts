const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Two letters for a Latin name (first and last word). For 陈伟 the last character, as people in China do; for 田中 美咲, where a
 * space parts family and given name, the first.
 */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const last = words.at(-1);
  const first = words[0];
  if (first === undefined || last === undefined) return '?';
  if (cjk.test(first)) return [...first].at(words.length > 1 ? 0 : -1) ?? '?';
  const letters = words.length === 1 ? [...first].slice(0, 2) : [[...first][0], [...last][0]];
  return letters.join('').toUpperCase();
}

/** A hue of the twelve that stays the same for the same name. */
export function hueOf(name: string): number {
  let sum = 7;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % 12;
}
