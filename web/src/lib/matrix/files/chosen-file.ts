import type { MatrixFileFormat, MatrixFileInput } from '#lib/wire/generated/documents.ts';
import { base64Of } from './base64.ts';

/** The server refuses more; nobody waits for an upload that would be refused. */
export const mostBytes = 5 * 1024 * 1024;

/** What file pickers offer. */
export const endings = '.xlsx,.csv,.dmn,.xml';

export type Unreadable = 'tooLarge' | 'empty' | 'unknownKind';

export function formatOf(name: string): MatrixFileFormat | null {
  const ending = name.toLowerCase().split('.').at(-1);
  if (ending === 'xlsx' || ending === 'csv' || ending === 'dmn') return ending;
  return ending === 'xml' ? 'dmn' : null;
}

/** Why a file is not even read; null when it is. */
export function readable({ name, size }: Pick<File, 'name' | 'size'>): Unreadable | null {
  if (formatOf(name) === null) return 'unknownKind';
  if (size > mostBytes) return 'tooLarge';
  return size === 0 ? 'empty' : null;
}

/** The file as the contract takes it. @throws when it cannot be read any more */
export async function inputOf(file: File): Promise<MatrixFileInput> {
  const content = base64Of(new Uint8Array(await file.arrayBuffer()));
  return { name: file.name, format: formatOf(file.name) ?? 'csv', content };
}
