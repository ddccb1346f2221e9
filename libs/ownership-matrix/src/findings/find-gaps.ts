import type { CompiledMatrix } from '../lookup/compile.ts';
import { disjointBoxes } from '../regions/disjoint-boxes.ts';
import type { Teller } from '../regions/teller.ts';
import { widen } from '../regions/widen.ts';
import type { Gap } from './finding.ts';

/** The cases for which no rule assigns, as one finding; none if every case has a rule. */
export function findGap({ nodes, axes, winners, table }: CompiledMatrix, tell: Teller): Gap[] {
  const { boxes, count } = disjointBoxes(nodes, axes, winners, (terminal) => terminal === table.rules.length);
  if (count === 0) return [];
  const told = tell(widen(nodes, axes, winners, boxes));
  return [{ kind: 'gap', ...told, regionCount: told.regionCount + count - boxes.length }];
}
