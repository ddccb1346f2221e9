import { withinDomain } from '../diagram/axis.ts';
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
import type { CompiledMatrix } from '../lookup/compile.ts';
import { Tails } from '../regions/tails.ts';
import { teller } from '../regions/teller.ts';
import { sharesOfTerminals } from '../regions/shares.ts';
import { widen } from '../regions/widen.ts';
import type { Input } from '../table/input.ts';
import type { MatrixTable } from '../table/table.ts';
import { Assignments } from './assignments.ts';
import { ASSIGNMENT_PARTS } from './comparison.ts';
import type { AssignmentPart, Change, Comparison } from './comparison.ts';
import { jointInputs } from './joint-inputs.ts';
import { product } from './product.ts';
import type { Version } from './product.ts';

export interface CompareOptions {
  /** The parts to look at, e.g. only the owner. Default: all. */
  readonly parts?: readonly AssignmentPart[];
  /** Changes listed; all are counted. Default 1,000. */
  readonly maxChanges?: number;
  /** Regions listed over all changes; all are counted. Default 10,000. */
  readonly maxRegions?: number;
}

/**
 * Exactly which cases are assigned otherwise by `after` than by `before`, and how. The cases are those of the
 * declared values of both versions; a value that one of them does not know meets only `any` there.
 */
export function compare(
  before: CompiledMatrix,
  after: CompiledMatrix,
  options: CompareOptions = {},
): Comparison {
  const inputs = jointInputs(before.table.inputs, after.table.inputs);
  if (typeof inputs === 'string') return { kind: 'refused', code: 'inputs-not-comparable', input: inputs };
  try {
    return compared(inputs, before.table, after.table, options);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return { kind: 'refused', code: 'too-large', input: null };
  }
}

function compared(
  inputs: readonly Input[],
  before: MatrixTable,
  after: MatrixTable,
  { parts = ASSIGNMENT_PARTS, maxChanges = 1_000, maxRegions = 10_000 }: CompareOptions,
): Comparison {
  const axes = withinDomain(layAxes(inputs, [before, after]));
  const nodes = new Nodes(MAX_INTEGERS);
  const sets = new PartySets();
  const assignments = new Assignments(parts, sets);
  const draw = (table: MatrixTable): Version => drawVersion(nodes, axes, table, assignments, sets);
  const root = product(nodes, axes, draw(before), draw(after), (from, fromSet, to, toSet) =>
    assignments.change(from, fromSet, to, toSet),
  );
  const shares = sharesOfTerminals(nodes, axes, root);
  shares.delete(0);
  const widest = [...shares].sort((a, b) => b[1] - a[1]).map(([change]) => change);
  const { listed, boxes } = cut(nodes, axes, root, widest.slice(0, maxChanges));
  const byChange = Map.groupBy(widen(nodes, axes, root, boxes), (box) => box.terminal);
  const tell = teller(axes, inputs, maxRegions);
  let room = maxRegions;
  const changes = [...listed].map((change): Change => {
    const told = tell(byChange.get(change) ?? [], Math.max(1, room));
    room -= told.regions.length;
    const share = shares.get(change) ?? 0;
    return { ...assignments.describe(change), share, ...told, example: told.example ?? {} };
  });
  return { kind: 'compared', changes, changeCount: widest.length };
}

/** Cuts the changes into boxes; fewer changes, the widest, if all of them would take too much memory. */
function cut(nodes: Nodes, axes: readonly Axis[], root: Ref, changes: readonly number[]) {
  const listed = new Set(changes);
  try {
    return { listed, boxes: new Tails(nodes, axes, (change) => listed.has(change)).boxes(root) };
  } catch (error) {
    if (!(error instanceof TooLarge) || listed.size === 1) throw error;
    return cut(nodes, axes, root, changes.slice(0, changes.length >> 1));
  }
}

function drawVersion(
  nodes: Nodes,
  axes: readonly Axis[],
  table: MatrixTable,
  assignments: Assignments,
  sets: PartySets,
): Version {
  const rows = ruleRows(table, axes);
  const otherwise = assignments.ending(table.catchAll, assignments.gives(table.catchAll));
  const winners = drawWinners(nodes, axes, table, rows, new Opinions(), {
    rule: Int32Array.from(table.rules, ({ then }) =>
      then.kind === 'assign' ? assignments.ending(then) : otherwise,
    ),
    none: otherwise,
    disagreement: otherwise,
  });
  return {
    winners,
    collected: drawCollected(nodes, axes, table, rows, sets, (then) => assignments.gives(then)),
  };
}
