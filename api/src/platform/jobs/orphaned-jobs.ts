import { Client } from 'pg';
import type { Log } from '../observability/log.ts';

const lookEveryMilliseconds = 1000;

/**
 * graphile-worker marks a job with the pool that runs it and takes the mark of a killed process away after four hours: a level
 * would fire that late. So each process holds an advisory lock named like its pool, on a connection that dies with it; a
 * mark whose lock nobody holds belongs to the dead, and whoever sees it gives the job free to run again.
 */
export class OrphanedJobs {
  private readonly url: string;
  private readonly pool: string;
  private readonly log: Log;
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(url: string, pool: string, log: Log) {
    this.url = url;
    this.pool = pool;
    this.log = log;
  }

  /** Resolves when this process is known to live and what the dead left has been given free once. */
  async start(): Promise<void> {
    await this.look();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.looking;
    await this.client?.end();
  }

  private look(): Promise<void> {
    this.looking = this.lookOnce()
      .catch((error: unknown) =>
        this.log.warn({ err: error }, 'orphaned jobs could not be looked for; trying again'),
      )
      .then(() => {
        if (!this.stopped) this.timer = setTimeout(() => void this.look(), lookEveryMilliseconds);
      });
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    this.client ??= await this.connect();
    // A pool locks its first jobs a moment before it can hold its lock, hence the five seconds. A job given free too
    // early runs twice, which handlers stand.
    const { rows } = await this.client.query<{ pool: string }>(
      `SELECT pool FROM (
         SELECT DISTINCT locked_by AS pool FROM graphile_worker._private_jobs
         WHERE locked_by <> $1 AND locked_at < now() - interval '5 seconds' OFFSET 0) AS marked
       WHERE pg_try_advisory_xact_lock(hashtextextended('baton jobs ' || pool, 0))`,
      [this.pool],
    );
    if (rows.length === 0) return;
    const pools = rows.map((row) => row.pool);
    await this.client.query('SELECT graphile_worker.force_unlock_workers($1)', [pools]);
    // A job that was replaced while it ran keeps neither key nor attempts: its own process would have removed it.
    await this.client.query(
      `DELETE FROM graphile_worker._private_jobs
       WHERE locked_at IS NULL AND key IS NULL AND attempts >= max_attempts AND last_error IS NULL`,
    );
    this.log.warn({ pools }, 'jobs of a process that died were given free');
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'baton jobs',
      keepAlive: true,
    });
    client.on('error', (error) => {
      this.log.warn({ err: error }, 'the jobs lost the connection that says they live');
      void client.end().catch(() => undefined);
      this.client = null;
    });
    await client.connect();
    await client.query(`SELECT pg_advisory_lock(hashtextextended('baton jobs ' || $1, 0))`, [this.pool]);
    return client;
  }
}
