import { bare } from '../table/bare-condition.ts';
import type { Condition } from '../table/condition.ts';
import type { Input } from '../table/input.ts';
import type { Rule } from '../table/table.ts';
import type { Example } from './example.ts';
import { featuresOf } from './features.ts';
import type { Feature } from './features.ts';
import { narrow } from './narrow.ts';

/** A thought about one rule: all of its tickets, or those that meet a further condition, belong to another department. */
export interface Candidate {
  readonly rule: string;
  readonly owner: string;
  /** The input and what it must meet; null: the whole rule. */
  readonly where: { readonly input: string; readonly condition: Condition } | null;
  /** Tickets that it puts right less those that it puts wrong: among the earlier ones, by which it was found, and the later. */
  readonly found: number;
  readonly proved: number;
}

/** Answers listed in a condition at most. */
const LONGEST = 12;
/** An answer is listed if it puts so many more right than wrong. */
const LEAST_ANSWER = 2;

/**
 * What could be thought from the earlier examples of one rule, tried on the later ones.
 * @param examples Those that the rule wins, in order of time; the first `earlier` of them are for finding.
 */
export function candidatesFor(
  inputs: readonly Input[],
  rule: Rule | null,
  present: string,
  examples: readonly Example[],
  earlier: number,
): Candidate[] {
  const others = new Set(
    examples.slice(0, earlier).flatMap(({ owner }) => (owner === present ? [] : [owner])),
  );
  if (others.size === 0) return [];
  const features = featuresOf(inputs, examples).filter((feature) => splittable(feature.input, rule));
  return [...others].sort().flatMap((owner) => {
    const worth = Float64Array.from(examples, (one) =>
      one.owner === owner ? 1 : one.owner === present ? -1 : 0,
    );
    const sum = (from: number, to: number, among: (i: number) => boolean): number => {
      let total = 0;
      for (let i = from; i < to; i++) if (among(i)) total += worth[i] ?? 0;
      return total;
    };
    const told = (where: Candidate['where'], among: (i: number) => boolean): Candidate => ({
      rule: rule?.id ?? '',
      owner,
      where,
      found: sum(0, earlier, among),
      proved: sum(earlier, examples.length, among),
    });
    const parts = features.flatMap((feature): Candidate[] => {
      const answers = worthwhile(feature, worth, earlier);
      if (answers.length === 0 || answers.length > LONGEST) return [];
      const listed = new Set(answers);
      const asked = feature.condition(answers);
      const own = conditionOn(rule, feature.input);
      const condition = own === null ? asked : narrow(feature.input, own, asked);
      return [told({ input: feature.input.key, condition }, (i) => listed.has(feature.answers[i] ?? -1))];
    });
    return [told(null, () => true), ...parts];
  });
}

const conditionOn = (rule: Rule | null, input: Input): Condition | null => {
  const own = rule !== null && Object.hasOwn(rule.when, input.key) ? (rule.when[input.key] ?? null) : null;
  return own?.kind === 'any' ? null : own;
};

/** Whether a further condition on the input can be said beside the one that the rule has. */
function splittable(input: Input, rule: Rule | null): boolean {
  const own = conditionOn(rule, input);
  if (own === null) return true;
  const { condition, negated } = bare(own);
  if (input.kind === 'tree') return !negated && (condition.kind === 'within' || condition.kind === 'oneOf');
  if (input.kind === 'number') return !negated && condition.kind === 'interval';
  // Of a closed list the values that the rule's tickets have all meet its own condition.
  return input.kind === 'set';
}

/** The answers, or the stretch of amounts, for which the other owner is right more often. */
function worthwhile(feature: Feature, worth: Float64Array, earlier: number): number[] {
  const sums = new Float64Array(feature.width);
  for (let i = 0; i < earlier; i++) {
    const answer = feature.answers[i] ?? -1;
    if (answer >= 0) sums[answer] = (sums[answer] ?? 0) + (worth[i] ?? 0);
  }
  if (!feature.ordered) return [...sums.keys()].filter((answer) => (sums[answer] ?? 0) >= LEAST_ANSWER);
  let best = { sum: LEAST_ANSWER - 1, from: 0, to: 0 };
  for (let to = 0, from = 0, sum = 0; to < sums.length; to++) {
    sum += sums[to] ?? 0;
    if (sum > best.sum) best = { sum, from, to: to + 1 };
    if (sum <= 0) {
      sum = 0;
      from = to + 1;
    }
  }
  return Array.from({ length: best.to - best.from }, (_, i) => best.from + i);
}
