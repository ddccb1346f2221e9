import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../house/root.ts';

const FILE = /^(\d{14})-([a-z0-9]+(?:-[a-z0-9]+)*)\.ts$/;

/** `migrations/index.ts`: every migration in order, as a list that a bundled build carries along. */
export function migrationsIndex(): string {
  const files = readdirSync(path.join(root, 'migrations'))
    .filter((file) => /^\d/.test(file))
    .sort();
  const steps = files.map((file) => {
    const [, , sentence] = FILE.exec(file) ?? [];
    if (!sentence) throw new Error(`migrations/${file}: name it <year…second>-<sentence-with-dashes>.ts`);
    return { file, name: file.slice(0, -'.ts'.length), word: camelCase(sentence) };
  });
  return [
    '// Generated from the files of this folder by `npm run generate`. Do not edit.',
    ...steps.map(({ file, word }) => `import * as ${word} from './${file}';`),
    '',
    'export const migrations = [',
    ...steps.map(({ name, word }) => `  { name: '${name}', ...${word} },`),
    '];',
    '',
  ].join('\n');
}

const camelCase = (sentence: string): string =>
  sentence.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
