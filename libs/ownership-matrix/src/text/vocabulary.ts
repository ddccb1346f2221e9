import type { Tongue } from './words.ts';

/** The words of the cells in the languages of the screens: the first is written, all are understood. */
interface Vocabulary {
  readonly any: readonly string[];
  readonly not: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly and: readonly string[];
  readonly then: readonly string[];
  readonly anyOf: readonly string[];
  readonly allOf: readonly string[];
  readonly sequenceOf: readonly string[];
  readonly lead: readonly string[];
  readonly staff: readonly string[];
  readonly none: readonly string[];
}

export type Word = keyof Vocabulary;

const vocabularies: Readonly<Record<Tongue, Vocabulary>> = {
  en: {
    any: ['any', '-', '*', '–', '—'],
    not: ['not', 'except'],
    yes: ['yes', 'true', 'y'],
    no: ['no', 'false', 'n'],
    and: ['and', '&', '+'],
    then: ['then', '->', '→'],
    anyOf: ['any of'],
    allOf: ['all of'],
    sequenceOf: ['sequence of'],
    lead: ['lead', 'leads'],
    staff: ['staff'],
    none: ['none', '-', '–', '—'],
  },
  'zh-Hans': {
    any: ['任意', '不限', '任何'],
    not: ['非', '不是', '除'],
    yes: ['是'],
    no: ['否'],
    and: ['和', '且', '与'],
    then: ['然后'],
    anyOf: ['任一'],
    allOf: ['全部'],
    sequenceOf: ['依次'],
    lead: ['主管', '负责人'],
    staff: ['员工'],
    none: ['无'],
  },
  'zh-Hant': {
    any: ['任意', '不限', '任何'],
    not: ['非', '不是', '除'],
    yes: ['是'],
    no: ['否'],
    and: ['和', '且', '與'],
    then: ['然後'],
    anyOf: ['任一'],
    allOf: ['全部'],
    sequenceOf: ['依次'],
    lead: ['主管', '負責人'],
    staff: ['員工'],
    none: ['無'],
  },
};

const tongues = Object.values(vocabularies);

/** The word as this language writes it. */
export function wordOf(word: Word, language: Tongue = 'en'): string {
  return vocabularies[language][word][0] ?? '';
}

/** Every spelling of a word that is understood, in all languages. */
export function spellings(word: Word): readonly string[] {
  return [...new Set(tongues.flatMap((vocabulary) => vocabulary[word]))];
}

const understood = new Map<Word, ReadonlySet<string>>();

/** Whether this is the word, in any language and whatever the case. */
export function isWord(word: Word, text: string): boolean {
  const known = understood.get(word) ?? new Set(spellings(word));
  understood.set(word, known);
  return known.has(text.trim().toLowerCase());
}

/** Full-width signs and digits of Chinese keyboards as their plain ones, place by place. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00A0]/g, ' ')
    .replace(/\u2212/g, '-');
}
