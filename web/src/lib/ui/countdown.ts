import type { Tone } from './tone.ts';

/** Under this many seconds a countdown shows minutes and seconds. */
const lastMinutes = 600;

/** Under this many seconds a clock is urgent, once half of its target is gone: a target of 30 s does not begin urgent. */
const urgentSeconds = 300;

/**
 * How loud a clock is: over its time, in the last tenth or the last five minutes, in the last quarter, or calm.
 * @param left seconds; negative when over
 * @param target seconds in all, when known
 */
export function urgencyOf(
  left: number,
  target?: number,
): Extract<Tone, 'breach' | 'warning' | 'notice' | 'neutral'> {
  if (left <= 0) return 'breach';
  const share = target ? left / target : undefined;
  const near = left <= urgentSeconds && (share === undefined || share <= 0.5);
  if (near || (share !== undefined && share <= 0.1)) return 'warning';
  return share !== undefined && share <= 0.25 ? 'notice' : 'neutral';
}

/** Whether to show seconds. @param left seconds; negative when over */
export function ticksSeconds(left: number): boolean {
  return Math.abs(left) < lastMinutes;
}
