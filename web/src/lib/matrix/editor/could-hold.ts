import type { Condition, Input } from '@baton/ownership-matrix';

/** Whether some value meets both: a rule that could hold for what one looks for. Of tags, a ticket that bears one. */
export function couldHold(input: Input, condition: Condition = { kind: 'any' }, wanted: Condition): boolean {
  const meets = meetsIn(input);
  return samplesOf(input, [condition, wanted]).some(
    (value) => meets(condition, value) && meets(wanted, value),
  );
}

type Value = string | number | boolean;

/** Values among which there is one for every way in which conditions can tell values apart. */
function samplesOf(input: Input, conditions: readonly Condition[]): readonly Value[] {
  switch (input.kind) {
    case 'tree':
      return input.nodes.map(({ code }) => code);
    case 'set':
    case 'tags':
      return input.values;
    case 'boolean':
      return [true, false];
    case 'number': {
      const least = input.minimum ?? 0;
      const bounds = [least, ...conditions.flatMap(boundsOf)].sort((a, b) => a - b);
      const between = bounds.slice(1).map((bound, i) => (bound + (bounds[i] ?? 0)) / 2);
      return [...bounds, ...between, (bounds.at(-1) ?? 0) + 1].filter((value) => value >= least);
    }
  }
}

function boundsOf(condition: Condition): readonly number[] {
  if (condition.kind === 'not') return boundsOf(condition.condition);
  if (condition.kind !== 'interval') return [];
  return [condition.from, condition.to].flatMap((bound) => (bound === null ? [] : [bound.value]));
}

function meetsIn(input: Input): (condition: Condition, value: Value) => boolean {
  const parents = new Map(input.kind === 'tree' ? input.nodes.map(({ code, parent }) => [code, parent]) : []);
  const isWithin = (code: string, nodes: readonly string[]): boolean => {
    const seen = new Set<string>();
    for (let at: string | null = code; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      if (nodes.includes(at)) return true;
      seen.add(at);
    }
    return false;
  };
  const meets = (condition: Condition, value: Value): boolean => {
    switch (condition.kind) {
      case 'any':
        return true;
      case 'oneOf':
        return condition.values.includes(String(value));
      case 'within':
        return isWithin(String(value), condition.nodes);
      case 'is':
        return condition.value === value;
      case 'not':
        return !meets(condition.condition, value);
      case 'interval': {
        const { from, to } = condition;
        const number = Number(value);
        const above = from === null || number > from.value || (from.inclusive && number === from.value);
        return above && (to === null || number < to.value || (to.inclusive && number === to.value));
      }
    }
  };
  return meets;
}
