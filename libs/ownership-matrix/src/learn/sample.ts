import type { Input } from '../table/input.ts';
import type { Example } from './example.ts';
import { featuresOf } from './features.ts';
import type { Feature } from './features.ts';

/** Examples laid out flat for growing trees. */
export interface Sample {
  readonly features: readonly Feature[];
  readonly owners: readonly string[];
  /** By example: number of its owner, and how much it counts. */
  readonly owner: Int32Array;
  readonly weight: Float64Array;
}

/**
 * @param examples In order of time. The oldest counts half as much as the newest: who resolves what changes over the
 * months, and a table is for the months to come.
 */
export function sampleOf(inputs: readonly Input[], examples: readonly Example[]): Sample {
  const owners = [...new Set(examples.map(({ owner }) => owner))].sort();
  const numbers = new Map(owners.map((owner, i) => [owner, i]));
  const newest = examples.at(-1)?.at ?? 0;
  const span = newest - (examples[0]?.at ?? 0);
  return {
    features: featuresOf(inputs, examples),
    owners,
    owner: Int32Array.from(examples, ({ owner }) => numbers.get(owner) ?? 0),
    weight: Float64Array.from(examples, ({ at }) => (span > 0 ? 2 ** -((newest - at) / span) : 1)),
  };
}
