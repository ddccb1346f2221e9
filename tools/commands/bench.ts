import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { Trouble } from '../bootstrap/trouble.mjs';
import { build } from '../house/build.ts';
import { command } from '../house/command.ts';
import { root } from '../house/root.ts';

/** `npm run bench -- NAME …`: runs one benchmark; without a name it lists them. */
await command(async () => {
  const [name, ...parameters] = process.argv.slice(2);
  const files = globSync(['libs/*/bench/*.ts', 'test/load/*.ts'], { cwd: root }).sort();
  const names = files.map((file) => path.basename(file, '.ts'));
  if (!name) {
    console.log(`npm run bench -- NAME, where NAME is one of:\n  ${names.join('\n  ')}`);
    return 0;
  }
  const file = files[names.indexOf(name)];
  if (!file) throw new Trouble(`There is no benchmark ${name}; there are: ${names.join(', ')}`);
  if (file.startsWith('test/')) await build();
  return spawnSync(process.execPath, [file, ...parameters], { cwd: root, stdio: 'inherit' }).status ?? 1;
});
