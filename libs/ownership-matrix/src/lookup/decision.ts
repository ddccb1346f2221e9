import type { Assignment, Collected } from '../table/assignment.ts';
import type { FactProblem, FactValue } from '../table/facts.ts';

/** The answer of the matrix for one set of facts. Plain JSON: a ticket keeps it. */
export interface Decision {
  /** The winner's duty, with everything collected united into `informed` and `additionalCosign`. */
  readonly assignment: Assignment;
  /** Id of the rule that won, or `catch-all`. */
  readonly ruleId: string;
  /** UNIQUE only: rules that matched and disagree. The catch-all answers then, as no order may break the tie. */
  readonly disagreeing: readonly string[];
  /** What was collected over all matching rules, the winner included. */
  readonly collected: Collected;
  /** Keys of the inputs that the outcome depended on, in the order in which they were looked at. */
  readonly inputsUsed: readonly string[];
  /** What was looked at, step by step, until the answer was certain. */
  readonly trace: readonly TraceStep[];
  /** Facts that are missing or cannot be read. They meet only `any`. */
  readonly problems: readonly FactProblem[];
}

export interface TraceStep {
  readonly input: string;
  readonly value: FactValue;
}
