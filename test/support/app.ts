import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from '../../api/src/app.module.ts';
import { Clock, type Instant } from '../../api/src/platform/clock/clock.ts';
import { readConfiguration } from '../../api/src/platform/configuration/configuration.ts';
import { Jobs } from '../../api/src/platform/jobs/jobs.ts';
import { createLog, NestLog } from '../../api/src/platform/observability/log.ts';
import { prepareServer } from '../../api/src/prepare-server.ts';
import { afterwards } from './afterwards.ts';
import { ownDatabase } from './database.ts';
import { seedCompany } from './company.ts';
import { Door } from './door.ts';

/** The house's clock, moved by tests; it goes on by itself from where it was put. Timers in the database keep real time. */
export class MovableClock extends Clock {
  private offset = 0;

  override now(): Instant {
    return Date.now() + this.offset;
  }

  moveBy(milliseconds: number): void {
    this.offset += milliseconds;
  }

  moveTo(instant: Instant): void {
    this.offset = instant - Date.now();
  }
}

/** A running API on a database of this file's own, with a small company in it. */
export class TestApp extends Door {
  readonly app: NestExpressApplication;
  readonly databaseUrl: string;
  readonly clock: MovableClock;

  constructor(app: NestExpressApplication, url: string, databaseUrl: string, clock: MovableClock) {
    super(url);
    this.app = app;
    this.databaseUrl = databaseUrl;
    this.clock = clock;
  }
}

export interface AppOptions {
  /** Jobs at once; 0 (the default) runs none, so that nothing moves but by the test. */
  readonly jobs?: number;
  /** How long a session lasts, for tests that let days pass. */
  readonly sessionHours?: number;
  /** Seeds something else than the small company. */
  readonly seed?: (databaseUrl: string) => Promise<void>;
}

/** Starts the API in this process on a fresh database; ended after the file. Call it in `beforeAll`. */
export async function startApp(options: AppOptions = {}): Promise<TestApp> {
  const databaseUrl = await ownDatabase();
  await (options.seed ?? seedCompany)(databaseUrl);
  const log = createLog(process.env['LOG_LEVEL'] ?? 'silent');
  const configuration = readConfiguration({
    DATABASE_URL: databaseUrl,
    PORT: '0',
    BATON_JOBS: String(options.jobs ?? 0),
    BATON_POOL: '10',
    BATON_SESSION_HOURS: String(options.sessionHours ?? 12),
    BATON_DEMO: 'never',
  });
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(configuration, log), {
    logger: new NestLog(log),
    abortOnError: false,
  });
  const clock = new MovableClock();
  const given = app.get(Clock);
  given.now = () => clock.now();
  await prepareServer(app, configuration);
  await app.listen(0, '127.0.0.1');
  await app.get(Jobs).start();
  afterwards(() => app.close());
  // A server that listens on a port has an address with one.
  const { port } = app.getHttpServer().address() as AddressInfo;
  return new TestApp(app, `http://127.0.0.1:${port}/graphql`, databaseUrl, clock);
}

/** A fresh idempotency key. */
export function key(): string {
  return randomUUID();
}
