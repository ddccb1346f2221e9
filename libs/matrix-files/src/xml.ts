import { SaxesParser } from 'saxes';
import { Stop } from './problem.ts';

export interface Tag {
  /** Without its prefix: producers choose prefixes as they like. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlListener {
  open(tag: Tag): void;
  text(text: string): void;
  close(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Deeper than any workbook or decision. */
const MAX_DEPTH = 200;

/**
 * Reads XML piece by piece. A document type is refused wherever it stands, so that no entity, external or multiplying
 * itself, is ever looked at.
 */
export class XmlReader {
  readonly #parser = new SaxesParser();
  readonly #decoder: InstanceType<typeof TextDecoder>;
  #beginning = true;

  constructor(listener: XmlListener, utf16 = false) {
    this.#decoder = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true });
    let depth = 0;
    this.#parser.on('error', () => {
      throw new Stop('damaged');
    });
    this.#parser.on('doctype', () => {
      throw new Stop('document-type');
    });
    this.#parser.on('opentag', ({ name, attributes }) => {
      depth += 1;
      if (depth > MAX_DEPTH) throw new Stop('damaged');
      const entries = Object.entries(attributes).map(([key, value]) => [local(key), value] as const);
      listener.open({ name: local(name), attributes: Object.fromEntries(entries) });
    });
    this.#parser.on('text', (text) => listener.text(text));
    this.#parser.on('cdata', (text) => listener.text(text));
    this.#parser.on('closetag', ({ name }) => {
      depth -= 1;
      listener.close(local(name));
    });
  }

  take(piece: Uint8Array, last: boolean): void {
    let text: string;
    try {
      text = this.#decoder.decode(piece, { stream: !last });
    } catch {
      throw new Stop('wrong-encoding');
    }
    // A document type that is never closed would be gathered whole before it is told of.
    if (this.#beginning && /<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new Stop('document-type');
    if (text !== '') this.#beginning = false;
    this.#parser.write(text);
    if (last) this.#parser.close();
  }
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text as it stands in XML, between tags or in an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"\n\t]/g, (sign) => signs[sign] ?? sign);
