import type { Region, Slice, Span, TreeSlice } from '@baton/ownership-matrix';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { inputName, valueWords } from '#lib/tickets/condition-words.ts';
import { say, t } from '#lib/words/index.ts';

/** A region in the reader's language: "market South-East Asia except Thailand; order value ≥ 100". */
export function regionWords(region: Region, directory: Directory): string {
  if (region.length === 0) return t('sheet.region.every');
  return region.map((slice) => sliceWords(slice, directory)).join(t('sheet.region.joint'));
}

function sliceWords(slice: Slice, directory: Directory): string {
  const input = inputName(slice.input);
  if (slice.kind === 'known' || slice.kind === 'missing') return t(`sheet.region.${slice.kind}`, { input });
  const words = demandWords(slice, input, directory);
  return slice.orMissing ? t('sheet.region.orMissing', { words }) : words;
}

type Demand = Exclude<Slice, { kind: 'known' | 'missing' }>;

function demandWords(slice: Demand, input: string, directory: Directory): string {
  const name = (code: string) => valueWords(slice.input, code, directory);
  switch (slice.kind) {
    case 'tree':
      return treeWords(slice, input, name);
    case 'oneOf':
      return t('sheet.region.is', { input, value: say.any(slice.values.map(name)) });
    case 'noneOf':
      return t('sheet.region.anyExcept', { input, values: say.all(slice.values.map(name)) });
    case 'intervals': {
      const spans = slice.intervals.map((span) => spanWords(span, slice.unit));
      return t('sheet.region.is', { input, value: say.any(spans) });
    }
    case 'tags': {
      const having = slice.with.length > 0 ? t('sheet.region.with', { values: say.all(slice.with) }) : '';
      const lacking =
        slice.without.length > 0 ? t('sheet.region.without', { values: say.any(slice.without) }) : '';
      return t('sheet.region.is', { input, value: [having, lacking].filter(Boolean).join(' ') });
    }
    case 'is':
      return t('sheet.region.is', { input, value: valueWords(slice.input, slice.value, directory) });
  }
}

function treeWords(slice: TreeSlice, input: string, name: (code: string) => string): string {
  const itself = (code: string) => t('sheet.region.itself', { node: name(code) });
  const named = [...slice.within.map(name), ...slice.exactly.map(itself)];
  const excepted = [...slice.exceptWithin.map(name), ...slice.exceptExactly.map(itself)];
  const values = say.all(excepted);
  if (named.length === 0) return t('sheet.region.anyExcept', { input, values });
  const words = t('sheet.region.is', { input, value: say.any(named) });
  return excepted.length === 0 ? words : t('sheet.region.except', { words, values });
}

function spanWords({ from, to }: Span, unit: string | null): string {
  const amount = (value: number) => [say.number(value), unit].filter(Boolean).join(' ');
  if (from !== null && from.value === to?.value) return `= ${amount(from.value)}`;
  const ends = [
    from && `${from.inclusive ? '≥' : '>'} ${amount(from.value)}`,
    to && `${to.inclusive ? '≤' : '<'} ${amount(to.value)}`,
  ].filter((end) => end !== null);
  return ends.join(' ') || t('tickets.condition.any');
}
