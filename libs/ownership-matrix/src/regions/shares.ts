import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';

/**
 * How large a share of all combinations of atoms leads to each terminal that the domain reaches. One pass from the
 * root down: a node is numbered after its children, so falling numbers go from parents to children.
 */
export function sharesOfTerminals(nodes: Nodes, axes: readonly Axis[], root: Ref): Map<number, number> {
  const terminals = new Map<number, number>();
  const shares = new Float64Array(Math.max(0, root + 1));
  const give = (ref: Ref, share: number): void => {
    if (ref < 0) terminals.set(~ref, (terminals.get(~ref) ?? 0) + share);
    else shares[ref] = (shares[ref] ?? 0) + share;
  };
  give(root, 1);
  for (let ref = root; ref >= 0; ref--) {
    const share = shares[ref] ?? 0;
    if (share === 0) continue;
    const domain = axes[nodes.axis(ref)]?.domain ?? 0;
    for (let i = nodes.start(ref) + 1, end = nodes.end(ref), from = 0; i < end && from < domain; i += 2) {
      const to = i + 1 < end ? Math.min(domain, nodes.flat[i + 1] ?? 0) : domain;
      give(nodes.flat[i] ?? 0, (share * (to - from)) / domain);
      from = to;
    }
  }
  return terminals;
}
