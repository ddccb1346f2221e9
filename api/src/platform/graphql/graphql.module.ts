import type { IncomingMessage } from 'node:http';
import { sdl } from '@baton/contract';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import type { Context } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import { CONFIGURATION } from '../configuration/configuration.module.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { Sessions } from '../identity/sessions.ts';
import { LOG, type Log } from '../observability/log.ts';
import { errorFormatter } from './format-error.ts';
import { nestedInItself } from './nested-in-itself.ts';
import { originFits } from './origin.ts';
import { Loaders, type RequestContext } from './request-context.ts';
import { CursorScalar, InstantScalar, JsonScalar } from './scalars.ts';
import { sessionCookie, tokenOf } from './session-cookie.ts';
import { maxTokens, socketRules } from './socket-rules.ts';

type HttpCall = { readonly req: Request; readonly res: Response };
type Socket = Context<Record<string, unknown> | undefined, unknown>;

/** The HTTP request that a WebSocket began with. */
function requestOf(socket: Socket): IncomingMessage {
  // Nest leaves the type of `extra` open; graphql-ws on `ws` always puts this there.
  return (socket.extra as Extra).request;
}

async function contextOf(
  request: IncomingMessage,
  sessions: Sessions,
  keepSession: (token: string | null) => void,
  address: string,
): Promise<RequestContext> {
  const token = tokenOf(request.headers.cookie);
  const principal = token === null ? null : await sessions.principal(token);
  return { principal, token, address, loaders: new Loaders(), keepSession };
}

function options(
  configuration: Configuration,
  sessions: Sessions,
  log: Log,
): Omit<ApolloDriverConfig, 'driver'> {
  const cookie = {
    secure: configuration.origin?.startsWith('https:') ?? false,
    milliseconds: configuration.sessionMilliseconds,
  };
  const formatError = errorFormatter(log);
  const contextOfCall = ({ req, res }: HttpCall): Promise<RequestContext> =>
    contextOf(
      req,
      sessions,
      (token) => res.append('Set-Cookie', sessionCookie(token, cookie)),
      req.ip ?? req.socket.remoteAddress ?? 'unknown',
    );
  const contextOfSocket = (socket: Socket): Promise<RequestContext> => {
    const request = requestOf(socket);
    return contextOf(request, sessions, () => undefined, request.socket.remoteAddress ?? 'unknown');
  };
  return {
    path: '/graphql',
    typeDefs: sdl,
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens },
    validationRules: [nestedInItself],
    formatError,
    context: (given: HttpCall | Socket): Promise<RequestContext> =>
      'req' in given ? contextOfCall(given) : contextOfSocket(given),
    subscriptions: {
      'graphql-ws': {
        connectionInitWaitTimeout: 10_000,
        ...socketRules(formatError),
        onConnect: async (socket): Promise<boolean> => {
          const request = requestOf(socket);
          if (!originFits(request.headers.origin, request.headers.host, configuration.origin)) return false;
          const token = tokenOf(request.headers.cookie);
          return token !== null && (await sessions.principal(token)) !== null;
        },
      },
    },
  };
}

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [CONFIGURATION, Sessions, LOG],
      useFactory: options,
    }),
  ],
  providers: [InstantScalar, CursorScalar, JsonScalar],
})
export class ContractModule {}
