import type { CoverageLine } from '@baton/ownership-matrix';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { valueWords } from '#lib/tickets/condition-words.ts';
import { t } from '#lib/words/index.ts';
import type { VisibleLine } from './visible-lines.ts';
import { spanWords } from '../compare/region-words.ts';

/** What a line is called. @param short for the head of a narrow column @param alone a branch without what lies below it */
export function lineWords(
  line: CoverageLine,
  input: string,
  directory: Directory,
  short: boolean,
  alone = false,
): string {
  const value = (code: string) => {
    if (input === 'problemType') return short ? directory.problemName(code) : directory.problemTrail(code);
    return valueWords(input, code, directory);
  };
  switch (line.kind) {
    case 'value':
      return alone ? t('compare.region.alone', { value: value(line.code) }) : value(line.code);
    case 'within':
      return value(line.code);
    case 'interval':
      return spanWords(line, null);
    case 'is':
      return valueWords(input, line.value, directory);
    case 'tagged':
      return line.code;
    case 'untagged':
      return t('coverage.untagged');
    case 'missing':
      return t('compare.region.missing');
  }
}

/** What stands at the head of a row or column, where there is little room. */
export function lineHead({ line, alone }: VisibleLine, input: string, directory: Directory): string {
  return input === 'market' && line.kind === 'value'
    ? line.code
    : lineWords(line, input, directory, true, alone);
}
