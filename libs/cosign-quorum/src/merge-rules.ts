import { namesParty, partyKey } from './rule.ts';
import type { CosignRule, Party } from './rule.ts';

/**
 * The rule that demands the base and every additional rule at once: what a co-sign becomes when several rows of
 * the matrix, or a level of a path, add parties. Null when nobody has to sign.
 *
 * An additional party that the base requires already stays where it stands; one that the base merely allows
 * becomes required in its place, and nobody is asked any more for what its approval settles. A whole group is
 * added as it is: a party that it shares with the base then stands in two places, and its one sign-off counts
 * in both.
 */
export function mergeRules(base: CosignRule | null, additional: readonly CosignRule[]): CosignRule | null {
  return additional.reduce<CosignRule | null>((merged, next) => (merged ? both(merged, next) : next), base);
}

function both(base: CosignRule, next: CosignRule): CosignRule {
  if ('all' in next && next.all.length > 0) return next.all.reduce(both, base);
  const isNamed = 'party' in next && namesParty(base, partyKey(next.party));
  if (isNamed) return requiring(base, next.party);
  return { all: 'all' in base ? [...base.all, next] : [base, next] };
}

/** `rule` and this party, which it names: the same demand, without naming the party twice. */
function requiring(rule: CosignRule, party: Party): CosignRule {
  const key = partyKey(party);
  const inPart = (part: CosignRule): CosignRule => (namesParty(part, key) ? requiring(part, party) : part);
  if ('party' in rule) return rule;
  if ('all' in rule) return { all: rule.all.map(inPart) };
  if ('sequence' in rule) return { sequence: rule.sequence.map(inPart) };
  const rest = given(rule, key);
  return rest === null ? { party } : { all: [{ party }, rest] };
}

/** What is left to demand once this party has approved; null when nothing is. */
function given(rule: CosignRule, key: string): CosignRule | null {
  if (!namesParty(rule, key)) return rule;
  if ('party' in rule) return null;
  const left = (parts: CosignRule[]): CosignRule[] =>
    parts.map((part) => given(part, key)).filter((part) => part !== null);
  if ('all' in rule) return unlessEmpty(left(rule.all), (all) => ({ all }));
  if ('sequence' in rule) return unlessEmpty(left(rule.sequence), (sequence) => ({ sequence }));
  const parts = 'any' in rule ? rule.any : rule.kOf.of;
  const of = left(parts);
  const k = ('any' in rule ? 1 : rule.kOf.k) - (parts.length - of.length);
  if (k <= 0) return null;
  return 'any' in rule ? { any: of } : { kOf: { k, of } };
}

function unlessEmpty(parts: CosignRule[], group: (parts: CosignRule[]) => CosignRule): CosignRule | null {
  const [only, ...others] = parts;
  if (only === undefined) return null;
  return others.length === 0 ? only : group(parts);
}
