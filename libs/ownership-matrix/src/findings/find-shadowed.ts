import { neverHolds } from '../diagram/rule-rows.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import { exampleOf } from '../regions/example-of-box.ts';
import { regionOf } from '../regions/region-of-box.ts';
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

export function describeShadowed(matrix: CompiledMatrix, rule: number, maxRegions: number): Shadowed[] {
  const { nodes, axes, winners, table, rows } = matrix;
  const row = rows[rule];
  if (row === undefined) return [];
  const boxes = boxesOfRow(row, axes);
  const takers = new Set(boxes.flatMap((box) => [...terminalsWithin(nodes, axes, winners, box)]));
  const [first] = boxes;
  return [
    {
      kind: 'shadowed',
      rule: table.rules[rule]?.id ?? '',
      by: [...takers].sort((a, b) => a - b).flatMap((taker) => table.rules[taker]?.id ?? []),
      regions: boxes.slice(0, maxRegions).map((box) => regionOf(box, axes, table.inputs)),
      regionCount: boxes.length,
      example: first === undefined ? null : exampleOf(first, axes),
    },
  ];
}
