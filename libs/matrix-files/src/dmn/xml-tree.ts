import { Stop } from '../problem.ts';
import { XmlReader } from '../xml.ts';

/** An element with all that is in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly in it. */
  readonly text: string;
}

type Growing = Element & { children: Growing[]; text: string };

const MAX_ELEMENTS = 1_000_000;

/** The root element; UTF-8, or UTF-16 where the first bytes say so. */
export function readXml(bytes: Uint8Array): Element {
  const open: Growing[] = [{ name: '', attributes: {}, children: [], text: '' }];
  let left = MAX_ELEMENTS;
  const reader = new XmlReader(
    {
      open({ name, attributes }) {
        left -= 1;
        if (left < 0) throw new Stop('too-many-cells', { limit: MAX_ELEMENTS });
        const element: Growing = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      text(text) {
        const element = open.at(-1);
        if (element) element.text += text;
      },
      close() {
        open.pop();
      },
    },
    bytes[0] === 0xff && bytes[1] === 0xfe,
  );
  if (!bytes.includes(0x3c)) throw new Stop('not-this-format');
  const step = 64 * 1024;
  for (let at = 0; at < bytes.length; at += step) {
    reader.take(bytes.subarray(at, at + step), at + step >= bytes.length);
  }
  const root = open[0]?.children[0];
  if (!root) throw new Stop('not-this-format');
  return root;
}

export const childrenOf = (element: Element, name: string): Element[] =>
  element.children.filter((child) => child.name === name);

export const childOf = (element: Element, name: string): Element | undefined =>
  element.children.find((child) => child.name === name);

/** What stands in a child element `text`, as DMN keeps its expressions. */
export const textOf = (element: Element | undefined): string =>
  element === undefined ? '' : (childOf(element, 'text')?.text ?? '').trim();
