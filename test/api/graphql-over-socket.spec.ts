import { createClient } from 'graphql-ws';
import { beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let cookie: string;
beforeAll(async () => {
  app = await startApp();
  cookie = await app.cookieOf('niran');
});

interface Heard {
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly data: unknown;
}

/** Asks once over a connection of its own; what came, be it as a result or as a protocol error. */
async function ask(query: string): Promise<Heard> {
  class WithCookie extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: { cookie } });
    }
  }
  const client = createClient({
    url: app.url.replace('http', 'ws'),
    webSocketImpl: WithCookie,
    retryAttempts: 0,
  });
  let heard: Heard = { errors: [], data: null };
  await new Promise<void>((resolve, reject) => {
    client.subscribe(
      { query },
      {
        next: ({ data, errors }) => (heard = { data, errors: (errors ?? []) as unknown as Heard['errors'] }),
        error: (errors) => {
          if (!Array.isArray(errors)) return reject(new Error('closed', { cause: errors }));
          heard = { data: null, errors };
          resolve();
        },
        complete: resolve,
      },
    );
  });
  await client.dispose();
  return heard;
}

describe('GraphQL over the socket', () => {
  it('answers queries with the rights of whoever connected', async () => {
    expect(await ask('{ viewer { person { name } } }')).toMatchObject({
      data: { viewer: { person: { name: 'Niran' } } },
      errors: [],
    });
  });

  it('says what is wrong with an operation, and stays', async () => {
    const codes = async (query: string) => (await ask(query)).errors.map(({ extensions }) => extensions.code);
    expect(await codes('{ viewer {')).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await codes('{ nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codes(`{ ${'viewer { person { name } } '.repeat(1000)} }`)).toEqual([
      'GRAPHQL_PARSE_FAILED',
    ]);
  });

  it('speaks of accidents by a number, as over HTTP', async () => {
    await withClient(app.databaseUrl, (client) => client.query('ALTER TABLE problem_types RENAME TO lost'));
    const { errors } = await ask('{ directory { problemTypes { path } } }');
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(errors[0]?.message).toMatch(/^Something went wrong here; it is in the log as [-0-9a-f]+\.$/);
  });
});
