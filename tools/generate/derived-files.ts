import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Migration } from '../../api/src/platform/database/migrate.ts';
import { derivedContract } from '../generate-contract.ts';
import { root } from '../house/root.ts';
import { migrationsIndex } from './migrations-index.ts';
import { schemaAfter } from './schema.ts';

const INDEX = 'migrations/index.ts';

/** Everything that is derived from a source in this repository and committed beside it: path and text. */
export async function derivedFiles(): Promise<Map<string, string>> {
  const files = new Map(await derivedContract());
  files.set(INDEX, migrationsIndex());
  files.set('migrations/schema.sql', await schemaAfter(await migrationsInFolder()));
  return files;
}

/** Writes what differs; gives the paths that it wrote. */
export async function writeDerivedFiles(): Promise<string[]> {
  const differing = [...(await derivedFiles())].filter(([file, text]) => textOf(file) !== text);
  for (const [file, text] of differing) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return differing.map(([file]) => file);
}

/** The paths whose committed text is not what their source gives. */
export async function staleFiles(): Promise<string[]> {
  return [...(await derivedFiles())].filter(([file, text]) => textOf(file) !== text).map(([file]) => file);
}

/** Read from the folder, not from its index, which may be the very thing that is out of date. */
async function migrationsInFolder(): Promise<Migration[]> {
  const names = [...migrationsIndex().matchAll(/name: '([^']+)'/g)].map(([, name = '']) => name);
  return Promise.all(
    names.map(async (name) => {
      const file = pathToFileURL(path.join(root, 'migrations', `${name}.ts`)).href;
      // Every migration file exports these two strings; the type check of `migrations/index.ts` sees to it.
      return { name, ...((await import(file)) as { up: string; down: string }) };
    }),
  );
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return undefined;
  }
}
