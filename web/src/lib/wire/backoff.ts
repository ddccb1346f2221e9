/**
 * How long to wait before try number `attempt` (0 is the first retry): doubling from `first` up to `most`, of which a random
 * half falls away, so that a thousand screens cut at one moment do not come back at one moment.
 * @returns milliseconds
 */
export function backoff(
  attempt: number,
  random: () => number = Math.random,
  first = 500,
  most = 15_000,
): number {
  const full = Math.min(most, first * 2 ** Math.min(attempt, 30));
  return Math.round(full / 2 + (full / 2) * random());
}
