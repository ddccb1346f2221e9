import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Totals } from '../../test/support/totals-reporter.ts';
import { build } from '../house/build.ts';
import { chromiumPath } from '../house/chromium.ts';
import { longCommand } from '../house/command.ts';
import { keep, root } from '../house/root.ts';

/** `npm test`: every test there is, or those that the parameters choose (as vitest reads them); ends in one line of totals. */
await longCommand(async (stop) => {
  try {
    const env = { CHROMIUM_PATH: chromiumPath() };
    await build();
    stop.throwIfAborted();
    const { code, totals } = await runVitest(process.argv.slice(2), env);
    printTotals(totals);
    return code === 0 && totals.failed > 0 ? 1 : code;
  } catch (error) {
    console.error(error instanceof Error ? `\n${error.message}` : error);
    printTotals({ passed: 0, failed: 1, skipped: 0 });
    return 1;
  }
});

async function runVitest(
  parameters: string[],
  extra: Record<string, string>,
): Promise<{ code: number; totals: Totals }> {
  mkdirSync(keep, { recursive: true });
  const file = path.join(keep, `totals-${process.pid}.json`);
  const vitest = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=./test/support/totals-reporter.ts',
      ...parameters,
    ],
    {
      cwd: root,
      env: { ...process.env, ...extra, BATON_TOTALS: file },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const code = await new Promise<number>((resolve) => vitest.once('close', (ended) => resolve(ended ?? 1)));
  try {
    // Written by our own reporter in that very shape.
    return { code, totals: JSON.parse(readFileSync(file, 'utf8')) as Totals };
  } catch {
    return { code: code || 1, totals: { passed: 0, failed: 1, skipped: 0 } };
  } finally {
    rmSync(file, { force: true });
  }
}

function printTotals({ passed, failed, skipped }: Totals): void {
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}
