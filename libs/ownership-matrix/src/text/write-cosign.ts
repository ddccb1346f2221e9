import { partyKey } from '@baton/cosign-quorum';
import type { CosignRule } from '@baton/cosign-quorum';
import { partyText } from './party.ts';
import { wordOf } from './vocabulary.ts';
import type { CellWords } from './words.ts';

/** The rule as a cell shows it; `parseCosign` with the same words reads exactly this rule again. */
export function writeCosign(rule: CosignRule | null, words?: CellWords): string {
  return rule === null ? '' : write(rule, 0, words);
}

/** @param binding What surrounds the rule: 0 nothing or a comma, 1 "then", 2 "and". */
function write(rule: CosignRule, binding: number, words: CellWords | undefined): string {
  if ('party' in rule) return partyText(rule.party, partyKey(rule.party), words);
  const language = words?.language;
  const listed = (head: string, parts: readonly CosignRule[]): string =>
    `${head} (${parts.map((part) => write(part, 0, words)).join(', ')})`;
  const joined = (word: 'and' | 'then', parts: readonly CosignRule[]): string => {
    const own = word === 'then' ? 1 : 2;
    const text = parts.map((part) => write(part, own, words)).join(` ${wordOf(word, language)} `);
    return binding >= own ? `(${text})` : text;
  };
  if ('any' in rule) return listed(wordOf('anyOf', language), rule.any);
  if ('kOf' in rule) return listed(`${rule.kOf.k} of`, rule.kOf.of);
  if ('all' in rule) {
    return rule.all.length === 1 ? listed(wordOf('allOf', language), rule.all) : joined('and', rule.all);
  }
  return rule.sequence.length === 1
    ? listed(wordOf('sequenceOf', language), rule.sequence)
    : joined('then', rule.sequence);
}
