import type { Bound, Condition, Input } from '@baton/ownership-matrix';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { valueWords } from '#lib/tickets/condition-words.ts';
import { say, t } from '#lib/words/index.ts';

/**
 * A condition as short as a cell wants it: "BR, MX", "within SEA", "≥ 100", "not VIP". Empty for any value.
 * Markets and regions stand by their codes; the full words are for the tip.
 */
export function cellText(input: Input, condition: Condition | undefined, directory: Directory): string {
  switch (condition?.kind) {
    case undefined:
    case 'any':
      return '';
    case 'oneOf':
      return condition.values.map((code) => shortValue(input.key, code, directory)).join(', ');
    case 'within': {
      const nodes = condition.nodes.map((code) => shortValue(input.key, code, directory)).join(', ');
      return condition.nodes.some((code) => hasBelow(input, code))
        ? t('matrix.cell.within', { nodes })
        : nodes;
    }
    case 'interval':
      return intervalText(condition.from, condition.to, input.kind === 'number' ? input.unit : null);
    case 'is':
      return valueWords(input.key, condition.value, directory);
    case 'not':
      return t('matrix.cell.not', { demand: cellText(input, condition.condition, directory) });
  }
}

function hasBelow(input: Input, code: string): boolean {
  return input.kind === 'tree' && input.nodes.some(({ parent }) => parent === code);
}

function shortValue(key: string, code: string, directory: Directory): string {
  if (key === 'market' || key === 'severity') return code;
  return key === 'problemType' ? directory.problemName(code) : valueWords(key, code, directory);
}

function intervalText(from: Bound | null, to: Bound | null, unit: string | null): string {
  const parts = [
    from && `${from.inclusive ? '≥' : '>'} ${say.number(from.value)}`,
    to && `${to.inclusive ? '≤' : '<'} ${say.number(to.value)}`,
  ];
  return [parts.filter(Boolean).join(', '), unit].filter(Boolean).join(' ');
}
