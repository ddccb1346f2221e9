import { atomOfNumber } from '../diagram/axis.ts';
import type { Axis, NumbersAxis, ValuesAxis } from '../diagram/axis.ts';
import { has, pairsOf } from '../diagram/ranges.ts';
import type { FactValue, MatrixFacts } from '../table/facts.ts';
import type { Box } from './box.ts';

/** Facts of one case inside the box, as plain as can be: leaves rather than branches, whole numbers. */
export function exampleOf(box: Box, axes: readonly Axis[]): MatrixFacts {
  const facts: Record<string, FactValue> = {};
  axes.forEach((axis, i) => {
    const key = axis.input.key;
    const atoms = box.atoms[i] ?? null;
    const ranges = atoms === null ? [[0, axis.known] as [number, number]] : pairsOf(atoms);
    if (axis.kind === 'tag') {
      const tags = facts[key];
      if (atoms !== null && !has(atoms, 0) && Array.isArray(tags)) tags.push(axis.tag);
      return;
    }
    const known = ranges.filter(([from]) => from < axis.known);
    if (known.length === 0) facts[key] = null;
    else if (axis.kind === 'known') facts[key] = [];
    else facts[key] = axis.kind === 'numbers' ? amount(axis, known) : value(axis, known);
  });
  return facts;
}

function value(axis: ValuesAxis, ranges: readonly [number, number][]): FactValue {
  const codes = ranges.flatMap(([from, to]) => axis.values.slice(from, to));
  if (axis.input.kind === 'boolean') return codes[0] === 'true';
  const inner = new Set(axis.input.kind === 'tree' ? axis.input.nodes.map((node) => node.parent) : []);
  return codes.find((code) => !inner.has(code)) ?? codes[0] ?? null;
}

function amount(axis: NumbersAxis, ranges: readonly [number, number][]): FactValue {
  const minimum = (axis.input.kind === 'number' ? axis.input.minimum : undefined) ?? 0;
  const candidates = ranges.flatMap(([from, to]) => {
    const low = axis.cuts[from - 1]?.at ?? minimum;
    const high = axis.cuts[to - 1]?.at;
    const ends = high === undefined ? [low + 1] : [(low + high) / 2, high];
    return [Math.ceil(low), Math.floor(low) + 1, low, ...ends];
  });
  return (
    candidates.find((one) => ranges.some(([from, to]) => isWithin(atomOfNumber(axis.cuts, one), from, to))) ??
    null
  );
}

const isWithin = (atom: number, from: number, to: number): boolean => from <= atom && atom < to;
