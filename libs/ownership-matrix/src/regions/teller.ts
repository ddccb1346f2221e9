import type { Axis } from '../diagram/axis.ts';
import type { MatrixFacts } from '../table/facts.ts';
import type { Input } from '../table/input.ts';
import type { Box } from './box.ts';
import { exampleOf } from './example-of-box.ts';
import type { Region } from './region.ts';
import { RegionWriter } from './region-writer.ts';

/** Tells of boxes as people read them: as many regions as asked for, how many there are, and an example of the first. */
export type Teller = (
  boxes: readonly Box[],
  max?: number,
) => {
  readonly regions: readonly Region[];
  readonly regionCount: number;
  readonly example: MatrixFacts | null;
};

export function teller(axes: readonly Axis[], inputs: readonly Input[], maxRegions: number): Teller {
  const writer = new RegionWriter(axes, inputs);
  return (boxes, max = maxRegions) => ({
    regions: boxes.slice(0, max).map((box) => writer.region(box)),
    regionCount: boxes.length,
    example: boxes[0] === undefined ? null : exampleOf(boxes[0], axes),
  });
}
