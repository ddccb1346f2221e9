import { forbiddenImports } from '../arrows/file-arrows.ts';
import { forbiddenNeeds, partsOfTheHouse } from '../arrows/project-arrows.ts';
import { staleFiles } from '../generate/derived-files.ts';
import { runTool } from '../house/child.ts';
import { command } from '../house/command.ts';
import { runNx } from '../house/nx.ts';

/** Gives what is wrong and what to do about it; an empty text when all is well. */
type Check = { name: string; find(): Promise<string> };

const CHECKS: Check[] = [
  { name: 'types and lint', find: () => runNx(['run-many', '--target=types,lint']).then(ofTool) },
  {
    name: 'format',
    find: () =>
      runTool('prettier', ['--check', '--cache', '.']).then((run) =>
        ofTool(run, 'Mend it: npx prettier --write .'),
      ),
  },
  { name: 'arrows', find: arrows },
  { name: 'derived files', find: derived },
];

/** `npm run check`: format, lint, types, arrows, and that what is derived is up to date. */
await command(async () => {
  const failures = await Promise.all(CHECKS.map(report));
  const failed = failures.filter(Boolean).length;
  console.log(failed > 0 ? `\n${failed} of ${CHECKS.length} checks failed.` : '\nAll checks passed.');
  return failed > 0 ? 1 : 0;
});

async function report({ name, find }: Check): Promise<boolean> {
  const begin = performance.now();
  const wrong = await find().catch((error: unknown) =>
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  );
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(wrong ? `\n✗ ${name} (${seconds} s)\n${wrong}` : `✓ ${name} (${seconds} s)`);
  return wrong !== '';
}

function ofTool({ code, output }: { code: number; output: string }, advice = ''): string {
  return code === 0 ? '' : `${output.trim()}\n${advice}`;
}

async function arrows(): Promise<string> {
  const imports = await forbiddenImports();
  const needs = forbiddenNeeds(await partsOfTheHouse());
  return [
    ...imports.map(({ rule, from, to, advice }) => `${from} → ${to}\n  ${rule}: ${advice}`),
    ...needs,
  ].join('\n');
}

async function derived(): Promise<string> {
  const stale = await staleFiles();
  return stale.length > 0
    ? `Not up to date: ${stale.join(', ')}\nRun npm run generate and commit what it writes.`
    : '';
}
