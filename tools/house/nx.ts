import { runTool } from './child.ts';

/** Runs Nx without its daemon, its cloud and its questions; its local cache lies in `.nx/`. */
export function runNx(parameters: string[]): Promise<{ code: number; output: string }> {
  return runTool('nx', parameters, {
    env: {
      ...process.env,
      NX_DAEMON: 'false',
      NX_NO_CLOUD: 'true',
      NX_TUI: 'false',
      NX_INTERACTIVE: 'false',
    },
  });
}
