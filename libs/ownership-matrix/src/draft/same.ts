/** Whether two values of plain JSON are the same, in whatever order their keys stand; a key without value is none. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return sameLists(a, b);
  const left = entriesOf(a);
  const right = new Map(entriesOf(b));
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
}

function sameLists(a: object, b: object): boolean {
  return (
    Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, i) => same(each, b[i]))
  );
}

const entriesOf = (record: object): [string, unknown][] =>
  Object.entries(record).filter(([, value]) => value !== undefined);
