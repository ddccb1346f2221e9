import type { Region, Slice, Span, TreeSlice } from './region.ts';

/** Names an input (`code` null) or one of its codes. */
export type Label = (input: string, code: string | null) => string;

/**
 * A region in one English line: "market SEA except TH, channel whatsapp, order value ≥ 100 EUR". The screens say it
 * in their own languages from the slices; this is for journals, logs and tests.
 */
export function describeRegion(region: Region, label: Label = (input, code) => code ?? input): string {
  return region.length === 0 ? 'every case' : region.map((slice) => describeSlice(slice, label)).join(', ');
}

function describeSlice(slice: Slice, label: Label): string {
  const name = label(slice.input, null);
  const codes = (list: readonly string[], joint: string): string =>
    list.map((code) => label(slice.input, code)).join(joint);
  switch (slice.kind) {
    case 'known':
    case 'missing':
      return `${name} ${slice.kind}`;
    case 'tree':
      return `${treeWords(slice, label)}${orMissing(slice)}`;
    case 'oneOf':
      return `${name} ${codes(slice.values, ' or ')}${orMissing(slice)}`;
    case 'noneOf':
      return `any ${name} except ${codes(slice.values, ', ')}${orMissing(slice)}`;
    case 'intervals': {
      const unit = slice.unit === null ? '' : ` ${slice.unit}`;
      return `${name} ${slice.intervals.map((span) => spanWords(span, unit)).join(' or ')}${orMissing(slice)}`;
    }
    case 'tags': {
      const having = slice.with.length > 0 ? [`with ${codes(slice.with, ' and ')}`] : [];
      const lacking = slice.without.length > 0 ? [`without ${codes(slice.without, ' or ')}`] : [];
      return `${name} ${[...having, ...lacking].join(' but ')}${orMissing(slice)}`;
    }
    case 'is':
      return `${name} ${slice.value ? 'yes' : 'no'}${orMissing(slice)}`;
  }
}

const orMissing = (slice: { readonly orMissing: boolean }): string => (slice.orMissing ? ' or missing' : '');

function treeWords(slice: TreeSlice, label: Label): string {
  const whole = (list: readonly string[]): string[] => list.map((code) => label(slice.input, code));
  const alone = (list: readonly string[]): string[] =>
    list.map((code) => `${label(slice.input, code)} itself`);
  const named = [...whole(slice.within), ...alone(slice.exactly)].join(' or ');
  const excepted = [...whole(slice.exceptWithin), ...alone(slice.exceptExactly)].join(', ');
  const name = label(slice.input, null);
  const start = named === '' ? `any ${name}` : `${name} ${named}`;
  return excepted === '' ? start : `${start} except ${excepted}`;
}

function spanWords({ from, to }: Span, unit: string): string {
  if (from !== null && from.value === to?.value) return `= ${from.value}${unit}`;
  const ends = [
    ...(from === null ? [] : [`${from.inclusive ? '≥' : '>'} ${from.value}${unit}`]),
    ...(to === null ? [] : [`${to.inclusive ? '≤' : '<'} ${to.value}${unit}`]),
  ];
  return ends.join(' and ');
}
