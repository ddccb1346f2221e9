import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { AppModule } from './app.module.ts';
import type { Configuration } from './platform/configuration/configuration.ts';
import { originFits } from './platform/graphql/origin.ts';
import { Jobs } from './platform/jobs/jobs.ts';
import { NestLog, type Log } from './platform/observability/log.ts';
import { Readiness } from './platform/observability/readiness.ts';

type Handler = (request: Request, response: Response, next: NextFunction) => void;

const ownPaths = ['/graphql', '/healthz', '/readyz'];

/** The built web app answers everything that the API does not: one origin, one port. */
async function webHandler(folder: string): Promise<Handler> {
  const file = join(folder, 'handler.js');
  if (!existsSync(file))
    throw new Error(`there is no web app in ${folder}: build it, or leave BATON_WEB unset`);
  const built: { handler: Handler } = await import(pathToFileURL(file).href);
  return (request, response, next) =>
    ownPaths.includes(request.path) ? next() : built.handler(request, response, next);
}

/** A page of another site cannot act for somebody who is signed in here. */
function sameOrigin(own: string | null): Handler {
  return (request, response, next) => {
    if (request.method === 'GET' || originFits(request.headers.origin, request.headers.host, own))
      return next();
    response.status(403).json({ errors: [{ message: 'Requests from other sites are refused.' }] });
  };
}

/** Starts the server; resolves when it listens. Ends on SIGTERM and SIGINT after letting requests finish. */
export async function serve(configuration: Configuration, log: Log): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(configuration, log), {
    logger: new NestLog(log),
    abortOnError: false,
  });
  app.disable('x-powered-by');
  // Pages carry the policy that SvelteKit computes for their scripts.
  app.use(
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: configuration.origin?.startsWith('https:') ?? false,
    }),
  );
  app.use(sameOrigin(configuration.origin));
  app.useBodyParser('json', { limit: '1mb' });
  if (configuration.web !== null) app.use(await webHandler(configuration.web));

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

  await app.listen(configuration.port, configuration.host);
  await app.get(Jobs).start();
  readiness.open();
  log.info({ address: await app.getUrl() }, 'listening');
  return app;
}
