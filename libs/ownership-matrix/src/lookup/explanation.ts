import type { Condition } from '../table/condition.ts';
import type { FactProblem, FactValue } from '../table/facts.ts';
import type { Decision } from './decision.ts';

/** Why these facts lead to this assignment. Plain JSON. */
export interface Explanation {
  readonly decision: Decision;
  /** Conditions of the winning rule and the facts that met them; empty where the catch-all answers. */
  readonly because: readonly ConditionMet[];
  /** Ids of rules that hold too and assign, but stand below the winner. */
  readonly outranked: readonly string[];
  /** Rules that fail on one condition, then those that fail on two; such as could have won first, in table order. */
  readonly nearMisses: readonly NearMiss[];
  /** How many near misses there are, listed or not. */
  readonly nearMissCount: number;
  /** What was collected, and from which rules. */
  readonly collected: readonly CollectedPart[];
  readonly problems: readonly FactProblem[];
}

export interface ConditionMet {
  readonly input: string;
  readonly condition: Condition;
  readonly value: FactValue;
}

export interface NearMiss {
  readonly ruleId: string;
  readonly label: string | null;
  /** The conditions that did not hold, in the order of the inputs, with the fact that each met. */
  readonly failed: readonly ConditionMet[];
  /** False if the rule stands below the winner, so that it would not have won even so. */
  readonly wouldHaveWon: boolean;
}

export interface CollectedPart {
  readonly kind: 'informed' | 'additional-co-sign';
  readonly code: string;
  /** Ids of the rules that gave it; `catch-all` where the catch-all did. */
  readonly from: readonly string[];
}
