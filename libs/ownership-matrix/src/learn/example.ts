import type { MatrixFacts } from '../table/facts.ts';

/** A closed ticket to learn from: what was known when it was opened, and the department that resolved it. */
export interface Example {
  readonly facts: MatrixFacts;
  readonly owner: string;
  /** Instant of opening, in milliseconds. Only differences count. */
  readonly at: number;
}

/** The order in which a log is learned from and judged: by time. Equal instants stay in the order given. */
export const byTime = <T extends { readonly at: number }>(examples: readonly T[]): T[] =>
  examples.toSorted((a, b) => a.at - b.at);

/** The earlier ones, to learn from, and the later, to judge by. */
export function splitByTime<T extends { readonly at: number }>(
  examples: readonly T[],
  share: number,
): { readonly earlier: readonly T[]; readonly later: readonly T[] } {
  const ordered = byTime(examples);
  const end = Math.floor(ordered.length * share);
  return { earlier: ordered.slice(0, end), later: ordered.slice(end) };
}
