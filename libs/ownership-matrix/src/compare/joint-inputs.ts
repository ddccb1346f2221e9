import type { Input, TreeInput } from '../table/input.ts';

/**
 * The inputs of both versions, each with the values of both, so that a value that one of them does not know can
 * still be asked about. Returns the key of an input whose kind or unit changed: such versions cannot be compared.
 */
export function jointInputs(before: readonly Input[], after: readonly Input[]): readonly Input[] | string {
  const joint: Input[] = [];
  for (const input of after) {
    const old = before.find((one) => one.key === input.key);
    const both = old === undefined ? input : join(old, input);
    if (both === null) return input.key;
    joint.push(both);
  }
  return [...joint, ...before.filter((input) => !after.some((one) => one.key === input.key))];
}

function join(before: Input, after: Input): Input | null {
  const mayBeMissing = before.mayBeMissing === true || after.mayBeMissing === true;
  if (before.kind === 'tree' && after.kind === 'tree')
    return { ...after, mayBeMissing, nodes: joinNodes(before, after) };
  if ((before.kind === 'set' || before.kind === 'tags') && before.kind === after.kind) {
    return { ...after, mayBeMissing, values: [...new Set([...after.values, ...before.values])] };
  }
  if (before.kind === 'number' && after.kind === 'number' && before.unit === after.unit) {
    return { ...after, mayBeMissing, minimum: Math.min(before.minimum ?? 0, after.minimum ?? 0) };
  }
  return before.kind === 'boolean' && after.kind === 'boolean' ? { ...after, mayBeMissing } : null;
}

/** The new tree, with the nodes that are gone at their old place in it: no cycle can arise, as no new node hangs below them. */
function joinNodes(before: TreeInput, after: TreeInput): TreeInput['nodes'] {
  const codes = new Set(after.nodes.map((node) => node.code));
  return [...after.nodes, ...before.nodes.filter((node) => !codes.has(node.code))];
}
