/** The candidate that differs by the fewest letters, if it is few for its length; the first of several. */
export function nearestText(text: string, candidates: Iterable<string>): string | null {
  if (text.length > 100) return null;
  let most = Math.min(3, Math.floor(Math.max(text.length, 2) / 2));
  let nearest: string | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > most) continue;
    const distance = editDistance(text, candidate, most);
    if (distance > most) continue;
    nearest = candidate;
    most = distance - 1;
    if (most < 0) break;
  }
  return nearest;
}

/** Letters to insert, delete, replace or swap with their neighbour; anything above `most` when there are more. */
export function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most + 1) return least;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
