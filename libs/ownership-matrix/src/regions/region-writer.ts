import type { Axis, NumbersAxis, ValuesAxis } from '../diagram/axis.ts';
import { complement, has, intersection, pairsOf, range, sizeOf } from '../diagram/ranges.ts';
import type { Ranges } from '../diagram/ranges.ts';
import type { Input } from '../table/input.ts';
import type { Box } from './box.ts';
import type { Region, Slice, Span } from './region.ts';
import { nameNodes } from './tree-slice.ts';

/**
 * Says in values, subtrees and intervals what boxes say in atoms; slices in the order of the inputs. Regions share
 * slices that are alike: thousands of regions are made of a few hundred.
 */
export class RegionWriter {
  readonly #columns: readonly Column[];

  constructor(axes: readonly Axis[], inputs: readonly Input[]) {
    this.#columns = inputs.map((input) => ({
      input,
      parts: axes.flatMap((axis, at) => (axis.input.key === input.key ? [{ axis, at }] : [])),
      bySet: new Map(),
      byText: new Map(),
    }));
  }

  region(box: Box): Region {
    const region: Slice[] = [];
    for (const column of this.#columns) region.push(...written(column, box));
    return region;
  }
}

/** Boxes mostly share their sets, so that the set itself finds its slice; equal ones share one all the same. */
function written(column: Column, box: Box): readonly Slice[] {
  const first = column.parts[0]?.at ?? -1;
  const only = column.parts.length === 1 ? (box.atoms[first] ?? null) : null;
  if (column.parts.length === 1 && only === null) return [];
  const known = only === null ? undefined : column.bySet.get(only);
  if (known !== undefined) return known;
  const atoms = column.parts.map(({ at }) => box.atoms[at] ?? null);
  const text = atoms.map((set) => set?.join()).join(';');
  const slices = column.byText.get(text) ?? sliceOf(column, atoms);
  column.byText.set(text, slices);
  if (only !== null) column.bySet.set(only, slices);
  return slices;
}

interface Column {
  readonly input: Input;
  readonly parts: readonly { readonly axis: Axis; readonly at: number }[];
  readonly bySet: Map<Ranges, readonly Slice[]>;
  readonly byText: Map<string, readonly Slice[]>;
}

/** At most one slice; none if the atoms say nothing. */
function sliceOf({ input, parts }: Column, sets: readonly (Ranges | null)[]): Slice[] {
  const axis = parts[0]?.axis;
  const atoms = sets[0] ?? null;
  if (axis?.kind === 'known') return tagsSlice(input, parts, sets);
  if (atoms === null || axis === undefined || axis.kind === 'tag') return [];
  const orMissing = has(atoms, axis.known);
  const values = intersection(atoms, range(0, axis.known));
  if (values.length === 0) return [{ kind: 'missing', input: input.key }];
  if (sizeOf(values) === axis.known) return orMissing ? [] : [{ kind: 'known', input: input.key }];
  return [
    axis.kind === 'numbers' ? intervals(axis, values, orMissing) : valuesSlice(axis, values, orMissing),
  ];
}

function tagsSlice(input: Input, parts: Column['parts'], sets: readonly (Ranges | null)[]): Slice[] {
  const settled = (atom: number): string[] =>
    parts.flatMap(({ axis }, i) => {
      const atoms = sets[i] ?? null;
      return axis.kind === 'tag' && atoms !== null && sizeOf(atoms) === 1 && has(atoms, atom)
        ? [axis.tag]
        : [];
    });
  const known = sets[0] ?? null;
  if (known !== null && !has(known, 0)) return [{ kind: 'missing', input: input.key }];
  const orMissing = known === null && input.mayBeMissing === true;
  const slice: Slice = { kind: 'tags', input: input.key, with: settled(1), without: settled(0), orMissing };
  if (slice.with.length + slice.without.length > 0) return [slice];
  return known === null ? [] : [{ kind: 'known', input: input.key }];
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
  const unit = axis.input.kind === 'number' ? axis.input.unit : null;
  return { kind: 'intervals', input: axis.input.key, unit, intervals: spans, orMissing };
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
