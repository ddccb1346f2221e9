import type { Choices } from './choices.ts';
import { difference } from './difference.ts';
import { mergeRule } from './merge-rule.ts';
import { RuleOrder } from './rule-order.ts';
import type { DraftRule, DraftTable, TableEdit } from './table-edit.ts';

/** The merged rules in their order: theirs, with the rows that I added or moved where I put them. */
export function mergeRows(
  base: DraftTable,
  mine: DraftTable,
  theirs: DraftTable,
  choices: Choices,
): DraftRule[] {
  const was = byId(base);
  const my = byId(mine);
  const their = byId(theirs);
  const merged = new Map<string, DraftRule>();
  for (const id of new Set([...their.keys(), ...my.keys()])) {
    const sides = { base: was.get(id) ?? null, mine: my.get(id) ?? null, theirs: their.get(id) ?? null };
    const rule = mergeRule(id, sides, choices);
    if (rule) merged.set(id, rule);
  }
  const order = new RuleOrder(
    theirs.rules.flatMap(({ id }) => {
      const rule = merged.get(id);
      return rule ? [[id, rule] as const] : [];
    }),
  );
  const moving = movesToMake(base, mine, theirs, choices);
  for (const { id } of mine.rules) if (moving.has(id) && order.has(id)) order.take(id);
  // From my last upwards: what mine stands above is in its place already.
  let below: string | null = null;
  for (const { id } of [...mine.rules].reverse()) {
    const rule = merged.get(id);
    if (!rule) continue;
    if (!order.has(id)) order.put(id, rule, below);
    below = id;
  }
  return order.items();
}

/** Rules that only I moved, or that both moved and mine was chosen. */
function movesToMake(base: DraftTable, mine: DraftTable, theirs: DraftTable, choices: Choices): Set<string> {
  const my = movesOf(difference(base, mine));
  const their = movesOf(difference(base, theirs));
  const following = below(base);
  const moving = new Set<string>();
  for (const [rule, to] of my) {
    const other = their.get(rule);
    if (other === undefined) moving.add(rule);
    else if (other !== to) {
      const places = { base: following.get(rule) ?? null, mine: to, theirs: other };
      if (choices.takesMine({ id: `place:${rule}`, kind: 'place', rule, ...places })) moving.add(rule);
    }
  }
  return moving;
}

const byId = ({ rules }: DraftTable) => new Map(rules.map((rule) => [rule.id, rule]));

const below = ({ rules }: DraftTable) => new Map(rules.map(({ id }, at) => [id, rules[at + 1]?.id ?? null]));

const movesOf = (edits: readonly TableEdit[]) =>
  new Map(edits.flatMap((edit) => (edit.kind === 'moveRule' ? [[edit.rule, edit.before] as const] : [])));
