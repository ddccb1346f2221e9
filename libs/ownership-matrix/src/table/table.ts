import type { Assignment, Duty } from './assignment.ts';
import type { Condition } from './condition.ts';
import type { Input } from './input.ts';

/** FIRST: the topmost matching rule wins. UNIQUE: order means nothing, and matching rules must agree. */
export type HitPolicy = 'FIRST' | 'UNIQUE';

/**
 * What a matching rule gives. A rule that assigns names a whole duty; a rule that only adds names none and
 * never wins. Both may inform and add co-sign parties, and do so whenever they match, winner or not.
 */
export type Outcome =
  ({ readonly kind: 'assign' } & Duty & Additions) | ({ readonly kind: 'add' } & Additions);

interface Additions {
  readonly informed?: readonly string[];
  readonly additionalCosign?: readonly string[];
}

/** One row of the matrix. */
export interface Rule {
  readonly id: string;
  readonly label?: string;
  /** By input key; a key left out means `any`. */
  readonly when: Readonly<Record<string, Condition>>;
  readonly then: Outcome;
}

/** The ownership matrix as people write it and as a version of it is stored. Plain JSON. */
export interface MatrixTable {
  readonly inputs: readonly Input[];
  readonly hitPolicy: HitPolicy;
  readonly rules: readonly Rule[];
  /** Who answers when no rule does. Its informed departments count only then. */
  readonly catchAll: Assignment;
}
