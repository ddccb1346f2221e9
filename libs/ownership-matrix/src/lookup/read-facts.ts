import type { FactProblem, FactValue, MatrixFacts } from '../table/facts.ts';
import type { Input } from '../table/input.ts';

/** Reads the facts for each input; what cannot be read becomes null and a problem. */
export function readFacts(inputs: readonly Input[], facts: MatrixFacts): [FactValue[], FactProblem[]] {
  const problems: FactProblem[] = [];
  const values = inputs.map((input) => {
    const value = facts[input.key] ?? null;
    const kind = value === null ? (input.mayBeMissing ? null : 'missing') : whatIsWrong(input, value);
    if (kind === null) return typeof value === 'number' && input.kind === 'set' ? String(value) : value;
    problems.push({ input: input.key, kind, value });
    return null;
  });
  return [values, problems];
}

function whatIsWrong(input: Input, value: FactValue): FactProblem['kind'] | null {
  switch (input.kind) {
    case 'tree':
      if (typeof value !== 'string') return 'wrong-type';
      return input.nodes.some((node) => node.code === value) ? null : 'unknown-value';
    case 'set':
      if (typeof value !== 'string' && typeof value !== 'number') return 'wrong-type';
      return input.values.includes(String(value)) ? null : 'unknown-value';
    case 'tags':
      return Array.isArray(value) ? null : 'wrong-type';
    case 'number':
      if (typeof value !== 'number') return 'wrong-type';
      if (!Number.isFinite(value)) return 'not-a-number';
      return value < (input.minimum ?? 0) ? 'below-minimum' : null;
    case 'boolean':
      return typeof value === 'boolean' ? null : 'wrong-type';
  }
}
