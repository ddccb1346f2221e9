import type { Input } from './input.ts';
import { isRecord, isTexts } from './reasons.ts';
import type { Reasons } from './reasons.ts';

/** Checks the conditions of rules against these inputs; null stands for an input that is itself refused. */
export function checkConditions(
  inputs: ReadonlyMap<string, Input | null>,
  reasons: Reasons,
): (when: unknown) => void {
  const values = new Map<Input, ReadonlySet<string>>();
  const known = (input: Input): ReadonlySet<string> => {
    const set = values.get(input) ?? new Set(codes(input));
    values.set(input, set);
    return set;
  };
  return (when) => {
    if (!isRecord(when)) return reasons.add('malformed', 'when');
    for (const [key, condition] of Object.entries(when)) {
      const input = inputs.get(key);
      reasons.input = key;
      if (input === undefined) reasons.add('unknown-input', key);
      else if (input !== null) checkCondition(condition, input, known, reasons);
      reasons.input = null;
    }
  };
}

function codes(input: Input): readonly string[] {
  if (input.kind === 'tree') return input.nodes.map((node) => node.code);
  return input.kind === 'set' || input.kind === 'tags' ? input.values : [];
}

const fitting: Readonly<Record<string, readonly Input['kind'][]>> = {
  any: ['tree', 'set', 'tags', 'number', 'boolean'],
  oneOf: ['tree', 'set', 'tags'],
  within: ['tree'],
  interval: ['number'],
  is: ['boolean'],
};

type Known = (input: Input) => ReadonlySet<string>;

function checkCondition(given: unknown, input: Input, known: Known, reasons: Reasons): void {
  let condition = given;
  while (isRecord(condition) && condition.kind === 'not') condition = condition.condition;
  if (!isRecord(condition) || typeof condition.kind !== 'string' || !Object.hasOwn(fitting, condition.kind)) {
    return reasons.add('malformed', 'condition');
  }
  if (!fitting[condition.kind]?.includes(input.kind)) {
    return reasons.add('condition-does-not-fit-input', condition.kind);
  }
  switch (condition.kind) {
    case 'oneOf':
      return checkCodes(condition.values, known(input), reasons);
    case 'within':
      return checkCodes(condition.nodes, known(input), reasons);
    case 'interval':
      checkBound(condition.from, input, reasons);
      return checkBound(condition.to, input, reasons);
    case 'is':
      if (typeof condition.value !== 'boolean') reasons.add('malformed', 'value');
  }
}

function checkCodes(list: unknown, known: ReadonlySet<string>, reasons: Reasons): void {
  if (!isTexts(list)) return reasons.add('malformed', 'values');
  for (const code of list) if (!known.has(code)) reasons.add('unknown-value', code);
}

function checkBound(bound: unknown, input: Input, reasons: Reasons): void {
  if (bound === null) return;
  if (!isRecord(bound) || typeof bound.inclusive !== 'boolean') return reasons.add('malformed', 'bound');
  if (typeof bound.value !== 'number' || !Number.isFinite(bound.value)) {
    return reasons.add('not-a-number', String(bound.value));
  }
  const minimum = input.kind === 'number' ? (input.minimum ?? 0) : 0;
  if (bound.value < minimum) reasons.add('below-minimum', String(bound.value));
}
