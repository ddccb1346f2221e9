import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});

// The address is known when the tests run; the list of audits before.
const audits = serverAudits({ url: () => app.url, fetchFn: fetch });

describe('GraphQL over HTTP', () => {
  it.each(audits.filter(({ name }) => name.startsWith('MUST')).map((audit) => [audit.name, audit] as const))(
    '%s',
    async (_, audit) => {
      const result = await audit.fn();
      expect(result).toMatchObject({ status: 'ok' });
    },
  );

  it('knows the audits that it demands', () => {
    expect(audits.filter(({ name }) => name.startsWith('MUST')).length).toBeGreaterThan(10);
  });

  it('answers malformed requests without a stack', async () => {
    for (const body of [
      '{bad',
      '[]',
      '{"query":5}',
      '{"query":"{ nothing }"}',
      `{"query":"${'{a'.repeat(5000)}"}`,
    ]) {
      const response = await fetch(app.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const text = await response.text();
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(text).not.toMatch(/node_modules|\.ts:\d|\\n\s+at /);
    }
  });

  it('refuses a mutation that another site sends', async () => {
    const ask = (headers: Record<string, string>): Promise<Response> =>
      fetch(app.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: 'mutation { signOut { done } }' }),
      });
    expect((await ask({ origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await ask({ origin: 'null' })).status).toBe(403);
    expect((await ask({ origin: new URL(app.url).origin })).status).toBe(200);
    const form = await fetch(app.url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: 'mutation { signOut { done } }' }),
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
  });
});
