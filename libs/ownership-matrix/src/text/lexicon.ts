import { nearestText } from './nearest-text.ts';
import { quoted } from './quote.ts';
import { refused } from './problem.ts';
import type { Refused } from './problem.ts';
import type { Named } from './words.ts';

/** Texts that fold alike read alike: case, width of signs, runs of blanks and blanks of no width make no difference. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200B\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** How many misspellings of one list are looked up; a file with thousands is told the places only. */
const MAX_LOOKUPS = 200;

/** A closed list of codes with their names: reads and writes them. */
export class Lexicon {
  readonly entries: readonly Named[];
  readonly #codes = new Set<string>();
  readonly #byText = new Map<string, Set<string>>();
  readonly #written = new Map<string, string>();
  readonly #nearest = new Map<string, string | undefined>();

  constructor(entries: readonly Named[]) {
    this.entries = entries;
    for (const { code, names } of entries) {
      this.#codes.add(code);
      for (const text of [code, ...names]) {
        const folded = fold(text);
        const codes = this.#byText.get(folded) ?? new Set();
        this.#byText.set(folded, codes.add(code));
      }
    }
    for (const { code, names } of entries) {
      const name = names[0];
      const [read, other] = name === undefined || fold(name) === '' ? [] : this.#find(name);
      this.#written.set(code, name !== undefined && read === code && other === undefined ? name : code);
    }
  }

  /** An exact code first, else whatever reads alike. */
  #find(text: string): string[] {
    return this.#codes.has(text) ? [text] : [...(this.#byText.get(fold(text)) ?? [])];
  }

  has(text: string): boolean {
    return this.#find(text).length === 1;
  }

  read(text: string, at: number): { readonly ok: true; readonly code: string } | Refused {
    const [code, ...others] = this.#find(text);
    if (code === undefined) {
      const nearest = this.#nearestTo(text);
      return refused('unknown-value', at, text, nearest === undefined ? {} : { nearest });
    }
    if (others.length > 0) return refused('ambiguous', at, text, { among: [code, ...others] });
    return { ok: true, code };
  }

  /** The name if it reads as this code alone, else the code. Without quotation marks. */
  nameOf(code: string): string {
    return this.#written.get(code) ?? code;
  }

  #nearestTo(text: string): string | undefined {
    const folded = fold(text);
    if (!this.#nearest.has(folded) && this.#nearest.size < MAX_LOOKUPS) {
      const found = nearestText(folded, this.#byText.keys());
      const [code] = found === null ? [] : (this.#byText.get(found) ?? []);
      this.#nearest.set(folded, code === undefined ? undefined : quoted(this.nameOf(code)));
    }
    return this.#nearest.get(folded);
  }
}
