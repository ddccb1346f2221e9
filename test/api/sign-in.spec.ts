import { createClient } from 'graphql-ws';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { password } from '../support/company.ts';
import { LiveConnection } from '../support/live.ts';
import { openTicket } from '../support/tickets.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

interface SignedIn {
  readonly cookie: string;
  readonly header: string;
  readonly viewer: { readonly person: { readonly name: string } } | null;
  readonly refusal: { readonly code: string; readonly retryAfterSeconds?: number } | null;
}

async function signIn(email: string, secret: string): Promise<SignedIn> {
  const response = await fetch(app.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { name } }
        refusal { code ... on TooManyAttempts { retryAfterSeconds } } } }`,
      variables: { input: { email, password: secret } },
    }),
  });
  const header = response.headers.get('set-cookie') ?? '';
  // The shape of the question above.
  const { data } = (await response.json()) as { data: { signIn: Pick<SignedIn, 'viewer' | 'refusal'> } };
  return { header, cookie: header.split(';')[0] ?? '', ...data.signIn };
}

/** Who the house takes the bearer of a cookie for. */
async function viewer(cookie: string): Promise<string | null> {
  const response = await fetch(app.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { person { name } } }' }),
  });
  // The shape of the question above.
  const { data } = (await response.json()) as { data: { viewer: { person: { name: string } } | null } };
  return data.viewer?.person.name ?? null;
}

describe('signing in', () => {
  it('knows the address whatever its case, and gives a cookie that scripts and other sites cannot use', async () => {
    const { header, cookie, viewer: who } = await signIn('  Ana@Baton.Example ', password);
    expect(who?.person.name).toBe('Ana');
    expect(header).toMatch(/^baton_session=[\w-]{43};/);
    for (const mark of ['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=43200'])
      expect(header).toContain(mark);
    expect(await viewer(cookie)).toBe('Ana');
  });

  it('keeps argon2id hashes of passwords and only hashes of sessions', async () => {
    const { cookie } = await signIn('ana@baton.example', password);
    await withClient(app.databaseUrl, async (client) => {
      const { rows } = await client.query('SELECT password_hash AS hash FROM people');
      for (const { hash } of rows) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      const token = cookie.split('=')[1] ?? '';
      const kept = await client.query(`SELECT FROM sessions s WHERE s::text LIKE '%' || $1 || '%'`, [token]);
      expect(kept.rowCount).toBe(0);
      const hashed = await client.query('SELECT FROM sessions WHERE token_hash = sha256($1::bytea)', [token]);
      expect(hashed.rowCount).toBe(1);
    });
  });

  it('says no more than no: unknown address, wrong password and closed account look alike', async () => {
    await withClient(app.databaseUrl, (client) =>
      client.query(`UPDATE people SET active = false WHERE email = 'finn@baton.example'`),
    );
    const answers = await Promise.all([
      signIn('nobody@baton.example', password),
      signIn('ana@baton.example', `${password}!`),
      signIn('finn@baton.example', password),
      signIn('', ''),
    ]);
    for (const one of answers)
      expect(one).toEqual({ ...answers[0], refusal: { code: 'SIGN_IN_FAILED' }, header: '' });
  });

  it('refuses after ten failures, with the seconds to wait, also the right password; others may go on', async () => {
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      expect((await signIn('tess@baton.example', `guess ${attempt}`)).refusal?.code).toBe('SIGN_IN_FAILED');
    }
    const refused = await signIn('tess@baton.example', password);
    expect(refused).toMatchObject({ viewer: null, header: '', refusal: { code: 'TOO_MANY_ATTEMPTS' } });
    expect(refused.refusal?.retryAfterSeconds).toBeGreaterThan(800);
    expect(refused.refusal?.retryAfterSeconds).toBeLessThanOrEqual(900);
    expect((await signIn('TESS@baton.example', password)).refusal?.code).toBe('TOO_MANY_ATTEMPTS');
    expect((await signIn('tom@baton.example', password)).refusal).toBeNull();
  });

  it('counts guesses that come at once, and begins anew after a success', async () => {
    for (let attempt = 1; attempt <= 6; attempt += 1) await signIn('mo@baton.example', 'no');
    expect((await signIn('mo@baton.example', password)).refusal).toBeNull();
    const atOnce = await Promise.all(Array.from({ length: 14 }, () => signIn('mo@baton.example', 'no')));
    expect(atOnce.filter(({ refusal }) => refusal?.code === 'TOO_MANY_ATTEMPTS')).toHaveLength(4);
  });

  it('lets a whole office in from one address', async () => {
    for (let person = 1; person <= 60; person += 1) {
      expect((await signIn('dora@baton.example', password)).refusal).toBeNull();
    }
  }, 60_000);
});

describe('the end of a session', () => {
  it('comes by signing out: in every process at once, on open sockets with the next heartbeat', async () => {
    const { cookie } = await signIn('lin@baton.example', password);
    const other = await signIn('lin@baton.example', password);
    const line = new LiveConnection({ url: app.url, cookieOf: async () => cookie }, 'lin', null);
    await line.connect();
    const response = await fetch(app.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: 'mutation { signOut { done } }' }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/^baton_session=;.*Max-Age=0/);
    expect(await viewer(cookie)).toBeNull();
    // Only this one ends.
    expect(await viewer(other.cookie)).toBe('Lin');
    app.clock.moveBy(16_000);
    const { id } = await openTicket(app, 'niran');
    await vi.waitFor(() => expect(line.isOver).toBe(true), { timeout: 20_000, interval: 50 });
    expect(line.received.some(({ stream }) => stream === `ticket:${id}`)).toBe(false);
    await line.close();
  });

  it('comes by time, which use prolongs', async () => {
    const { cookie } = await signIn('fay@baton.example', password);
    const hours = 3_600_000;
    app.clock.moveBy(11 * hours);
    expect(await viewer(cookie)).toBe('Fay');
    app.clock.moveBy(11 * hours);
    expect(await viewer(cookie)).toBe('Fay');
    app.clock.moveBy(13 * hours);
    expect(await viewer(cookie)).toBeNull();
  });

  it('comes with the account', async () => {
    const { cookie } = await signIn('fred@baton.example', password);
    expect(await viewer(cookie)).toBe('Fred');
    await withClient(app.databaseUrl, (client) =>
      client.query(`UPDATE people SET active = false WHERE email = 'fred@baton.example'`),
    );
    expect(await viewer(cookie)).toBeNull();
  });

  it('a made-up cookie is nobody', async () => {
    for (const value of ['', 'x', 'a'.repeat(43), '%00', '"', 'a;b']) {
      expect(await viewer(`baton_session=${value}`)).toBeNull();
    }
  });
});

/** The code with which the house closes a socket, or what it answers to a question on it. */
async function onSocket(headers: Record<string, string>, query: string): Promise<string> {
  class WithHeaders extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers });
    }
  }
  const client = createClient({
    url: app.url.replace('http', 'ws'),
    webSocketImpl: WithHeaders,
    retryAttempts: 0,
  });
  const answer = await new Promise<string>((resolve) => {
    client.subscribe(
      { query },
      {
        next: ({ data, errors }) => resolve(JSON.stringify(errors ?? data)),
        error: (error) =>
          resolve(
            typeof error === 'object' && error !== null && 'code' in error
              ? String(error.code)
              : JSON.stringify(error),
          ),
        complete: () => resolve('complete'),
      },
    );
  });
  await client.dispose();
  return answer;
}

describe('the WebSocket', () => {
  const facts = 'subscription { facts { cursor } }';

  it('is for those who are signed in, from this site', async () => {
    const cookie = (await signIn('wei@baton.example', password)).cookie;
    const own = new URL(app.url).origin;
    expect(await onSocket({}, facts)).toBe('4403');
    expect(await onSocket({ cookie: 'baton_session=made-up' }, facts)).toBe('4403');
    expect(await onSocket({ cookie, origin: 'https://elsewhere.example' }, facts)).toBe('4403');
    expect(await onSocket({ cookie, origin: 'null' }, facts)).toBe('4403');
    expect(await onSocket({ cookie, origin: own }, facts)).toContain('"cursor"');
    expect(await onSocket({ cookie }, facts)).toContain('"cursor"');
  });

  it('refuses what HTTP refuses', async () => {
    const cookie = (await signIn('wei@baton.example', password)).cookie;
    const deep = `{ directory { departments ${'{ leads { departments '.repeat(60)}{ code } ${'} }'.repeat(60)} } }`;
    expect(await onSocket({ cookie }, deep)).toContain('below itself');
  });
});
