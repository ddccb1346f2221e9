import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { meets } from '../diagram/ranges.ts';
import type { Box } from '../regions/box.ts';

/** The terminals that cases of the domain, or of a box in it, lead to. */
export function terminalsWithin(
  nodes: Nodes,
  axes: readonly Axis[],
  root: Ref,
  box: Box | null,
): Set<number> {
  const terminals = new Set<number>();
  const seen = new Set<Ref>();
  const open = [root];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (ref < 0) terminals.add(~ref);
    if (ref < 0 || seen.has(ref)) continue;
    seen.add(ref);
    const axis = nodes.axis(ref);
    const domain = axes[axis]?.domain ?? 0;
    const atoms = box?.atoms[axis] ?? null;
    for (let i = nodes.start(ref) + 1, end = nodes.end(ref), from = 0; i < end && from < domain; i += 2) {
      const to = Math.min(domain, i + 1 < end ? (nodes.flat[i + 1] ?? 0) : domain);
      if (atoms === null || meets(atoms, from, to)) open.push(nodes.flat[i] ?? 0);
      from = to;
    }
  }
  return terminals;
}
