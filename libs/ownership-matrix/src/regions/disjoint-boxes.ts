import type { Axis } from '../diagram/axis.ts';
import type { Nodes, Ref } from '../diagram/diagram.ts';
import { TooLarge } from '../diagram/int-list.ts';
import { joined } from '../diagram/ranges.ts';
import type { Box } from './box.ts';
import { Tails } from './tails.ts';

/** Boxes held at most; what lies beyond is counted and dropped. */
const MAX_BOXES = 150_000;

export interface Cut {
  readonly boxes: readonly Box[];
  /** How many boxes there are, held or not. */
  readonly count: number;
}

/**
 * Cuts the part of a diagram that leads to wanted terminals into boxes that do not overlap, within the domain
 * of each axis. Boxes that differ on one axis only, and look alike below it, are one from the start.
 *
 * Where that would take too much memory the diagram is cut at its top and each part done for itself: still exact,
 * only less merged.
 */
export function disjointBoxes(
  nodes: Nodes,
  axes: readonly Axis[],
  root: Ref,
  wanted: (terminal: number) => boolean,
): Cut {
  try {
    const boxes = new Tails(nodes, axes, wanted).boxes(root);
    return { boxes, count: boxes.length };
  } catch (error) {
    if (!(error instanceof TooLarge) || root < 0) throw error;
  }
  const axis = nodes.axis(root);
  const held: Box[] = [];
  let count = 0;
  for (const [child, ranges] of branches(nodes, axes, root)) {
    const part = disjointBoxes(nodes, axes, child, wanted);
    count += part.count;
    for (const box of part.boxes.slice(0, MAX_BOXES - held.length)) {
      held.push({ ...box, atoms: box.atoms.with(axis, joined(ranges)) });
    }
  }
  return { boxes: held, count };
}

/** Each child of a node with all the runs that lead to it, within the domain. */
function branches(nodes: Nodes, axes: readonly Axis[], ref: Ref): Map<Ref, [number, number][]> {
  const domain = axes[nodes.axis(ref)]?.domain ?? 0;
  const found = new Map<Ref, [number, number][]>();
  for (let i = nodes.start(ref) + 1, end = nodes.end(ref), from = 0; i < end && from < domain; i += 2) {
    const to = i + 1 < end ? Math.min(domain, nodes.flat[i + 1] ?? 0) : domain;
    const child = nodes.flat[i] ?? 0;
    found.set(child, [...(found.get(child) ?? []), [from, to]]);
    from = to;
  }
  return found;
}
