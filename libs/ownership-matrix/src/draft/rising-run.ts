/**
 * A longest run of things whose places rise (patience sorting): what need not move when the others do.
 * @param places In their present order, with the place that each shall have.
 */
export function risingRun(places: readonly (readonly [id: string, place: number])[]): Set<string> {
  const tails: number[] = [];
  const previous: number[] = [];
  const placeOf = (index: number): number => places[index]?.[1] ?? 0;
  places.forEach(([, place], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(tails[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (tails[low - 1] ?? -1);
    tails[low] = index;
  });
  const run = new Set<string>();
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const id = places[index]?.[0];
    if (id !== undefined) run.add(id);
  }
  return run;
}
