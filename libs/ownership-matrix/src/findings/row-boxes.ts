import type { Axis } from '../diagram/axis.ts';
import { intersection, range } from '../diagram/ranges.ts';
import type { Ranges } from '../diagram/ranges.ts';
import { neverHolds } from '../diagram/rule-rows.ts';
import type { RuleRow } from '../diagram/rule-rows.ts';
import type { Box } from '../regions/box.ts';

/** The cases of a rule: one box, or one for each choice among "at least one of these tags". They may overlap. */
export const boxesOfRow = (row: RuleRow, axes: readonly Axis[]): Box[] => boxesOfRows([row], axes);

/** The cases in which all of these rules hold. */
export function boxesOfRows(rows: readonly RuleRow[], axes: readonly Axis[]): Box[] {
  if (rows.some(neverHolds)) return [];
  let boxes: (Ranges | null)[][] = [
    axes.map((axis, a) =>
      rows.reduce<Ranges | null>((set, row) => meet(set, row.atoms[a] ?? null, axis), null),
    ),
  ];
  for (const tags of rows.flatMap((row) => row.someOf)) {
    boxes = boxes.flatMap((atoms) =>
      tags.map((tag) => atoms.with(tag, meet(atoms[tag] ?? null, range(1, 2), axes[tag]))),
    );
  }
  return boxes
    .filter((atoms) => atoms.every((set) => set === null || set.length > 0))
    .map((atoms) => ({ atoms, terminal: 0 }));
}

function meet(a: Ranges | null, b: Ranges | null, axis: Axis | undefined): Ranges | null {
  if (a === null || b === null) return whole(a ?? b, axis);
  return whole(intersection(a, b), axis);
}

/** A set that takes the whole domain says nothing. */
const whole = (set: Ranges | null, axis: Axis | undefined): Ranges | null =>
  set?.length === 2 && set[0] === 0 && set[1] === axis?.domain ? null : set;
