import type { Bound, Condition } from '../table/condition.ts';
import { bare } from '../table/bare-condition.ts';
import type { Input } from '../table/input.ts';
import { writableUnit } from './parse-interval.ts';
import { quoted } from './quote.ts';
import { valuesOf } from './values.ts';
import { wordOf } from './vocabulary.ts';
import type { CellWords } from './words.ts';

/**
 * The condition as a cell shows it; `parseCondition` with the same words reads exactly this condition again. Values
 * go by their first name where it tells them apart, else by their code.
 */
export function writeCondition(input: Input, condition: Condition, words?: CellWords): string {
  const { condition: inner, depth } = unwrapped(condition);
  const text = writePlain(input, inner, words);
  if (depth === 0) return inner.kind === 'any' ? '' : text;
  return `${`${wordOf('not', words?.language)} `.repeat(depth)}${text}`;
}

function unwrapped(condition: Condition): { condition: ReturnType<typeof bare>['condition']; depth: number } {
  let depth = 0;
  for (let at = condition; at.kind === 'not'; at = at.condition) depth += 1;
  return { condition: bare(condition).condition, depth };
}

function writePlain(
  input: Input,
  condition: ReturnType<typeof bare>['condition'],
  words: CellWords | undefined,
): string {
  switch (condition.kind) {
    case 'any':
      return wordOf('any', words?.language);
    case 'is':
      return wordOf(condition.value ? 'yes' : 'no', words?.language);
    case 'oneOf':
      return writeCodes(input, condition.values, input.kind === 'tree' ? '=' : '', words);
    case 'within':
      return writeCodes(input, condition.nodes, '', words);
    case 'interval':
      return writeInterval(input, condition.from, condition.to, words);
  }
}

function writeCodes(
  input: Input,
  codes: readonly string[],
  sign: string,
  words: CellWords | undefined,
): string {
  if (codes.length === 0) return `${sign}()`;
  const named =
    input.kind === 'number' || input.kind === 'boolean'
      ? (code: string) => code
      : (code: string) => valuesOf(input, words).nameOf(code);
  return codes.map((code) => `${sign}${quoted(named(code))}`).join(', ');
}

function writeInterval(
  input: Input,
  from: Bound | null,
  to: Bound | null,
  words: CellWords | undefined,
): string {
  const unit =
    input.kind === 'number' && input.unit !== null && writableUnit(input.unit) ? ` ${input.unit}` : '';
  if (from === null && to === null) return '..';
  if (from?.inclusive && to?.inclusive) {
    return Object.is(from.value, to.value)
      ? `= ${numeral(from.value)}${unit}`
      : `${numeral(from.value)}..${numeral(to.value)}${unit}`;
  }
  const ends = [
    ...(from === null ? [] : [`${from.inclusive ? '>=' : '>'} ${numeral(from.value)}`]),
    ...(to === null ? [] : [`${to.inclusive ? '<=' : '<'} ${numeral(to.value)}`]),
  ];
  return `${ends.join(` ${wordOf('and', words?.language)} `)}${unit}`;
}

const numeral = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));
