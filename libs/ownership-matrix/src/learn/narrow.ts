import type { Bound, Condition } from '../table/condition.ts';
import type { Input, TreeInput } from '../table/input.ts';

/** The condition that holds where both do. Both are of the kind that a question about the input makes. */
export function narrow(input: Input, a: Condition, b: Condition): Condition {
  if (a.kind === 'oneOf' && b.kind === 'oneOf') {
    return { kind: 'oneOf', values: a.values.filter((value) => b.values.includes(value)) };
  }
  if (a.kind === 'within' && b.kind === 'within' && input.kind === 'tree') {
    return { kind: 'within', nodes: bothSubtrees(input, a.nodes, b.nodes) };
  }
  if (input.kind === 'tree' && a.kind === 'within' && b.kind === 'oneOf') {
    return {
      kind: 'oneOf',
      values: bothSubtrees(input, b.values, a.nodes).filter((code) => b.values.includes(code)),
    };
  }
  if (a.kind === 'oneOf' && b.kind === 'within') return narrow(input, b, a);
  if (a.kind === 'interval' && b.kind === 'interval') {
    return { kind: 'interval', from: tighter(a.from, b.from, 1), to: tighter(a.to, b.to, -1) };
  }
  return b;
}

/** The nodes of either list that lie in a subtree of the other. */
function bothSubtrees(input: TreeInput, a: readonly string[], b: readonly string[]): string[] {
  const parents = new Map(input.nodes.map((node) => [node.code, node.parent]));
  const inside = (code: string, nodes: readonly string[]): boolean => {
    for (let at: string | null = code; at !== null; at = parents.get(at) ?? null) {
      if (nodes.includes(at)) return true;
    }
    return false;
  };
  const both = new Set([...a.filter((code) => inside(code, b)), ...b.filter((code) => inside(code, a))]);
  return input.nodes.flatMap(({ code }) => (both.has(code) ? [code] : []));
}

/** Lower ends hold their value, upper ends do not: so the tighter of two is told by the value. */
function tighter(a: Bound | null, b: Bound | null, sign: 1 | -1): Bound | null {
  if (a === null || b === null) return a ?? b;
  return sign * (a.value - b.value) >= 0 ? a : b;
}
