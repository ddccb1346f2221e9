import { Opinions } from '../diagram/opinions.ts';
import { has, intersects } from '../diagram/ranges.ts';
import { neverHolds } from '../diagram/rule-rows.ts';
import type { RuleRow } from '../diagram/rule-rows.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import type { Teller } from '../regions/teller.ts';
import type { Disagreement } from './finding.ts';
import { boxesOfRows } from './row-boxes.ts';

/** UNIQUE: every pair of rules that hold together and give different duties; the first `limit` pairs in table order. */
export function disagreeingPairs(
  matrix: CompiledMatrix,
  limit: number,
): { pairs: [RuleRow, RuleRow][]; count: number } {
  const { table, rows } = matrix;
  const pairs: [RuleRow, RuleRow][] = [];
  let count = 0;
  if (table.hitPolicy !== 'UNIQUE') return { pairs, count };
  const opinions = new Opinions();
  const assigning = rows.flatMap((row) => {
    const then = table.rules[row.rule]?.then;
    return then?.kind === 'assign' && !neverHolds(row) ? [{ row, opinion: opinions.of(then) }] : [];
  });
  assigning.forEach((a, i) => {
    for (let j = i + 1; j < assigning.length; j++) {
      const b = assigning[j];
      if (b === undefined || a.opinion === b.opinion || !meet(a.row, b.row)) continue;
      count++;
      if (pairs.length < limit) pairs.push([a.row, b.row]);
    }
  });
  return { pairs, count };
}

function meet(a: RuleRow, b: RuleRow): boolean {
  for (let axis = 0; axis < a.atoms.length; axis++) {
    const own = a.atoms[axis] ?? null;
    const other = b.atoms[axis] ?? null;
    if (own !== null && other !== null && !intersects(own, other)) return false;
  }
  return someAllowed(a, b) && someAllowed(b, a);
}

/** Whether "at least one of these tags" leaves a tag that the other rule allows. */
const someAllowed = (row: RuleRow, other: RuleRow): boolean =>
  row.someOf.every((tags) => tags.some((axis) => has(other.atoms[axis] ?? PRESENT, 1)));

const PRESENT = Int32Array.of(1, 2);

export function describeDisagreement(
  { axes, table }: CompiledMatrix,
  pair: readonly [RuleRow, RuleRow],
  tell: Teller,
): Disagreement {
  const [upper, lower] = pair.map((row) => table.rules[row.rule]?.id ?? '');
  return { kind: 'disagreement', rules: [upper ?? '', lower ?? ''], ...tell(boxesOfRows(pair, axes)) };
}
