/** Number formats that show a moment, by their id in the standard (East Asian ones included). */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a number in this format is a day or an hour. */
export function showsDate(id: number, codes: ReadonlyMap<number, string>): boolean {
  const code = codes.get(id);
  if (code === undefined) return builtIn(id);
  // What stands in quotation marks or brackets, or behind a backslash, is not part of the format.
  return /[dmyhs]/i.test(
    code.replace(/"[^"]*"|\[(?![hms]+\])[^\]]*\]|\\.|_./gi, '').replace(/general/gi, ''),
  );
}
