import { childOf, childrenOf, readXml } from '../../src/dmn/xml-tree.ts';
import type { Element } from '../../src/dmn/xml-tree.ts';

/** A value of the kit. What is neither text, number nor truth value keeps the name of its type. */
export type TckValue =
  | string
  | number
  | boolean
  | null
  | readonly TckValue[]
  | { readonly [name: string]: TckValue }
  | { readonly type: string; readonly other: true };

export interface TckCase {
  readonly id: string;
  readonly facts: ReadonlyMap<string, TckValue>;
  readonly results: readonly {
    readonly decision: string;
    readonly expected: TckValue;
    readonly error: boolean;
  }[];
}

/** The cases in one file of the kit. */
export function readCases(bytes: Uint8Array): TckCase[] {
  return childrenOf(readXml(bytes), 'testCase').map((element, i) => ({
    id: element.attributes['id'] ?? String(i + 1),
    facts: new Map(
      childrenOf(element, 'inputNode').map((node) => [node.attributes['name'] ?? '', valueOf(node)]),
    ),
    results: childrenOf(element, 'resultNode').map((node) => ({
      decision: node.attributes['name'] ?? '',
      expected: valueOf(childOf(node, 'expected')),
      error: node.attributes['errorResult'] === 'true',
    })),
  }));
}

function valueOf(element: Element | undefined): TckValue {
  if (element === undefined) return null;
  const components = childrenOf(element, 'component');
  if (components.length > 0)
    return Object.fromEntries(components.map((one) => [one.attributes['name'] ?? '', valueOf(one)]));
  const list = childOf(element, 'list');
  if (list) return childrenOf(list, 'item').map(valueOf);
  const value = childOf(element, 'value');
  if (value === undefined || value.attributes['nil'] === 'true') return null;
  const type = (value.attributes['type'] ?? 'string').replace(/^.*:/, '');
  if (type === 'string') return value.text;
  if (type === 'boolean') return value.text.trim() === 'true';
  if (['decimal', 'double', 'integer', 'int', 'float', 'long'].includes(type)) return Number(value.text);
  return { type, other: true };
}
