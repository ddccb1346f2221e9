import type { TreeInput } from './input.ts';

/** Parents before children, a subtree in one run. The tree was checked: it has no cycle. */
export function depthFirst(input: TreeInput): string[] {
  const children = Map.groupBy(input.nodes, (node) => node.parent);
  const codes: string[] = [];
  const open = [...(children.get(null) ?? [])].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    codes.push(node.code);
    open.push(...[...(children.get(node.code) ?? [])].reverse());
  }
  return codes;
}
