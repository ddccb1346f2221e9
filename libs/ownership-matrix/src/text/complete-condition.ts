import type { Input } from '../table/input.ts';
import { readItems } from './items.ts';
import { fold } from './lexicon.ts';
import { quoted } from './quote.ts';
import { valuesOf } from './values.ts';
import type { ListInput } from './values.ts';
import { isWord, spellings, wordOf } from './vocabulary.ts';
import type { CellWords } from './words.ts';

export interface Completion {
  /** The part of the text that a choice replaces. */
  readonly from: number;
  readonly to: number;
  /** The best first, at most 50. */
  readonly choices: readonly Choice[];
}

export interface Choice {
  readonly insert: string;
  readonly label: string;
  /** The code, where the label is a name. */
  readonly detail?: string;
}

const MAX_CHOICES = 50;
const leading = new RegExp(`^\\s*(?:(?:${spellings('not').join('|')})(?:\\s+|(?=\\()))*\\(?`, 'i');

/** What could stand at the caret: values that begin with what is typed, then those in which it occurs. */
export function completeCondition(input: Input, text: string, caret: number, words?: CellWords): Completion {
  const start = Math.min(leading.exec(text)?.[0].length ?? 0, caret);
  const typed = text.slice(start, caret).trimStart();
  const language = words?.language;
  const first = (list: readonly string[]): Completion => ({
    from: caret - typed.length,
    to: caret,
    choices: list
      .filter((word) => fold(word).startsWith(fold(typed)) && word !== typed)
      .map((word) => ({ insert: word, label: word })),
  });
  switch (input.kind) {
    case 'boolean':
      return first([wordOf('yes', language), wordOf('no', language), wordOf('any', language)]);
    case 'number': {
      const unit = input.unit === null ? '' : ` ${input.unit}`;
      if (/\d$/.test(typed))
        return {
          from: caret,
          to: caret,
          choices: unit === '' ? [] : [{ insert: unit, label: input.unit ?? '' }],
        };
      return first(['> ', '>= ', '< ', '<= ', `${wordOf('not', language)} `, wordOf('any', language)]);
    }
    case 'tree':
    case 'set':
    case 'tags':
      return completeValue(input, text, start, caret, words);
  }
}

function completeValue(
  input: ListInput,
  text: string,
  start: number,
  caret: number,
  words: CellWords | undefined,
): Completion {
  const { from, typed, only } = typedAt(text, start, caret);
  const lexicon = valuesOf(input, words);
  const wanted = fold(typed);
  const ranked = lexicon.entries.flatMap(({ code, names }) => {
    const rank = Math.min(...[code, ...names].map((name) => rankOf(fold(name), wanted)));
    if (rank === Infinity) return [];
    const name = lexicon.nameOf(code);
    return [
      {
        rank,
        choice: {
          insert: quoted(name),
          label: names[0] ?? code,
          ...(names.length > 0 ? { detail: code } : {}),
        },
      },
    ];
  });
  ranked.sort((a, b) => a.rank - b.rank);
  const keywords = only && start === 0 ? (['not', 'any'] as const) : [];
  const spoken = keywords
    .map((word) => wordOf(word, words?.language))
    .filter((word) => wanted !== '' && word.startsWith(wanted))
    .map((word) => ({ insert: isWord('not', word) ? `${word} ` : word, label: word }));
  return {
    from,
    to: endAt(text, caret),
    choices: [...spoken, ...ranked.map(({ choice }) => choice)].slice(0, MAX_CHOICES),
  };
}

/** 0: the same; 1: begins with it; 2: a word of it does; 3: occurs in it. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  const at = name.indexOf(wanted);
  if (at < 0) return Infinity;
  return /[\s/\-_.]/.test(name.charAt(at - 1)) ? 2 : 3;
}

/** What is typed of the value at the caret, without quotation mark and `=`. */
function typedAt(text: string, start: number, caret: number): { from: number; typed: string; only: boolean } {
  const before = text.slice(start, caret);
  const read = readItems(`${before}\u0001`, start);
  const last = read.ok ? read.items.at(-1) : undefined;
  if (last !== undefined) {
    const only = read.ok && read.items.length === 1;
    return { from: last.at + (last.alone ? 1 : 0), typed: last.value.replace('\u0001', ''), only };
  }
  // Within an open quotation.
  const at = read.ok ? caret : read.problem.at;
  return { from: at, typed: text.slice(at + 1, caret).replaceAll('""', '"'), only: false };
}

function endAt(text: string, caret: number): number {
  const rest = /^[^,，、;；\n\r)]*/.exec(text.slice(caret))?.[0] ?? '';
  return caret + rest.trimEnd().length;
}
