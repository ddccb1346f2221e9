import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Configuration } from './platform/configuration/configuration.ts';
import { originFits } from './platform/graphql/origin.ts';

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

/** Everything between the socket and the rooms: headers, the origin check, body limits, the web app. */
export async function prepareServer(
  app: NestExpressApplication,
  configuration: Configuration,
): Promise<void> {
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
}
