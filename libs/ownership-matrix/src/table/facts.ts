/**
 * What is known about a ticket when its owner is looked up: problem type, market, channel, tier, severity,
 * order value, language, tags. Amounts are in the unit that the input names; the caller converts.
 * `null`, like an absent key, says that the fact is not known.
 */
export type FactValue = string | number | boolean | readonly string[] | null;

export type MatrixFacts = Readonly<Record<string, FactValue>>;

/** A fact that cannot be read as a value of its input. The lookup goes on: such a fact meets only `any`. */
export interface FactProblem {
  readonly input: string;
  readonly kind: 'missing' | 'unknown-value' | 'wrong-type' | 'not-a-number' | 'below-minimum';
  readonly value: FactValue;
}
