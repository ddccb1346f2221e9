/**
 * Writes what is derived from the contract: the schema as one module for the server, its types for both sides, and
 * typed documents for the web. Everything it writes is committed; `npm run check` compares.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse, print, type DocumentNode } from 'graphql';
import * as prettier from 'prettier';
import { typedDocuments } from './generate/documents.ts';

const root = join(import.meta.dirname, '..');
const notice = '// Generated from libs/contract/schema by `npm run generate`. Do not edit.\n';

const scalars = {
  Instant: 'string',
  Cursor: 'string',
  JSON: 'unknown',
  ID: 'string',
};

function read(pattern: string): { path: string; document: DocumentNode }[] {
  return globSync(pattern, { cwd: root })
    .sort()
    .map((path) => ({ path, document: parse(readFileSync(join(root, path), 'utf8')) }));
}

async function derive(
  filename: string,
  plugins: Parameters<typeof codegen>[0]['plugins'],
  schema: DocumentNode,
  documents: { path: string; document: DocumentNode }[],
): Promise<string> {
  return codegen({
    filename,
    schema,
    schemaAst: buildASTSchema(schema),
    documents: documents.map(({ path, document }) => ({ location: path, document })),
    config: {
      scalars,
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      avoidOptionals: { field: true, object: true },
      nonOptionalTypename: false,
      skipTypename: false,
    },
    plugins,
    pluginMap: { typescript, operations },
  });
}

/** The files that are derived, as path and text. */
export async function derivedContract(): Promise<Map<string, string>> {
  const parts = read('libs/contract/schema/*.graphql');
  const schema: DocumentNode = {
    kind: parts[0]?.document.kind ?? ('Document' as never),
    definitions: parts.flatMap((part) => part.document.definitions),
  };
  const documents = read('web/src/lib/**/*.graphql');
  const files = new Map<string, string>();
  const sdl = print(schema);
  files.set(
    'libs/contract/src/generated/sdl.ts',
    `${notice}export const sdl = ${JSON.stringify(sdl).replace(/\\n/g, '\\n')};\n`,
  );
  files.set(
    'libs/contract/src/generated/types.ts',
    notice + (await derive('types.ts', [{ typescript: {} }], schema, [])),
  );
  if (documents.length > 0) {
    files.set(
      'web/src/lib/wire/generated/documents.ts',
      notice +
        typedDocuments(documents.map(({ document }) => document)) +
        (await derive('documents.ts', [{ operations: {} }], schema, documents)),
    );
  }
  const options = (await prettier.resolveConfig(join(root, 'package.json'))) ?? {};
  for (const [path, text] of files) {
    files.set(path, await prettier.format(text, { ...options, filepath: path, plugins: [] }));
  }
  return files;
}

export async function writeContract(): Promise<void> {
  for (const [path, text] of await derivedContract()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

if (import.meta.main) await writeContract();
