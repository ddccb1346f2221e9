import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Configuration } from './platform/configuration/configuration.ts';
import { originFits } from './platform/graphql/origin.ts';
import { tokenOf } from './platform/graphql/session-cookie.ts';
import { Sessions } from './platform/identity/sessions.ts';

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

/** Anybody may send so much. */
const usualBody = 1024 * 1024;
/** A matrix as a file of 5 MiB, encoded, and what is said around it; only for those who are signed in. */
const largestBody = 7.5 * 1024 * 1024;

/** A large request is not even read from somebody whom nobody knows. */
function largeOnesFromKnownPeople(sessions: Sessions): Handler {
  return (request, response, next) => {
    const length = Number(
      request.headers['content-length'] ?? (request.headers['transfer-encoding'] ? Infinity : 0),
    );
    if (length <= usualBody) return next();
    const token = tokenOf(request.headers.cookie);
    (token === null ? Promise.resolve(null) : sessions.principal(token)).then((principal) => {
      if (principal) return next();
      response
        .status(413)
        .set('Connection', 'close')
        .json({ errors: [{ message: 'The request is too large.' }] });
    }, next);
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
  app.use(largeOnesFromKnownPeople(app.get(Sessions, { strict: false })));
  app.useBodyParser('json', { limit: largestBody });
  if (configuration.web !== null) app.use(await webHandler(configuration.web));
}
