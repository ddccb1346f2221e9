/**
 * Finds how many of an ascending list of numbers a value reaches. A guide of evenly spaced buckets leads next to the
 * place, so that the search does not grow with the list: with 2,500 amounts it took twelve steps that no processor
 * could foresee.
 */
export interface Thresholds {
  readonly list: Float64Array;
  /** By bucket: how many thresholds lie in the buckets before it; one more at the end. */
  readonly guide: Int32Array;
  readonly low: number;
  /** Buckets for each unit of value. */
  readonly scale: number;
}

/** Buckets for each threshold, and at most this many in all. */
const BUCKETS = 2;
const MAX_BUCKETS = 1 << 16;

export function planThresholds(list: Float64Array): Thresholds {
  const low = list[0] ?? 0;
  const span = (list.at(-1) ?? 0) - low;
  const buckets = Math.min(MAX_BUCKETS, Math.max(1, list.length * BUCKETS));
  const scale = span > 0 && Number.isFinite(buckets / span) ? (buckets - 1) / span : 0;
  const guide = new Int32Array(buckets + 1);
  for (const threshold of list) {
    const next = bucketOf(threshold, low, scale, buckets) + 1;
    guide[next] = (guide[next] ?? 0) + 1;
  }
  for (let i = 1; i <= buckets; i++) guide[i] = (guide[i] ?? 0) + (guide[i - 1] ?? 0);
  return { list, guide, low, scale };
}

/** Never falls as the value grows: so what lies in an earlier bucket is reached, and in a later one not. */
function bucketOf(value: number, low: number, scale: number, buckets: number): number {
  const place = (value - low) * scale;
  return place >= buckets ? buckets - 1 : place > 0 ? Math.trunc(place) : 0;
}

export function reached({ list, guide, low, scale }: Thresholds, value: number): number {
  const bucket = bucketOf(value, low, scale, guide.length - 1);
  let first = guide[bucket] ?? 0;
  let end = guide[bucket + 1] ?? 0;
  while (first < end) {
    const middle = (first + end) >>> 1;
    if (value >= (list[middle] ?? 0)) first = middle + 1;
    else end = middle;
  }
  return first;
}
