import { parseCookie, stringifySetCookie } from 'cookie';

const name = 'baton_session';

/** The secret in a Cookie header; null when there is none. */
export function tokenOf(header: string | undefined): string | null {
  return (header ? parseCookie(header)[name] : undefined) ?? null;
}

/** httpOnly keeps it from scripts, SameSite=Lax from other sites' requests; the WebSocket of the same origin sends it too. */
export function sessionCookie(
  token: string | null,
  options: { secure: boolean; milliseconds: number },
): string {
  return stringifySetCookie({
    name,
    value: token ?? '',
    httpOnly: true,
    sameSite: 'lax',
    secure: options.secure,
    path: '/',
    maxAge: token === null ? 0 : Math.floor(options.milliseconds / 1000),
  });
}
