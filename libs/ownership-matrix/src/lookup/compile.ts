import type { Axis } from '../diagram/axis.ts';
import { Nodes } from '../diagram/diagram.ts';
import type { Ref } from '../diagram/diagram.ts';
import { drawCollected, drawWinners } from '../diagram/draw.ts';
import { TooLarge } from '../diagram/int-list.ts';
import { layAxes } from '../diagram/lay-axes.ts';
import { MAX_INTEGERS } from '../diagram/limits.ts';
import { Opinions } from '../diagram/opinions.ts';
import { PartySets } from '../diagram/party-sets.ts';
import { ruleRows } from '../diagram/rule-rows.ts';
import type { RuleRow } from '../diagram/rule-rows.ts';
import { checkTable } from '../table/check-table.ts';
import type { MatrixRefusal } from '../table/refusal.ts';
import type { MatrixTable } from '../table/table.ts';
import { layOutAnswers, NEAR } from './answers.ts';
import type { Answers } from './answers.ts';
import { planReading } from './read-facts.ts';
import type { Reading } from './read-facts.ts';

/** A checked table with its diagrams. Made by `compile` only; everything but `table` is for this library. */
export interface CompiledMatrix {
  readonly table: MatrixTable;
  readonly axes: readonly Axis[];
  /** One for each rule, in table order. */
  readonly rows: readonly RuleRow[];
  readonly nodes: Nodes;
  /** Terminals: position of the rule; `rules.length` for none, one more for a disagreement. */
  readonly winners: Ref;
  readonly answers: Answers;
  readonly reading: Reading;
}

export type Compilation =
  | { readonly kind: 'compiled'; readonly matrix: CompiledMatrix }
  | { readonly kind: 'refused'; readonly refusals: readonly MatrixRefusal[] };

/**
 * Checks a table and compiles it into decision diagrams. Refuses with every reason at once. The table is kept,
 * not copied: it must not change afterwards.
 * @param maxIntegers Size of the diagrams, in 32-bit integers, beyond which a table is refused as `too-large`.
 * @param near Size of what lookups walk through beyond which they read short lists instead, if those are smaller.
 */
export function compile(table: MatrixTable, maxIntegers = MAX_INTEGERS, near = NEAR): Compilation {
  const refusals = checkTable(table);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  try {
    return { kind: 'compiled', matrix: draw(table, maxIntegers, near) };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    const value = String(table.rules.length);
    return { kind: 'refused', refusals: [{ code: 'too-large', rule: null, row: null, input: null, value }] };
  }
}

function draw(table: MatrixTable, maxIntegers: number, near: number): CompiledMatrix {
  const axes = layAxes(table.inputs, [table]);
  const rows = ruleRows(table, axes);
  const nodes = new Nodes(maxIntegers);
  const sets = new PartySets();
  const count = table.rules.length;
  const winners = drawWinners(nodes, axes, table, rows, new Opinions(), {
    rule: Int32Array.from(table.rules.keys()),
    none: count,
    disagreement: count + 1,
  });
  const collected = drawCollected(nodes, axes, table, rows, sets);
  nodes.compact();
  const answers = layOutAnswers(table, axes, rows, nodes, { winners, collected }, sets, near);
  return { table, axes, rows, nodes, winners, answers, reading: planReading(table.inputs, axes) };
}
