import type { Door } from './door.ts';

/** Exactly this body, and exactly what came back. */
export async function post(
  app: Door,
  who: string | null,
  body: string,
): Promise<{ status: number; text: string }> {
  const response = await fetch(app.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(who ? { cookie: await app.cookieOf(who) } : {}) },
    body,
  });
  return { status: response.status, text: await response.text() };
}
