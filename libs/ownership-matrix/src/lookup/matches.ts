import type { Condition } from '../table/condition.ts';
import type { FactValue } from '../table/facts.ts';
import type { Input } from '../table/input.ts';

/** Whether a value that was read without problem meets a condition. */
export function matches(input: Input, condition: Condition, value: FactValue): boolean {
  if (condition.kind === 'any') return true;
  return value !== null && holds(input, condition, value);
}

function holds(input: Input, condition: Condition, value: FactValue): boolean {
  switch (condition.kind) {
    case 'any':
      return true;
    case 'oneOf':
      return condition.values.some((one) => (Array.isArray(value) ? value.includes(one) : one === value));
    case 'within':
      return input.kind === 'tree' && lineage(input, value).some((code) => condition.nodes.includes(code));
    case 'interval': {
      if (typeof value !== 'number') return false;
      const { from, to } = condition;
      const above = from === null || value > from.value || (from.inclusive && value === from.value);
      return above && (to === null || value < to.value || (to.inclusive && value === to.value));
    }
    case 'is':
      return value === condition.value;
    case 'not':
      return !holds(input, condition.condition, value);
  }
}

function lineage(input: Extract<Input, { kind: 'tree' }>, value: FactValue): string[] {
  const codes: string[] = [];
  let at = input.nodes.find((node) => node.code === value);
  while (at !== undefined && !codes.includes(at.code)) {
    codes.push(at.code);
    const parent = at.parent;
    at = input.nodes.find((node) => node.code === parent);
  }
  return codes;
}
