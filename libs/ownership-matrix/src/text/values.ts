import type { Input, SetInput, TagsInput, TreeInput } from '../table/input.ts';
import { Lexicon } from './lexicon.ts';
import type { CellWords, Named } from './words.ts';

export type ListInput = TreeInput | SetInput | TagsInput;

const silent: CellWords = {};
const known = new WeakMap<CellWords, WeakMap<Input, Lexicon>>();

/** The values of an input with their names; made once for each input and words. */
export function valuesOf(input: ListInput, words: CellWords = silent): Lexicon {
  const byInput = known.get(words) ?? new WeakMap<Input, Lexicon>();
  known.set(words, byInput);
  const lexicon = byInput.get(input) ?? new Lexicon(withNames(codesOf(input), words.valueNames?.(input)));
  byInput.set(input, lexicon);
  return lexicon;
}

const lists = new WeakMap<readonly Named[], Lexicon>();

/** Reads and writes the codes of a closed list; made once for each list. */
export function lexiconOf(list: readonly Named[]): Lexicon {
  const lexicon = lists.get(list) ?? new Lexicon(list);
  lists.set(list, lexicon);
  return lexicon;
}

export function codesOf(input: ListInput): readonly string[] {
  return input.kind === 'tree' ? input.nodes.map(({ code }) => code) : input.values;
}

function withNames(codes: readonly string[], named: readonly Named[] = []): readonly Named[] {
  const names = new Map(named.map((one) => [one.code, one.names]));
  return codes.map((code) => ({ code, names: names.get(code) ?? [] }));
}
