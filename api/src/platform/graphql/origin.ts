/**
 * Whether a request with this Origin may act here. Browsers name the origin on every cross-site POST and on every
 * WebSocket; other programs send none and carry no cookie that they were not given.
 */
export function originFits(
  origin: string | undefined,
  host: string | undefined,
  own: string | null,
): boolean {
  if (origin === undefined) return true;
  if (own !== null && origin === own) return true;
  try {
    return host !== undefined && new URL(origin).host === host;
  } catch {
    return false;
  }
}
