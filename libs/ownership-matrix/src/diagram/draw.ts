import type { MatrixTable, Outcome } from '../table/table.ts';
import type { Axis } from './axis.ts';
import { collectPolicy } from './collect.ts';
import type { Nodes, Ref } from './diagram.ts';
import { firstPolicy } from './first.ts';
import { grow } from './grow.ts';
import { laneOut } from './lanes.ts';
import type { Opinions } from './opinions.ts';
import type { PartySets } from './party-sets.ts';
import { neverHolds } from './rule-rows.ts';
import type { RuleRow } from './rule-rows.ts';
import { uniquePolicy } from './unique.ts';

/** What the terminals of a winners' diagram stand for. */
export interface Terminals {
  /** By position of the rule in its table. */
  readonly rule: Int32Array;
  readonly none: number;
  readonly disagreement: number;
}

/** The diagram that says which rule wins, or whatever else the terminals say of it. */
export function drawWinners(
  nodes: Nodes,
  axes: readonly Axis[],
  table: MatrixTable,
  rows: readonly RuleRow[],
  opinions: Opinions,
  terminals: Terminals,
): Ref {
  const assigning = rows.flatMap((row) => {
    const then = table.rules[row.rule]?.then;
    return then?.kind === 'assign' && !neverHolds(row) ? [{ row, then }] : [];
  });
  const lanes = laneOut(
    assigning.map(({ row }) => row),
    axes.length,
  );
  const outcome = Int32Array.from(assigning, ({ row }) => terminals.rule[row.rule] ?? terminals.none);
  if (table.hitPolicy === 'FIRST')
    return grow(nodes, axes, lanes, firstPolicy(lanes, outcome, terminals.none));
  const opinion = Int32Array.from(assigning, ({ then }) => opinions.of(then));
  const { none, disagreement } = terminals;
  return grow(nodes, axes, lanes, uniquePolicy(lanes, { outcome, opinion, none, disagreement }));
}

/** The diagram that says what is collected; its terminals are numbers of `sets`. */
export function drawCollected(
  nodes: Nodes,
  axes: readonly Axis[],
  table: MatrixTable,
  rows: readonly RuleRow[],
  sets: PartySets,
  gives: (then: Outcome) => number = (then) => sets.of(then),
): Ref {
  const giving = rows
    .map((row) => ({ row, set: gives(table.rules[row.rule]?.then ?? { kind: 'add' }) }))
    .filter(({ row, set }) => set !== 0 && !neverHolds(row));
  const lanes = laneOut(
    giving.map(({ row }) => row),
    axes.length,
  );
  return grow(
    nodes,
    axes,
    lanes,
    collectPolicy(
      lanes,
      Int32Array.from(giving, ({ set }) => set),
      sets,
    ),
  );
}
