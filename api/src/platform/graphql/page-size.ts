/** Between one and the most that a list gives at once, whatever was asked for. */
export function pageSize(first: number | null | undefined, most: number): number {
  return Math.min(Math.max(first ?? most, 1), most);
}
