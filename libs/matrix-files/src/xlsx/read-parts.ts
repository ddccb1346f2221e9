import { withOddSigns } from '../odd-signs.ts';
import { Stop } from '../problem.ts';
import type { Tag, XmlListener } from '../xml.ts';
import { showsDate } from './date-formats.ts';

/** Reads `xl/workbook.xml` or a list of relations: whatever bears these names. */
export class TagList implements XmlListener {
  readonly tags: Tag[] = [];
  readonly #wanted: string;

  constructor(wanted: string) {
    this.#wanted = wanted;
  }

  open(tag: Tag): void {
    if (tag.name !== this.#wanted) return;
    if (this.tags.length >= 10_000) throw new Stop('damaged');
    this.tags.push(tag);
  }
  text(): void {}
  close(): void {}
}

/** The shared strings. What is said aloud for a sign (`rPh`) is not part of the text. */
export class SharedStrings implements XmlListener {
  readonly list: string[] = [];
  readonly #limit: number;
  #text = '';
  #within = false;
  #aside = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  open({ name }: Tag): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#aside += 1;
    else if (name === 't') this.#within = true;
  }

  text(text: string): void {
    if (this.#within && this.#aside === 0) this.#text += text;
  }

  close(name: string): void {
    if (name === 't') this.#within = false;
    else if (name === 'rPh') this.#aside -= 1;
    else if (name === 'si') {
      this.list.push(withOddSigns(this.#text));
      if (this.list.length > this.#limit) throw new Stop('too-many-cells', { limit: this.#limit });
    }
  }
}

/** Which cell styles show a date. */
export class Styles implements XmlListener {
  readonly #codes = new Map<number, string>();
  readonly #formats: number[] = [];
  #within = false;

  isDate(style: number): boolean {
    return showsDate(this.#formats[style] ?? 0, this.#codes);
  }

  open({ name, attributes }: Tag): void {
    if (name === 'cellXfs') this.#within = true;
    else if (name === 'numFmt')
      this.#codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    else if (name === 'xf' && this.#within) this.#formats.push(Number(attributes['numFmtId'] ?? 0));
  }
  text(): void {}
  close(name: string): void {
    if (name === 'cellXfs') this.#within = false;
  }
}
