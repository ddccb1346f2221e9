/** A moment: milliseconds since the epoch, UTC. */
export type Instant = number;

export type PartyRole = 'lead' | 'staff';

/**
 * Who must be heard: a department by its code, and who of it may sign.
 * Without a role a lead or a member of the staff may; with one, only people who hold it there.
 */
export type Party = { department: string; role?: PartyRole };

/**
 * Whose sign-offs a co-sign needs, as plain JSON:
 * `all` (会签), `any` (或签), `kOf` (k of n), `sequence` (依次), and one `party` as the leaf.
 * Groups nest, so stages are a sequence of groups.
 */
export type CosignRule =
  | { party: Party }
  | { all: CosignRule[] }
  | { any: CosignRule[] }
  | { kOf: { k: number; of: CosignRule[] } }
  | { sequence: CosignRule[] };

/** The name of a party inside one rule: `finance`, `finance:lead`, `finance:staff`. */
export function partyKey(party: Party): string {
  return party.role === undefined ? party.department : `${party.department}:${party.role}`;
}

/** The party of a key; null when it is none. */
export function partyOf(key: string): Party | null {
  const [department = '', role, ...rest] = key.split(':');
  if (department === '' || rest.length > 0) return null;
  if (role === undefined) return { department };
  return role === 'lead' || role === 'staff' ? { department, role } : null;
}

/** Every mode says the same thing: of these parts, so many must agree, and whether they are asked one by one. */
export type Group = { need: number; parts: CosignRule[]; inOrder: boolean };

export function groupOf(rule: Exclude<CosignRule, { party: Party }>): Group {
  if ('all' in rule) return { need: rule.all.length, parts: rule.all, inOrder: false };
  if ('any' in rule) return { need: 1, parts: rule.any, inOrder: false };
  if ('kOf' in rule) return { need: rule.kOf.k, parts: rule.kOf.of, inOrder: false };
  return { need: rule.sequence.length, parts: rule.sequence, inOrder: true };
}

/** The parties of a rule in reading order, each once. */
export function partiesOf(rule: CosignRule): Party[] {
  const found = new Map<string, Party>();
  const visit = (node: CosignRule): void => {
    if (!('party' in node)) return groupOf(node).parts.forEach(visit);
    const key = partyKey(node.party);
    if (!found.has(key)) found.set(key, node.party);
  };
  visit(rule);
  return [...found.values()];
}

export function namesParty(rule: CosignRule, key: string): boolean {
  return partiesOf(rule).some((party) => partyKey(party) === key);
}

/** Rebuilds a rule with every leaf of one party replaced. */
export function replaceParty(rule: CosignRule, key: string, by: CosignRule): CosignRule {
  const again = (node: CosignRule): CosignRule => replaceParty(node, key, by);
  if ('party' in rule) return partyKey(rule.party) === key ? by : rule;
  if ('all' in rule) return { all: rule.all.map(again) };
  if ('any' in rule) return { any: rule.any.map(again) };
  if ('kOf' in rule) return { kOf: { k: rule.kOf.k, of: rule.kOf.of.map(again) } };
  // A sequence put in the place of a step of a sequence is more steps, not a deeper tree.
  const steps = rule.sequence.flatMap((node) => {
    const next = again(node);
    return 'party' in node && 'sequence' in next ? next.sequence : [next];
  });
  return { sequence: steps };
}
