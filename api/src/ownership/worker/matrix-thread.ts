import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Reply, Work } from './work.ts';

/** One piece of work may take so long; a table that takes longer is refused. Measured: 10,000 rules take some seconds. */
const longestMilliseconds = 20_000;
/** More waiting than this means that answers would come too late for anybody. */
const mostWaiting = 64;
/** An idle worker gives its memory back. */
const idleMilliseconds = 120_000;

/** The work was too much: too long, too large, or too much of it at once. */
export class TooMuchWork extends Error {
  override name = 'TooMuchWork';
}

interface Waiting {
  readonly work: Work;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
}

/** The built worker stands beside the server's bundle; from sources it is the file itself. */
function workerFile(): URL {
  if (import.meta.url.endsWith('.ts')) return new URL('./matrix-worker.ts', import.meta.url);
  const beside = new URL('./matrix-worker.js', import.meta.url);
  return existsSync(beside) ? beside : new URL('../matrix-worker.js', import.meta.url);
}

/** One worker thread, begun when it is first needed. It does one piece of work at a time, in the order of asking. */
export class MatrixThread {
  private worker: Worker | null = null;
  private current: Waiting | null = null;
  private timer: NodeJS.Timeout | null = null;
  private readonly waiting: Waiting[] = [];
  private readonly longest: number;

  constructor(longest = longestMilliseconds) {
    this.longest = longest;
  }

  /** Throws TooMuchWork. */
  async run(work: Work): Promise<Exclude<Reply, { error: string }>> {
    if (this.waiting.length >= mostWaiting) throw new TooMuchWork('too much work waits already');
    const reply = await new Promise<Reply>((resolve, reject) => {
      this.waiting.push({ work, resolve, reject });
      this.next();
    });
    if ('error' in reply) throw new Error(`the matrix worker failed: ${reply.error}`);
    return reply;
  }

  async end(): Promise<void> {
    const why = new TooMuchWork('the house is closing');
    for (const { reject } of this.waiting.splice(0)) reject(why);
    this.abandon(why);
    if (this.timer) clearTimeout(this.timer);
    await this.stop();
  }

  private next(): void {
    if (this.current) return;
    this.current = this.waiting.shift() ?? null;
    if (this.timer) clearTimeout(this.timer);
    if (!this.current) {
      this.timer = setTimeout(() => void this.stop(), idleMilliseconds).unref();
      return;
    }
    this.timer = setTimeout(() => {
      void this.stop();
      this.abandon(new TooMuchWork(`the work took longer than ${this.longest} ms`));
    }, this.longest);
    this.worker ??= this.begin();
    this.worker.postMessage(this.current.work);
  }

  private begin(): Worker {
    // Without the flags of the process: inside a test or a debugger they would not fit.
    const worker = new Worker(workerFile(), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    worker.unref();
    worker.on('message', (reply: Reply) => {
      if (worker !== this.worker) return;
      const done = this.current;
      this.current = null;
      done?.resolve(reply);
      this.next();
    });
    // Out of memory, above all: whoever asked is told, and the next work begins a new worker.
    worker.on('error', (error) => {
      if (worker !== this.worker) return;
      this.worker = null;
      this.abandon(new TooMuchWork('the matrix worker ended', { cause: error }));
    });
    return worker;
  }

  private abandon(why: Error): void {
    const lost = this.current;
    this.current = null;
    lost?.reject(why);
    this.next();
  }

  private async stop(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }
}
