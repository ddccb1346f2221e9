import type { Region, Slice, Span } from '@baton/ownership-matrix';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { inputName, valueWords } from '#lib/tickets/condition-words.ts';
import { say, t } from '#lib/words/index.ts';

/** A region as a reader says it: "market within South-East Asia except Thailand; order value over 100". */
export function regionWords(region: Region, directory: Directory): string {
  if (region.length === 0) return t('compare.region.every');
  return region.map((slice) => sliceWords(slice, directory)).join(t('compare.region.and'));
}

function sliceWords(slice: Slice, directory: Directory): string {
  const input = inputName(slice.input);
  const words = demandWords(slice, directory);
  const orMissing = 'orMissing' in slice && slice.orMissing ? t('compare.region.orMissing') : '';
  return t('compare.region.slice', { input, demand: words + orMissing });
}

function demandWords(slice: Slice, directory: Directory): string {
  const value = (code: unknown) => valueWords(slice.input, code, directory);
  switch (slice.kind) {
    case 'known':
      return t('compare.region.known');
    case 'missing':
      return t('compare.region.missing');
    case 'is':
      return value(slice.value);
    case 'oneOf':
      return say.any(slice.values.map(value));
    case 'noneOf':
      return t('compare.region.except', { values: say.all(slice.values.map(value)) });
    case 'intervals':
      return say.any(slice.intervals.map((span) => spanWords(span, slice.unit)));
    case 'tags':
      return [
        slice.with.length > 0 ? t('compare.region.with', { tags: say.all([...slice.with]) }) : '',
        slice.without.length > 0 ? t('compare.region.without', { tags: say.any([...slice.without]) }) : '',
      ]
        .filter(Boolean)
        .join(' ');
    case 'tree': {
      const alone = (code: string) => t('compare.region.alone', { value: value(code) });
      const named = [...slice.within.map(value), ...slice.exactly.map(alone)];
      const excepted = [...slice.exceptWithin.map(value), ...slice.exceptExactly.map(alone)];
      if (excepted.length === 0) return say.any(named);
      const values = say.all(excepted);
      return named.length === 0
        ? t('compare.region.except', { values })
        : t('compare.region.butNot', { named: say.any(named), values });
    }
  }
}

export function spanWords({ from, to }: Span, unit: string | null): string {
  const number = (value: number) => (unit === null ? say.number(value) : `${say.number(value)} ${unit}`);
  if (from !== null && from.value === to?.value) return `= ${number(from.value)}`;
  const ends = [
    from && `${from.inclusive ? '≥' : '>'} ${number(from.value)}`,
    to && `${to.inclusive ? '≤' : '<'} ${number(to.value)}`,
  ].filter((end) => end !== null);
  return ends.length === 0 ? t('compare.region.anyNumber') : ends.join(' ');
}
