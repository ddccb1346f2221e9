import { bare } from '../table/bare-condition.ts';
import type { Condition } from '../table/condition.ts';
import type { Input } from '../table/input.ts';

/**
 * One form for conditions that mean the same as they stand: negations cancel, values stand once and sorted, and a
 * leaf is told by itself rather than by its subtree.
 */
export function canonicalCondition(input: Input, condition: Condition): Condition {
  const { condition: inner, negated } = bare(condition);
  const plain = canonicalPlain(input, inner);
  return negated ? { kind: 'not', condition: plain } : plain;
}

function canonicalPlain(input: Input, condition: Condition): Condition {
  if (condition.kind === 'oneOf') return { kind: 'oneOf', values: sorted(condition.values) };
  if (condition.kind !== 'within') return condition;
  const parents = new Set(input.kind === 'tree' ? input.nodes.map(({ parent }) => parent) : []);
  const nodes = sorted(condition.nodes);
  return nodes.some((node) => parents.has(node))
    ? { kind: 'within', nodes }
    : { kind: 'oneOf', values: nodes };
}

const sorted = (codes: readonly string[]): string[] => [...new Set(codes)].sort();
