import type { FactValue, Input, MatrixFacts, Region, Slice } from '../index.ts';

/** Whether a case lies in a region, read as a person would read it. Shares nothing with the engine but types. */
export const inRegion = (region: Region, inputs: readonly Input[], facts: MatrixFacts): boolean =>
  region.every((slice) =>
    inSlice(
      slice,
      inputs.find((one) => one.key === slice.input),
      facts[slice.input] ?? null,
    ),
  );

function inSlice(slice: Slice, input: Input | undefined, value: FactValue): boolean {
  if (slice.kind === 'known' || slice.kind === 'missing')
    return (value === null) === (slice.kind === 'missing');
  if (value === null) return slice.orMissing;
  switch (slice.kind) {
    case 'tree': {
      const line = lineage(input, value);
      const named = [...slice.within, ...slice.exactly];
      const inside =
        named.length === 0 ||
        line.some((code) => slice.within.includes(code)) ||
        slice.exactly.some((c) => c === value);
      const excepted =
        line.some((code) => slice.exceptWithin.includes(code)) ||
        slice.exceptExactly.some((c) => c === value);
      return inside && !excepted;
    }
    case 'oneOf':
      return slice.values.some((one) => one === value);
    case 'noneOf':
      return !slice.values.some((one) => one === value);
    case 'intervals':
      return slice.intervals.some(({ from, to }) => {
        const amount = Number(value);
        const above = from === null || amount > from.value || (from.inclusive && amount === from.value);
        return above && (to === null || amount < to.value || (to.inclusive && amount === to.value));
      });
    case 'tags': {
      const tags = Array.isArray(value) ? value : [];
      return (
        slice.with.every((tag) => tags.includes(tag)) && !slice.without.some((tag) => tags.includes(tag))
      );
    }
    case 'is':
      return value === slice.value;
  }
}

function lineage(input: Input | undefined, value: FactValue): string[] {
  const parent =
    input?.kind === 'tree' ? (input.nodes.find((node) => node.code === value)?.parent ?? null) : null;
  return [String(value), ...(parent === null ? [] : lineage(input, parent))];
}
