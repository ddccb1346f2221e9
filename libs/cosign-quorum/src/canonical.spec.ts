import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';

describe('canonical', () => {
  it.each([
    [null, 'null'],
    [true, 'true'],
    ['退款 "quoted"\n', '"退款 \\"quoted\\"\\n"'],
    [1e21, '1e+21'],
    [0.1 + 0.2, '0.30000000000000004'],
    [-0, '0'],
    [[3, [1], {}], '[3,[1],{}]'],
    [{ b: 1, a: { d: [], c: null } }, '{"a":{"c":null,"d":[]},"b":1}'],
    [{ b: 1, a: undefined }, '{"b":1}'],
    // RFC 8785, section 3.2.3: by UTF-16 code units, so the emoji comes before the last letter.
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    ],
  ])('writes %j', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(reversedKeys(value))).toBe(canonical(value));
      }),
    );
  });

  it('keeps every value apart that JSON keeps apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([
    ['NaN', { amount: Number.NaN }, '$.amount'],
    ['an infinity', [Infinity], '$[0]'],
    ['undefined in a list', [1, undefined], '$[1]'],
    ['a hole in a list', [1, , 3], '$[1]'],
    ['a bigint', { a: [1n] }, '$.a[0]'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', new Map(), '$'],
    ['a function', { f: () => 1 }, '$.f'],
    ['nothing at all', undefined, '$'],
  ])('refuses %s and names the place', (_, value, path) => {
    expect(() => canonical(value)).toThrow(new RegExp(`^${path.replaceAll(/[$.[\]]/g, '\\$&')}: `));
  });

  it('refuses a cycle, and takes the same object in two places', () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(() => canonical(loop)).toThrow('$.self: contains itself');
    const shared = { a: 1 };
    expect(canonical([shared, shared])).toBe('[{"a":1},{"a":1}]');
  });
});

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([key, member]) => [key, reversedKeys(member)]));
}
