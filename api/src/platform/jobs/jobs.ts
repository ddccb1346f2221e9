import { EventEmitter } from 'node:events';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { EntityManager } from 'typeorm';
import type { Instant } from '../clock/clock.ts';
import { CONFIGURATION } from '../configuration/configuration.module.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { LOG, type Log } from '../observability/log.ts';
import { OrphanedJobs } from './orphaned-jobs.ts';

type Handler = (payload: unknown) => Promise<void>;

export interface JobOptions {
  /** Not before; without it at once. */
  readonly runAt?: Instant;
  /** Not before so many seconds from now by the clock of the database. */
  readonly inSeconds?: number;
  /** A later job of the same key takes the place of the waiting one. */
  readonly key?: string;
}

/** One of many jobs that are added at once. */
export interface JobToAdd {
  readonly task: string;
  readonly payload: unknown;
  readonly runAt: Instant;
  readonly key: string;
}

/**
 * Everything that happens later: durable jobs in PostgreSQL (graphile-worker). A job is added inside the transaction of the
 * command that wants it, so it exists if and only if the command does. A job may run twice; handlers decide by state.
 * Polled every 0.25 s: targets of 30 s want timers that are late by less than half a second.
 */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly handlers = new Map<string, Handler>();
  private readonly minutely: string[] = [];
  private readonly configuration: Configuration;
  private readonly log: Log;
  private runner: Runner | null = null;
  private orphaned: OrphanedJobs | null = null;

  constructor(@Inject(CONFIGURATION) configuration: Configuration, @Inject(LOG) log: Log) {
    this.configuration = configuration;
    this.log = log;
  }

  handle(task: string, handler: Handler): void {
    if (this.handlers.has(task)) throw new Error(`the task ${task} has a handler already`);
    this.handlers.set(task, handler);
  }

  /** Runs a task that has a handler once in every minute, whichever process does it. */
  everyMinute(task: string): void {
    this.minutely.push(task);
  }

  async add(manager: EntityManager, task: string, payload: unknown, options: JobOptions = {}): Promise<void> {
    await manager.query(
      `SELECT graphile_worker.add_job($1::text, $2::json, job_key => $4::text,
         run_at => coalesce($3::timestamptz, now() + $5 * interval '1 second'))`,
      [
        task,
        JSON.stringify(payload),
        options.runAt === undefined ? null : new Date(options.runAt),
        options.key ?? null,
        options.inSeconds ?? 0,
      ],
    );
  }

  /** With one statement. */
  async addMany(manager: EntityManager, jobs: readonly JobToAdd[]): Promise<void> {
    if (jobs.length === 0) return;
    // In one order everywhere: two who replace the same jobs shall not wait for each other in a circle.
    const ordered = [...jobs].sort((a, b) => (a.key < b.key ? -1 : 1));
    await manager.query(
      `SELECT count(graphile_worker.add_job(task, payload, run_at => run_at, job_key => key))
       FROM unnest($1::text[], $2::json[], $3::timestamptz[], $4::text[]) AS job (task, payload, run_at, key)`,
      [
        ordered.map(({ task }) => task),
        ordered.map(({ payload }) => JSON.stringify(payload)),
        ordered.map(({ runAt }) => new Date(runAt)),
        ordered.map(({ key }) => key),
      ],
    );
  }

  async remove(manager: EntityManager, key: string): Promise<void> {
    await manager.query('SELECT graphile_worker.remove_job($1::text)', [key]);
  }

  /** Begins to run jobs in this process, once every room has said what it handles. */
  async start(): Promise<void> {
    if (this.configuration.jobs === 0) return;
    const taskList: TaskList = {};
    for (const [task, handler] of this.handlers) taskList[task] = (payload) => handler(payload);
    const events: WorkerEvents = new EventEmitter();
    const pools: string[] = [];
    events.on('pool:create', ({ workerPool }) => pools.push(workerPool.id));
    this.runner = await run({
      events,
      connectionString: this.configuration.databaseUrl,
      concurrency: this.configuration.jobs,
      maxPoolSize: this.configuration.jobs + 2,
      pollInterval: 250,
      noHandleSignals: true,
      crontab: this.minutely.map((task) => `* * * * * ${task}`).join('\n'),
      taskList,
      logger: new Logger(() => (level, message) => {
        if (level === 'error') this.log.error({ part: 'jobs' }, message);
        else if (level === 'warning') this.log.warn({ part: 'jobs' }, message);
        else this.log.trace({ part: 'jobs' }, message);
      }),
    });
    const [pool] = pools;
    if (pool === undefined) throw new Error('the job runner did not say what it is called');
    this.orphaned = new OrphanedJobs(this.configuration.databaseUrl, pool, this.log);
    await this.orphaned.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
    await this.orphaned?.stop();
  }
}
