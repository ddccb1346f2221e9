import { Stop } from '../problem.ts';

/**
 * The text of a file in UTF-8, or in UTF-16 where it says so by its first bytes. Anything else is refused: a guess would
 * put wrong signs into names that nobody looks at again.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Stop('wrong-encoding');
  }
  if (text.includes('\u0000')) throw new Stop('wrong-encoding');
  return text;
}
