import type { Grid } from '../grid.ts';
import { Stop } from '../problem.ts';
import type { FileLimits } from '../problem.ts';
import { XmlReader } from '../xml.ts';
import type { XmlListener } from '../xml.ts';
import { readEntries, Unpacking } from './archive.ts';
import type { Entry } from './archive.ts';
import { SharedStrings, Styles, TagList } from './read-parts.ts';
import { SheetReader } from './read-sheet.ts';

/** What a compound document, the wrapping of old and of encrypted workbooks, begins with. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** @param choose Which sheets are wanted, by their names in the order of the workbook; others are not unpacked. */
export function readWorkbook(
  bytes: Uint8Array,
  limits: FileLimits,
  choose: (names: readonly string[]) => readonly string[],
): Grid[] {
  if (COMPOUND.every((byte, i) => bytes[i] === byte)) {
    throw new Stop(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'legacy-workbook');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Stop('not-this-format');
  const entries = readEntries(bytes);
  if ([...entries.values()].some(({ encrypted }) => encrypted)) throw new Stop('encrypted');
  if ([...entries.keys()].some((name) => /vbaProject\.bin$/i.test(name))) throw new Stop('macros');
  const unpacking = new Unpacking(limits.unpacked);
  const read = <T extends XmlListener>(entry: Entry | undefined, listener: T): T => {
    if (!entry) return listener;
    const xml = new XmlReader(listener);
    unpacking.unpack(bytes, entry, (piece, last) => xml.take(piece, last));
    return listener;
  };
  const types = read(entries.get('[Content_Types].xml'), new TagList('Override')).tags;
  if (types.some(({ attributes }) => /macroEnabled/i.test(attributes['ContentType'] ?? '')))
    throw new Stop('macros');
  const path = workbookPath(read(entries.get('_rels/.rels'), new TagList('Relationship')));
  const workbook = entries.get(path);
  if (!workbook || !path.endsWith('.xml')) throw new Stop('not-this-format');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const file = path.slice(folder.length);
  const relations = read(entries.get(`${folder}_rels/${file}.rels`), new TagList('Relationship'));
  const target = (test: (id: string, type: string) => boolean): Entry | undefined => {
    const found = relations.tags.find(({ attributes: { Id = '', Type = '' } }) => test(Id, Type));
    const at = found?.attributes['Target'];
    return at === undefined ? undefined : entries.get(resolved(folder, at));
  };
  const sheets = read(workbook, new TagList('sheet')).tags.map(({ attributes: { name = '', id = '' } }) => ({
    name,
    id,
  }));
  const shared = read(
    target((_, type) => type.endsWith('/sharedStrings')),
    new SharedStrings(limits.cells),
  ).list;
  const styles = read(
    target((_, type) => type.endsWith('/styles')),
    new Styles(),
  );
  const count = { left: limits.cells, limit: limits.cells };
  const wanted = new Set(choose(sheets.map(({ name }) => name)));
  return sheets
    .filter(({ name }) => wanted.has(name))
    .map(({ name, id }) => {
      const entry = target((own) => own === id);
      if (!entry) throw new Stop('damaged');
      return read(entry, new SheetReader(name, shared, styles, count)).grid();
    });
}

function workbookPath({ tags }: TagList): string {
  const found = tags.find(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'));
  return (found?.attributes['Target'] ?? 'xl/workbook.xml').replace(/^\//, '');
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
