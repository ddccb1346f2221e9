import type { Input } from '../table/input.ts';
import type { Example } from './example.ts';
import { mostFrequent } from './majority.ts';
import type { Saying } from './rules-of-tree.ts';

/**
 * The plainest table: who resolved most for each value of one input, and for the values of a tree that were not seen, who did for
 * what stands above them. With few examples it is hard to do better. A rule stands for each owner and depth of the tree,
 * the deepest first; the last saying is the catch-all.
 */
export function byOneInput(input: Input, examples: readonly Example[], maxRules: number): Saying[] {
  const otherwise = mostFrequent(examples);
  if (otherwise === null || (input.kind !== 'tree' && input.kind !== 'set')) return [];
  const parents = new Map(input.kind === 'tree' ? input.nodes.map(({ code, parent }) => [code, parent]) : []);
  const seen = new Map<string, Example[]>();
  for (const example of examples) {
    const value = example.facts[input.key];
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    for (const node of lineOf(String(value), parents)) {
      const own = seen.get(node);
      if (own) own.push(example);
      else seen.set(node, [example]);
    }
  }
  const ownerOf = owners(seen, parents, otherwise);
  const sayings = new Map<string, { saying: Saying; depth: number; tickets: number }>();
  for (const [node, own] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const owner = ownerOf(node);
    const above = parents.get(node) ?? null;
    if (owner === (above === null ? otherwise : ownerOf(above))) continue;
    const depth = lineOf(node, parents).length;
    const key = JSON.stringify([depth, owner]);
    const known = sayings.get(key);
    const nodes = [...nodesOf(known?.saying, input.key), node];
    const condition =
      input.kind === 'tree' ? { kind: 'within' as const, nodes } : { kind: 'oneOf' as const, values: nodes };
    const saying = { owner, when: { [input.key]: condition } };
    sayings.set(key, { saying, depth, tickets: (known?.tickets ?? 0) + own.length });
  }
  const most = [...sayings.values()].sort((a, b) => b.tickets - a.tickets).slice(0, maxRules);
  const deepest = most.sort((a, b) => b.depth - a.depth || b.tickets - a.tickets);
  return [...deepest.map(({ saying }) => saying), { owner: otherwise, when: {} }];
}

/** Of each node who resolved most of its subtree; who does for what stands above it if that many as well. */
function owners(
  seen: ReadonlyMap<string, readonly Example[]>,
  parents: ReadonlyMap<string, string | null>,
  otherwise: string,
): (node: string) => string {
  const known = new Map<string, string>();
  const ownerOf = (node: string): string => {
    const found = known.get(node);
    if (found !== undefined) return found;
    const parent = parents.get(node) ?? null;
    const above = parent === null ? otherwise : ownerOf(parent);
    const own = seen.get(node) ?? [];
    const most = mostFrequent(own) ?? above;
    const owner = countOf(own, most) > countOf(own, above) ? most : above;
    known.set(node, owner);
    return owner;
  };
  return ownerOf;
}

const countOf = (examples: readonly Example[], owner: string): number =>
  examples.filter((example) => example.owner === owner).length;

/** The node and everything above it; a value that the tree does not know stands alone and is left out. */
function lineOf(node: string, parents: ReadonlyMap<string, string | null>): string[] {
  if (parents.size > 0 && !parents.has(node)) return [];
  const line: string[] = [];
  for (let at: string | null = node; at !== null; at = parents.get(at) ?? null) line.push(at);
  return line;
}

function nodesOf(saying: Saying | undefined, key: string): readonly string[] {
  const condition = saying?.when[key];
  if (condition?.kind === 'within') return condition.nodes;
  return condition?.kind === 'oneOf' ? condition.values : [];
}
