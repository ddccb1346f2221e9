/**
 * The one text that stands for a JSON value, whatever the order of its keys: what a sign-off's content hash
 * is taken over (SHA-256 of its UTF-8 bytes, outside this library). Keys sort by UTF-16 code units and numbers
 * are written as ECMAScript does, which is RFC 8785.
 *
 * Members that are `undefined` are left out, as JSON does. Throws `TypeError`, with the place, on what JSON
 * cannot hold faithfully: NaN, infinities, bigint, functions, symbols, undefined in a list, instances of
 * classes (dates: give the instant), cycles.
 */
export function canonical(value: unknown): string {
  return write(value, '$', []);
}

function write(value: unknown, path: string, above: readonly object[]): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${path}: ${value} has no canonical form`);
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new TypeError(`${path}: a ${typeof value} has no canonical form`);
  if (above.includes(value)) throw new TypeError(`${path}: contains itself`);
  const inside = [...above, value];
  if (Array.isArray(value)) {
    // Array.from, because map skips holes, which would then vanish from the text.
    return `[${Array.from(value, (item, i) => write(item, `${path}[${i}]`, inside)).join(',')}]`;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${path}: only plain objects have a canonical form`);
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${write(member, `${path}.${key}`, inside)}`);
  return `{${members.join(',')}}`;
}
