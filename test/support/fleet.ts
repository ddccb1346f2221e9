import { afterwards } from './afterwards.ts';
import { startApiProcess, type ApiProcess } from './api-process.ts';
import { Door } from './door.ts';

/** Processes of the built API on one database, that can be killed and started again; killed after the test file. */
export class Fleet {
  readonly databaseUrl: string;
  private readonly env: Record<string, string>;
  private readonly living = new Map<ApiProcess, Door>();
  private known: Door | undefined;

  constructor(databaseUrl: string, env: Record<string, string> = {}) {
    this.databaseUrl = databaseUrl;
    this.env = { BATON_DEMO: 'never', BATON_POOL: '8', LOG_LEVEL: 'info', ...env };
    afterwards(() => Promise.all(this.processes.map((one) => this.kill(one))));
  }

  async start(): Promise<ApiProcess> {
    const process = await startApiProcess(this.databaseUrl, { env: this.env });
    const door = new Door(`${process.address}/graphql`, this.known);
    this.known ??= door;
    this.living.set(process, door);
    return process;
  }

  get processes(): readonly ApiProcess[] {
    return [...this.living.keys()];
  }

  /** Doors of the processes that live now; the same people are signed in at each. */
  get doors(): readonly Door[] {
    return [...this.living.values()];
  }

  doorOf(process: ApiProcess): Door {
    const door = this.living.get(process);
    if (!door) throw new Error('this process does not live');
    return door;
  }

  /** kill -9: no goodbye to anybody. */
  async kill(process: ApiProcess): Promise<void> {
    this.living.delete(process);
    await process.stop('SIGKILL');
  }

  /** SIGTERM; its exit code. */
  async stop(process: ApiProcess): Promise<number | null> {
    this.living.delete(process);
    return process.stop('SIGTERM');
  }
}
