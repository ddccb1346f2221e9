import { namesParty, partyKey } from './rule.ts';
import type { CosignRule, Party } from './rule.ts';

/**
 * The rule that demands the base and every additional rule at once: what a ticket's co-sign becomes when
 * several rows of the matrix, or a level of a path, add parties. No party is asked twice for it: one that the
 * base already requires stays where it stands, one that the base merely allows becomes required in its place.
 * Null when nobody has to sign.
 */
export function mergeRules(base: CosignRule | null, additional: readonly CosignRule[]): CosignRule | null {
  return additional.reduce<CosignRule | null>((merged, next) => (merged ? both(merged, next) : next), base);
}

function both(base: CosignRule, next: CosignRule): CosignRule {
  if ('all' in next && next.all.length > 0) return next.all.reduce(both, base);
  if ('party' in next) {
    return namesParty(base, partyKey(next.party)) ? requiring(base, next.party) : joined(base, next);
  }
  // What both groups require is left to the base; parties that each merely allows stay in both places.
  const rest = required(base).reduce<CosignRule | null>((r, party) => r && given(r, partyKey(party)), next);
  if (rest === null) return base;
  const shared = required(rest).filter((party) => namesParty(base, partyKey(party)));
  return joined(
    shared.reduce(requiring, base),
    rest === next && shared.length === 0 ? next : withoutShared(rest, shared),
  );
}

function withoutShared(rule: CosignRule, shared: Party[]): CosignRule | null {
  return shared.reduce<CosignRule | null>((r, party) => r && given(r, partyKey(party)), rule);
}

function joined(base: CosignRule, next: CosignRule | null): CosignRule {
  if (next === null) return base;
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
  if ('party' in rule) return partyKey(rule.party) === key ? null : rule;
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

/** The parties without whom the rule cannot be met because every group above them is `all` or `sequence`. */
function required(rule: CosignRule): Party[] {
  if ('party' in rule) return [rule.party];
  if ('all' in rule) return rule.all.flatMap(required);
  if ('sequence' in rule) return rule.sequence.flatMap(required);
  return [];
}
