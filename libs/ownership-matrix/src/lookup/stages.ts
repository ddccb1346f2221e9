import type { Axis } from '../diagram/axis.ts';

/** Neighbouring axes that a lookup takes in one step. */
export interface Stage {
  readonly axes: readonly number[];
  /** By axis of the stage: how far apart its atoms lie in the block of the stage. */
  readonly weights: readonly number[];
  /** Entries of a block; 0 if the stage is one axis that is searched by runs. */
  readonly size: number;
}

/** Entries of the one block at the root, and of any other. */
const ROOT_BLOCK = 4096;
const BLOCK = 256;
/** A block of one axis at most this wide is worth its room in any case. */
const NARROW = 16;
/** Bits that an entry has for telling which axes of the stage mattered. */
export const MASK_BITS = 5;

/** @param grouped False keeps every axis to itself: slower, but smaller where blocks would be many and alike. */
export function stagesOf(axes: readonly Axis[], grouped: boolean): Stage[] {
  const stages: Stage[] = [];
  for (let first = 0; first < axes.length;) {
    const limit = !grouped ? NARROW : stages.length === 0 ? ROOT_BLOCK : BLOCK;
    let end = first;
    let size = 1;
    while (end < axes.length && end - first < (grouped ? MASK_BITS : 1)) {
      const axis = axes[end];
      if (axis === undefined || axis.kind === 'numbers' || size * axis.width > limit) break;
      size *= axis.width;
      end++;
    }
    if (end === first) stages.push({ axes: [first], weights: [1], size: 0 });
    else stages.push(block(axes, first, end, size));
    first = Math.max(end, first + 1);
  }
  return stages;
}

function block(axes: readonly Axis[], first: number, end: number, size: number): Stage {
  const numbers: number[] = [];
  const weights: number[] = [];
  let weight = size;
  for (let axis = first; axis < end; axis++) {
    weight /= axes[axis]?.width ?? 1;
    numbers.push(axis);
    weights.push(weight);
  }
  return { axes: numbers, weights, size };
}
