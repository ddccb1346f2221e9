import {
  Kind,
  print,
  stripIgnoredCharacters,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
} from 'graphql';

/**
 * The web's operations as they are sent, each with the types of its variables and answer. Fragments stand once in the
 * file and are put together when it is loaded: whole documents would repeat them, and trees of syntax are ten times as long.
 */
export function typedDocuments(documents: readonly DocumentNode[]): string {
  const definitions = documents.flatMap((document) => document.definitions);
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const lines = ["import { document } from '../document.ts';\n"];
  for (const [name, fragment] of fragments) lines.push(`const ${name} = ${sent(fragment)};\n`);
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const name = definition.name?.value;
    if (name === undefined) throw new Error('every operation of the web has a name');
    const kind = definition.operation.replace(/^./, (letter) => letter.toUpperCase());
    const used = [...fragmentsOf(definition, fragments)].sort().join(', ');
    lines.push(
      `export const ${name}Document = document<${name}${kind}, ${name}${kind}Variables>(${sent(definition)}, [${used}]);\n`,
    );
  }
  return lines.join('\n');
}

const sent = (node: Parameters<typeof print>[0]): string =>
  JSON.stringify(stripIgnoredCharacters(print(node)));

function fragmentsOf(
  node: Parameters<typeof print>[0],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<string>(),
): Set<string> {
  visit(node, {
    FragmentSpread({ name: { value } }) {
      const fragment = fragments.get(value);
      if (!fragment) throw new Error(`no fragment is called ${value}`);
      if (found.has(value)) return;
      found.add(value);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}
