import { createProjectGraphAsync } from 'nx/src/devkit-exports.js';

/** A part of the house as Nx sees it: its tags, and the parts that its package.json says it needs. */
export type Part = { name: string; root: string; tags: readonly string[]; needs: readonly string[] };

/** Which kinds a kind may need. Tests and tools stand outside and may need everything. */
const MAY_NEED: Readonly<Record<string, readonly string[] | 'all'>> = {
  'kind:lib': ['kind:lib'],
  'kind:api': ['kind:lib', 'kind:migrations'],
  'kind:web': ['kind:lib'],
  'kind:migrations': [],
  'kind:test': 'all',
  'kind:tools': 'all',
};

export async function partsOfTheHouse(): Promise<Part[]> {
  process.env.NX_DAEMON = 'false';
  const graph = await createProjectGraphAsync({ exitOnError: false });
  return Object.values(graph.nodes).map(({ name, data }) => ({
    name,
    root: data.root,
    tags: data.tags ?? [],
    needs: (graph.dependencies[name] ?? [])
      .map(({ target }) => target)
      .filter((target) => target in graph.nodes),
  }));
}

/** A sentence for each part that has not exactly one kind, and for each need that its kind forbids. */
export function forbiddenNeeds(parts: readonly Part[]): string[] {
  const kinds = new Map(parts.map((part) => [part.name, part.tags.filter((tag) => tag in MAY_NEED)]));
  return parts.flatMap((part) => {
    const [kind, second] = kinds.get(part.name) ?? [];
    if (!kind || second)
      return [`${part.name}: give it exactly one of the tags ${Object.keys(MAY_NEED).join(', ')}`];
    const allowed = MAY_NEED[kind] ?? [];
    if (allowed === 'all') return [];
    return part.needs
      .filter((need) => !kinds.get(need)?.some((other) => allowed.includes(other)))
      .map(
        (need) =>
          `${part.name} (${kind}) must not need ${need}; it may need ${allowed.join(', ') || 'nothing'}`,
      );
  });
}
