import { GraphQLError, type ASTVisitor, type FieldNode, type ValidationContext } from 'graphql';

/** What stands below a field, an operation or a fragment: fields as `Type.field`, and fragments by name. */
interface Frame {
  readonly fields: Set<string>;
  readonly fragments: Set<string>;
}

const frame = (): Frame => ({ fields: new Set(), fragments: new Set() });

/**
 * Refuses an operation in which a field stands below itself: the leads of the departments of the leads … of a few hundred
 * characters grow with each step until the process is out of memory. No screen asks so.
 */
export function nestedInItself(context: ValidationContext): ASTVisitor {
  const open: Frame[] = [];
  const fragments = new Map<string, Frame>();
  const met: { readonly name: string; readonly node: FieldNode; readonly below: Frame }[] = [];

  const begin = (): void => void open.push(frame());
  const end = (): Frame => open.pop() ?? frame();

  function merge(into: Frame | undefined, from: Frame): void {
    for (const field of from.fields) into?.fields.add(field);
    for (const fragment of from.fragments) into?.fragments.add(fragment);
  }

  function isBelow(name: string, { fields, fragments: spread }: Frame, seen: Set<string>): boolean {
    if (fields.has(name)) return true;
    return [...spread].some((fragment) => {
      const inside = fragments.get(fragment);
      if (!inside || seen.has(fragment)) return false;
      seen.add(fragment);
      return isBelow(name, inside, seen);
    });
  }

  return {
    OperationDefinition: { enter: begin, leave: () => void end() },
    FragmentDefinition: { enter: begin, leave: (node) => void fragments.set(node.name.value, end()) },
    FragmentSpread: { enter: (node) => void open.at(-1)?.fragments.add(node.name.value) },
    Field: {
      enter: begin,
      leave: (node) => {
        // On leaving, the type is already that of the field's parent again.
        const type = context.getParentType()?.name ?? '';
        const below = end();
        merge(open.at(-1), below);
        // What a schema says of itself is finite however deep one asks, and tools ask deeply.
        if (type.startsWith('__') || node.selectionSet === undefined) return;
        const name = `${type}.${node.name.value}`;
        open.at(-1)?.fields.add(name);
        met.push({ name, node, below });
      },
    },
    Document: {
      leave: () => {
        const wrong = met.find(({ name, below }) => isBelow(name, below, new Set()));
        if (wrong) {
          context.reportError(
            new GraphQLError(`${wrong.name} must not be asked for below itself.`, { nodes: wrong.node }),
          );
        }
      },
    },
  };
}
