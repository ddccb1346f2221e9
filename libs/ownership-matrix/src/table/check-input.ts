import type { Input, TreeNode } from './input.ts';
import { isRecord, isText, isTexts } from './reasons.ts';
import type { Reasons } from './reasons.ts';

export const MAX_VALUES = 20_000;

/** Adds what is wrong with an input; returns it if conditions on it can be checked, else null. */
export function checkInput(input: Record<string, unknown>, reasons: Reasons): Input | null {
  const before = reasons.all.length;
  switch (input.kind) {
    case 'tree':
      checkTree(input.nodes, reasons);
      break;
    case 'set':
    case 'tags':
      if (!isTexts(input.values)) reasons.add('malformed', 'values');
      else checkValues(input.values, input.kind === 'set', reasons);
      break;
    case 'number':
      if (input.minimum !== undefined && !Number.isFinite(input.minimum))
        reasons.add('not-a-number', 'minimum');
      break;
    case 'boolean':
      break;
    default:
      reasons.add('malformed', 'kind');
  }
  // The fields that matter were just checked against the kind.
  return reasons.all.length === before ? (input as unknown as Input) : null;
}

function checkValues(values: readonly string[], some: boolean, reasons: Reasons): void {
  if (some && values.length === 0) reasons.add('input-without-values', null);
  if (values.length > MAX_VALUES) reasons.add('too-many-values', String(values.length));
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) reasons.add('duplicate-value', value);
    seen.add(value);
  }
}

const isNode = (node: unknown): node is TreeNode =>
  isRecord(node) && isText(node.code) && (node.parent === null || isText(node.parent));

function checkTree(nodes: unknown, reasons: Reasons): void {
  if (!Array.isArray(nodes) || !nodes.every(isNode)) return reasons.add('malformed', 'nodes');
  checkValues(
    nodes.map((node) => node.code),
    true,
    reasons,
  );
  const parents = new Map(nodes.map((node) => [node.code, node.parent]));
  for (const { parent } of nodes)
    if (parent !== null && !parents.has(parent)) reasons.add('unknown-parent', parent);
  const sound = new Set<string>();
  for (const { code } of nodes) {
    const way = new Set<string>();
    let at: string | null = code;
    while (at !== null && !sound.has(at) && !way.has(at)) {
      way.add(at);
      at = parents.get(at) ?? null;
    }
    if (at !== null && way.has(at)) reasons.add('cyclic-tree', at);
    way.forEach((one) => sound.add(one));
  }
}
