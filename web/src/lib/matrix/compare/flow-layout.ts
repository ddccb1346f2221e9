/** Something that goes from one department to another: a share of the cases, or a number of tickets. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

export interface FlowNode {
  readonly code: string;
  readonly amount: number;
  readonly y: number;
  readonly height: number;
}

export interface FlowRibbon extends Flow {
  /** Middle of the ribbon at both ends, and how thick it is. */
  readonly y0: number;
  readonly y1: number;
  readonly thickness: number;
}

export interface FlowLayout {
  readonly before: readonly FlowNode[];
  readonly after: readonly FlowNode[];
  readonly ribbons: readonly FlowRibbon[];
  readonly height: number;
}

interface Room {
  /** For all amounts together, in pixels. */
  readonly height: number;
  /** Between two departments. */
  readonly gap: number;
  /** The least height of a department, so that its name has room. */
  readonly least: number;
}

/**
 * Departments stacked on both sides, the largest on top, and ribbons between them that cross as little as their order allows. Two
 * columns need no solver: each side is a stack, each ribbon takes its part of both.
 */
export function layOutFlows(flows: readonly Flow[], room: Room): FlowLayout {
  const total = flows.reduce((sum, { amount }) => sum + amount, 0);
  if (total <= 0) return { before: [], after: [], ribbons: [], height: 0 };
  const scale = room.height / total;
  const before = stack(flows, 'from', scale, room);
  const after = stack(flows, 'to', scale, room);
  const at = (nodes: readonly FlowNode[]) => new Map(nodes.map((node, i) => [node.code, { i, node }]));
  const left = at(before);
  const right = at(after);
  const rank = (side: ReturnType<typeof at>, code: string) => side.get(code)?.i ?? 0;
  const taken = new Map<string, number>();
  const take = (side: string, code: string, start: number, thickness: number): number => {
    const key = `${side} ${code}`;
    const used = taken.get(key) ?? 0;
    taken.set(key, used + thickness);
    return start + used + thickness / 2;
  };
  const start = (side: ReturnType<typeof at>, code: string) => inner(side.get(code)?.node, scale);
  const ordered = flows
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => rank(left, a.from) - rank(left, b.from) || rank(right, a.to) - rank(right, b.to));
  const outgoing = ordered.map((flow) =>
    take('from', flow.from, start(left, flow.from), flow.amount * scale),
  );
  const incoming = new Map<Flow, number>();
  const byTarget = ordered.toSorted(
    (a, b) => rank(right, a.to) - rank(right, b.to) || rank(left, a.from) - rank(left, b.from),
  );
  for (const flow of byTarget) {
    incoming.set(flow, take('to', flow.to, start(right, flow.to), flow.amount * scale));
  }
  const ribbons = ordered.map((flow, i) => ({
    ...flow,
    y0: outgoing[i] ?? 0,
    y1: incoming.get(flow) ?? 0,
    thickness: flow.amount * scale,
  }));
  return { before, after, ribbons, height: Math.max(endOf(before), endOf(after)) };
}

function stack(flows: readonly Flow[], end: 'from' | 'to', scale: number, { gap, least }: Room): FlowNode[] {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(flow[end], (sums.get(flow[end]) ?? 0) + flow.amount);
  let y = 0;
  return [...sums]
    .filter(([, amount]) => amount > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code, amount]) => {
      const height = Math.max(least, amount * scale);
      const node = { code, amount, y, height };
      y += height + gap;
      return node;
    });
}

/** Where ribbons begin in a node: those of a node that is higher than its amount stand in its middle. */
function inner(node: FlowNode | undefined, scale: number): number {
  return node ? node.y + (node.height - node.amount * scale) / 2 : 0;
}

const endOf = (nodes: readonly FlowNode[]): number => {
  const last = nodes.at(-1);
  return last ? last.y + last.height : 0;
};

/** The outline of a ribbon between two x, as an SVG path. */
export function ribbonPath({ y0, y1, thickness }: FlowRibbon, x0: number, x1: number): string {
  const half = Math.max(0.5, thickness / 2);
  const middle = (x0 + x1) / 2;
  return (
    `M${x0},${y0 - half}C${middle},${y0 - half} ${middle},${y1 - half} ${x1},${y1 - half}` +
    `L${x1},${y1 + half}C${middle},${y1 + half} ${middle},${y0 + half} ${x0},${y0 + half}Z`
  );
}
