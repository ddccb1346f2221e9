import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from '../bootstrap/trouble.mjs';

/** A server that was just told to end may hold its port for a moment, in milliseconds. */
const PATIENCE = 5000;

/** Where the house will listen, by the same variables that the server reads. */
export const address = (): { port: number; host: string } => ({
  port: Number(process.env.PORT || 4000),
  host: process.env.HOST || '127.0.0.1',
});

/** Throws a Trouble with a way out when somebody else listens there. */
export async function expectFreePort(): Promise<void> {
  const { port, host } = address();
  // The server itself says what is wrong with a value that is no port.
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return;
  const end = Date.now() + PATIENCE;
  for (;;) {
    const problem = await tryToListen(port, host);
    if (!problem) return;
    if (problem !== 'EADDRINUSE')
      throw new Trouble(
        `Baton cannot listen on ${host}:${port} (${problem}). Choose another: PORT=4100 npm start`,
      );
    if (Date.now() > end) {
      throw new Trouble(
        `Port ${port} is in use by another program. Stop that, or choose another port: PORT=${port + 1} npm start`,
      );
    }
    await pause(200);
  }
}

function tryToListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}
