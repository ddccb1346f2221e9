import type { Condition } from '../table/condition.ts';
import type { FactValue } from '../table/facts.ts';
import type { Input, TreeInput } from '../table/input.ts';
import type { Example } from './example.ts';

/**
 * One question that a rule may ask, with the answer of each example as a number from 0; -1 where the fact is missing, is
 * unknown to the input, or lies too high in the tree: such cases meet no condition and so never go the way of "yes".
 */
export interface Feature {
  readonly input: Input;
  /** How many answers there are. */
  readonly width: number;
  /** Answers in an order of their own, of which only stretches are asked for. */
  readonly ordered: boolean;
  readonly answers: Int32Array;
  /** The condition that exactly these answers meet, ascending. */
  condition(answers: readonly number[]): Condition;
}

/** Places at which a column of numbers may be cut, at most. */
const CUTS = 32;

export function featuresOf(inputs: readonly Input[], examples: readonly Example[]): Feature[] {
  return inputs.flatMap((input) => {
    const values = examples.map(({ facts }) => facts[input.key] ?? null);
    switch (input.kind) {
      case 'tree':
        return levels(input, values);
      case 'set':
        return [listed(input, input.values, values, (codes) => ({ kind: 'oneOf', values: codes }))];
      case 'boolean':
        return [listed(input, ['true'], values, () => ({ kind: 'is', value: true }))];
      case 'number':
        return amounts(input, values);
      case 'tags':
        return input.values.map((tag) => carrying(input, tag, values));
    }
  });
}

/** Facts as `decide` reads them: a number counts by its decimal form. */
function codeOf(input: Input, value: FactValue): string | null {
  if (typeof value === 'string') return input.kind === 'boolean' ? null : value;
  if (typeof value === 'number') return input.kind === 'set' ? String(value) : null;
  return typeof value === 'boolean' && input.kind === 'boolean' ? String(value) : null;
}

function listed(
  input: Input,
  codes: readonly string[],
  values: readonly FactValue[],
  condition: (codes: readonly string[]) => Condition,
): Feature {
  const numbers = new Map(codes.map((code, i) => [code, i]));
  return {
    input,
    width: codes.length,
    ordered: false,
    answers: Int32Array.from(values, (value) => numbers.get(codeOf(input, value) ?? '') ?? -1),
    condition: (answers) => condition(answers.map((answer) => codes[answer] ?? '')),
  };
}

/** A tree is asked at each of its depths: which branch does the value lie in there? */
function levels(input: TreeInput, values: readonly FactValue[]): Feature[] {
  const parents = new Map(input.nodes.map((node) => [node.code, node.parent]));
  const ancestry = new Map<string, readonly string[]>();
  const ancestryOf = (code: string): readonly string[] => {
    const known = ancestry.get(code);
    if (known !== undefined) return known;
    const line: string[] = [];
    for (let at: string | null = code; at !== null; at = parents.get(at) ?? null) line.unshift(at);
    ancestry.set(code, line);
    return line;
  };
  const lines = values.map((value) =>
    typeof value === 'string' && parents.has(value) ? ancestryOf(value) : [],
  );
  const depth = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const parted = new Set(input.nodes.map((node) => node.parent));
  // A branch as such, without what grows on it, is asked for only where tickets say no more than the branch.
  const branches = input.nodes.flatMap(({ code }) => (parted.has(code) ? [code] : []));
  const alone = listed(input, branches, values, (codes) => ({ kind: 'oneOf', values: codes }));
  const byLevel = Array.from({ length: depth }, (_, level): Feature => {
    const codes = input.nodes.flatMap(({ code }) => (ancestryOf(code).length === level + 1 ? [code] : []));
    const numbers = new Map(codes.map((code, i) => [code, i]));
    return {
      input,
      width: codes.length,
      ordered: false,
      answers: Int32Array.from(lines, (line) => numbers.get(line[level] ?? '') ?? -1),
      condition: (answers) => ({ kind: 'within', nodes: answers.map((answer) => codes[answer] ?? '') }),
    };
  });
  return alone.answers.some((answer) => answer >= 0) ? [...byLevel, alone] : byLevel;
}

function amounts(input: Extract<Input, { kind: 'number' }>, values: readonly FactValue[]): Feature[] {
  const minimum = input.minimum ?? 0;
  const readable = (value: FactValue): value is number =>
    typeof value === 'number' && Number.isFinite(value) && value >= minimum;
  const sorted = values.filter(readable).sort((a, b) => a - b);
  const cuts = [
    ...new Set(
      Array.from(
        { length: CUTS },
        (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / (CUTS + 1))] ?? NaN,
      ),
    ),
  ].filter((cut) => cut > (sorted[0] ?? NaN));
  if (cuts.length === 0) return [];
  const answer = (value: FactValue): number =>
    readable(value) ? cuts.filter((cut) => cut <= value).length : -1;
  const bound = (cut: number | undefined, inclusive: boolean) =>
    cut === undefined ? null : { value: cut, inclusive };
  return [
    {
      input,
      width: cuts.length + 1,
      ordered: true,
      answers: Int32Array.from(values, answer),
      condition: (answers) => ({
        kind: 'interval',
        from: bound(cuts[(answers[0] ?? 0) - 1], true),
        to: bound(cuts[answers.at(-1) ?? cuts.length], false),
      }),
    },
  ];
}

function carrying(
  input: Extract<Input, { kind: 'tags' }>,
  tag: string,
  values: readonly FactValue[],
): Feature {
  return {
    input,
    width: 1,
    ordered: false,
    answers: Int32Array.from(values, (value) => (Array.isArray(value) && value.includes(tag) ? 0 : -1)),
    condition: () => ({ kind: 'oneOf', values: [tag] }),
  };
}
