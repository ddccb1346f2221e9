import type { Bound, Condition, ConditionMet, Explanation } from '@baton/ownership-matrix';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { say, t, tCode } from '#lib/words/index.ts';

/** The explanation that the matrix stored with the ticket; null when it is none that this page can read. */
export function explanationIn(json: unknown): Explanation | null {
  const whole = typeof json === 'object' && json !== null && 'because' in json && 'nearMisses' in json;
  // Stored by the library itself; its members are checked where it was made.
  return whole && Array.isArray(json.because) && Array.isArray(json.nearMisses)
    ? (json as Explanation)
    : null;
}

/** The name of an input of the matrix: "market". */
export function inputName(key: string): string {
  return tCode('tickets.input', key);
}

/** A value of an input in the reader's language: "Brazil" for BR. */
export function valueWords(input: string, value: unknown, directory: Directory): string {
  if (value === null || value === undefined || value === '') return t('tickets.value.missing');
  if (Array.isArray(value)) {
    return value.length === 0
      ? t('tickets.value.none')
      : say.all(value.map((one) => valueWords(input, one, directory)));
  }
  if (typeof value === 'boolean') return t(value ? 'tickets.value.yes' : 'tickets.value.no');
  const code = String(value);
  switch (input) {
    case 'problemType':
      return directory.problemTrail(code);
    case 'market':
      return directory.market(code) ? directory.marketName(code) : tCode('glossary.region', code);
    case 'channel':
      return tCode('glossary.channel', code);
    case 'tier':
      return tCode('glossary.tier', code);
    case 'severity':
      return tCode('glossary.severity', code);
    case 'language':
      return directory.languageName(code);
    default:
      return typeof value === 'number' ? say.number(value) : code;
  }
}

/** What a rule demands of one input: "market within South-East Asia". */
export function conditionWords({ input, condition }: ConditionMet, directory: Directory): string {
  return t('tickets.condition.is', {
    input: inputName(input),
    demand: demandWords(input, condition, directory),
  });
}

function demandWords(input: string, condition: Condition, directory: Directory): string {
  const value = (code: unknown) => valueWords(input, code, directory);
  switch (condition.kind) {
    case 'any':
      return t('tickets.condition.any');
    case 'oneOf':
      return say.any(condition.values.map(value));
    case 'within':
      return t('tickets.condition.within', { nodes: say.any(condition.nodes.map(value)) });
    case 'interval':
      return [boundWords(condition.from, 'from'), boundWords(condition.to, 'to')].filter(Boolean).join(' ');
    case 'is':
      return value(condition.value);
    case 'not':
      return t('tickets.condition.not', { demand: demandWords(input, condition.condition, directory) });
  }
}

function boundWords(bound: Bound | null, end: 'from' | 'to'): string {
  if (bound === null) return '';
  return t(`tickets.condition.${end}.${bound.inclusive ? 'with' : 'without'}`, {
    value: say.number(bound.value),
  });
}
