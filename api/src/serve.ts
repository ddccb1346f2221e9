import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadDemo } from './demo/load-demo.ts';
import { DemoAccounts } from './directory/queries/demo-accounts.ts';
import { greet } from './greet.ts';
import { AppModule } from './app.module.ts';
import { Clock } from './platform/clock/clock.ts';
import type { Configuration } from './platform/configuration/configuration.ts';
import { Jobs } from './platform/jobs/jobs.ts';
import { NestLog, type Log } from './platform/observability/log.ts';
import { Readiness } from './platform/observability/readiness.ts';
import { prepareServer } from './prepare-server.ts';

/** Starts the server; resolves when it listens. Ends on SIGTERM and SIGINT after letting requests finish. */
export async function serve(configuration: Configuration, log: Log): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(configuration, log), {
    logger: new NestLog(log),
    abortOnError: false,
  });
  await prepareServer(app, configuration);

  const readiness = app.get(Readiness);
  let stopping: Promise<void> | null = null;
  const stop = (signal: string): void => {
    log.info({ signal }, 'stopping: requests under way may end');
    readiness.close();
    stopping ??= app.close().then(() => log.info('stopped'));
    void stopping.catch((error: unknown) => {
      log.error({ err: error }, 'the stop failed');
      process.exitCode = 1;
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);

  await app.init();
  if (configuration.demo === 'auto' && (await loadDemo(app, app.get(Clock).now())))
    log.info('the demo company moved in');
  await app.listen(configuration.port, configuration.host);
  await app.get(Jobs).start();
  readiness.open();
  const address = configuration.origin ?? (await app.getUrl()).replace('127.0.0.1', 'localhost');
  log.info({ address }, 'listening');
  await greet(address, app.get(DemoAccounts));
  return app;
}
