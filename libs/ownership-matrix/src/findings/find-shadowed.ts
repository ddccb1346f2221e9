import { neverHolds } from '../diagram/rule-rows.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import type { Teller } from '../regions/teller.ts';
import type { Shadowed } from './finding.ts';
import { boxesOfRow } from './row-boxes.ts';
import { terminalsWithin } from './terminals-within.ts';

/** FIRST: positions of the rules that assign, could hold, and yet never win. */
export function shadowedRules({ table, rows, nodes, axes, winners }: CompiledMatrix): number[] {
  if (table.hitPolicy !== 'FIRST') return [];
  const winning = terminalsWithin(nodes, axes, winners, null);
  return rows
    .filter(
      (row) => table.rules[row.rule]?.then.kind === 'assign' && !neverHolds(row) && !winning.has(row.rule),
    )
    .map((row) => row.rule);
}

export function describeShadowed(matrix: CompiledMatrix, rule: number, tell: Teller): Shadowed[] {
  const { nodes, axes, winners, table } = matrix;
  const row = matrix.rows[rule];
  if (row === undefined) return [];
  const boxes = boxesOfRow(row, axes);
  const takers = new Set(boxes.flatMap((box) => [...terminalsWithin(nodes, axes, winners, box)]));
  const by = [...takers].sort((a, b) => a - b).flatMap((taker) => table.rules[taker]?.id ?? []);
  return [{ kind: 'shadowed', rule: table.rules[rule]?.id ?? '', by, ...tell(boxes) }];
}
