import type { CompiledMatrix } from '../lookup/compile.ts';
import { disjointBoxes } from '../regions/disjoint-boxes.ts';
import { exampleOf } from '../regions/example-of-box.ts';
import { regionOf } from '../regions/region-of-box.ts';
import { widen } from '../regions/widen.ts';
import type { Gap } from './finding.ts';

/** The cases for which no rule assigns, as one finding; none if every case has a rule. */
export function findGap(matrix: CompiledMatrix, maxRegions: number): Gap[] {
  const { nodes, axes, winners, table } = matrix;
  const disjoint = disjointBoxes(nodes, axes, winners, (terminal) => terminal === table.rules.length);
  const boxes = widen(nodes, axes, winners, disjoint);
  const [largest] = boxes;
  if (largest === undefined) return [];
  return [
    {
      kind: 'gap',
      regions: boxes.slice(0, maxRegions).map((box) => regionOf(box, axes, table.inputs)),
      regionCount: boxes.length,
      example: exampleOf(largest, axes),
    },
  ];
}
