import type { Bound, Condition, ConditionMet, Explanation, NearMiss } from '@baton/ownership-matrix';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { say, t, tCode, type Names } from '#lib/words/index.ts';

/** A near miss as the API sends it: with the rule's name, where the matrix has it in the languages of the screens. */
export type NamedMiss = NearMiss & { readonly names?: Names };
type NamedExplanation = Omit<Explanation, 'nearMisses'> & { readonly nearMisses: readonly NamedMiss[] };

/** More near misses than these tell a reader nothing. */
const mostMisses = 6;

/** The rules that would have won but for one condition; where there is none, those that stand below the winner. */
export function nearest(explanation: NamedExplanation | null): readonly NamedMiss[] {
  const byOne = (explanation?.nearMisses ?? []).filter(({ failed }) => failed.length === 1);
  const above = byOne.filter(({ wouldHaveWon }) => wouldHaveWon);
  return (above.length > 0 ? above : byOne).slice(0, mostMisses);
}

/** The explanation of the matrix; null when it is none that this page can read. */
export function explanationIn(json: unknown): NamedExplanation | null {
  const whole = typeof json === 'object' && json !== null && 'because' in json && 'nearMisses' in json;
  // Made by the library itself; its members are its own types.
  return whole && Array.isArray(json.because) && Array.isArray(json.nearMisses)
    ? (json as NamedExplanation)
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
