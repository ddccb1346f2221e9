import { readCosignRule, partyKey, type CosignRule } from '@baton/cosign-quorum';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { say, t } from '#lib/words/index.ts';
import { partyName } from './party.ts';

/** A rule of the contract in words: "first Logistics (lead) and Finance (lead), then Marketing (lead)". Empty when unreadable. */
export function ruleWords(json: unknown, directory: Directory): string {
  const read = readCosignRule(json);
  return read.ok ? inWords(read.rule, directory, true) : '';
}

function inWords(rule: CosignRule, directory: Directory, outermost: boolean): string {
  if ('party' in rule) return partyName(partyKey(rule.party), directory);
  // What is done one after the other needs no brackets around its steps.
  const words = groupInWords(rule, (part) => inWords(part, directory, 'sequence' in rule));
  return outermost ? words : t('cosign.rule.group', { words });
}

function groupInWords(
  rule: Exclude<CosignRule, { party: unknown }>,
  part: (rule: CosignRule) => string,
): string {
  if ('all' in rule) return say.all(rule.all.map(part));
  if ('any' in rule) return t('cosign.rule.any', { parties: say.any(rule.any.map(part)) });
  if ('kOf' in rule) {
    return t('cosign.rule.kOf', { k: rule.kOf.k, parties: say.all(rule.kOf.of.map(part)) });
  }
  return rule.sequence.map(part).join(t('cosign.rule.then'));
}
