import type { Axis, NumbersAxis, ValuesAxis } from '../diagram/axis.ts';
import { complement, has, intersection, pairsOf, range, sizeOf } from '../diagram/ranges.ts';
import type { Ranges } from '../diagram/ranges.ts';
import type { Input } from '../table/input.ts';
import type { Box } from './disjoint-boxes.ts';
import type { Region, Slice, Span } from './region.ts';
import { nameNodes } from './tree-slice.ts';

/** Says in values, subtrees and intervals what a box says in atoms; slices in the order of `inputs`. */
export function regionOf(box: Box, axes: readonly Axis[], inputs: readonly Input[]): Region {
  return inputs.flatMap((input): Slice[] => {
    const at = axes.findIndex((axis) => axis.input.key === input.key);
    const axis = axes[at];
    const atoms = box.atoms[at] ?? null;
    if (axis?.kind === 'known') return tagsSlice(box, axes, input);
    if (atoms === null || axis === undefined || axis.kind === 'tag') return [];
    const orMissing = has(atoms, axis.known);
    const values = intersection(atoms, range(0, axis.known));
    if (values.length === 0) return [{ kind: 'missing', input: input.key }];
    if (sizeOf(values) === axis.known) return orMissing ? [] : [{ kind: 'known', input: input.key }];
    return [
      axis.kind === 'numbers' ? intervals(axis, values, orMissing) : valuesSlice(axis, values, orMissing),
    ];
  });
}

function tagsSlice(box: Box, axes: readonly Axis[], input: Input): Slice[] {
  const carried = (atom: number): string[] =>
    axes.flatMap((axis, i) => {
      const atoms = box.atoms[i];
      const settled =
        axis.kind === 'tag' && axis.input.key === input.key && atoms?.length === 2 && sizeOf(atoms) === 1;
      return settled && has(atoms, atom) ? [axis.tag] : [];
    });
  const known =
    box.atoms[axes.findIndex((axis) => axis.kind === 'known' && axis.input.key === input.key)] ?? null;
  if (known !== null && !has(known, 0)) return [{ kind: 'missing', input: input.key }];
  const orMissing = (known === null || has(known, 1)) && input.mayBeMissing === true;
  const slice: Slice = { kind: 'tags', input: input.key, with: carried(1), without: carried(0), orMissing };
  if (slice.with.length + slice.without.length > 0) return [slice];
  return known === null || orMissing ? [] : [{ kind: 'known', input: input.key }];
}

function intervals(axis: NumbersAxis, atoms: Ranges, orMissing: boolean): Slice {
  const spans = pairsOf(atoms).map(([from, to]): Span => {
    const low = axis.cuts[from - 1];
    const high = axis.cuts[to - 1];
    return {
      from: low === undefined ? null : { value: low.at, inclusive: !low.after },
      to: high === undefined ? null : { value: high.at, inclusive: high.after },
    };
  });
  return { kind: 'intervals', input: axis.input.key, intervals: spans, orMissing };
}

function valuesSlice(axis: ValuesAxis, atoms: Ranges, orMissing: boolean): Slice {
  const input = axis.input.key;
  if (axis.input.kind === 'boolean') return { kind: 'is', input, value: has(atoms, 1), orMissing };
  if (axis.input.kind === 'tree') return { kind: 'tree', input, ...nameNodes(axis, atoms), orMissing };
  const codes = (set: Ranges): string[] => pairsOf(set).flatMap(([from, to]) => axis.values.slice(from, to));
  const rest = complement(atoms, axis.known);
  return sizeOf(rest) < sizeOf(atoms)
    ? { kind: 'noneOf', input, values: codes(rest), orMissing }
    : { kind: 'oneOf', input, values: codes(atoms), orMissing };
}
