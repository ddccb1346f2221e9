import { EmbeddedDatabaseError } from '../../api/src/platform/database/embedded/embedded-database-error.ts';
import { MigrationRefused } from '../../api/src/platform/database/migrate.ts';
import { Trouble } from '../bootstrap/trouble.mjs';

/** How a command ends: the exit code for the shell. */
export type ExitCode = number;

/**
 * Runs one command of the house and ends the process with its exit code. What the reader can mend is told in a
 * sentence, an accident with its stack.
 */
export async function command(deed: () => Promise<ExitCode>): Promise<never> {
  return finish(deed);
}

/**
 * The same for a command that keeps things running which it must end in order: Ctrl-C, a plain kill and the death of
 * whoever started it abort the signal; the deed then puts everything away. Who presses Ctrl-C again after two seconds
 * has waited long enough and ends it at once.
 */
export async function longCommand(deed: (stop: AbortSignal) => Promise<ExitCode>): Promise<never> {
  const stop = new AbortController();
  let since = 0;
  const end = (): void => {
    // One Ctrl-C arrives several times: from the terminal, from npm and from the bootstrap.
    if (since && Date.now() - since > 2000) process.exit(130);
    since ||= Date.now();
    stop.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, end);
  return finish(() =>
    deed(stop.signal).catch((error: unknown) => (stop.signal.aborted ? 0 : Promise.reject(error))),
  );
}

async function finish(deed: () => Promise<ExitCode>): Promise<never> {
  try {
    process.exit(await deed());
  } catch (error) {
    const mendable = [Trouble, EmbeddedDatabaseError, MigrationRefused].some((kind) => error instanceof kind);
    console.error(mendable && error instanceof Error ? `\n${error.message}` : error);
    process.exit(1);
  }
}
