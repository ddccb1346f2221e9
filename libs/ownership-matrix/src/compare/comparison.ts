import type { Region } from '../regions/region.ts';
import type { Assignment } from '../table/assignment.ts';
import type { MatrixFacts } from '../table/facts.ts';

/** Parts of an assignment that a comparison can look at. */
export type AssignmentPart =
  'owner' | 'serviceLevel' | 'path' | 'authority' | 'playbook' | 'cosign' | 'informed' | 'additionalCosign';

export const ASSIGNMENT_PARTS: readonly AssignmentPart[] = [
  'owner',
  'serviceLevel',
  'path',
  'authority',
  'playbook',
  'cosign',
  'informed',
  'additionalCosign',
];

/** Cases whose assignment changes in one and the same way. Plain JSON. */
export interface Change {
  /** The parts compared, before and after. */
  readonly from: Partial<Assignment>;
  readonly to: Partial<Assignment>;
  /** The parts that differ. */
  readonly parts: readonly AssignmentPart[];
  /** Of all combinations of values, from 0 to 1; numbers count by the intervals that conditions tell apart. */
  readonly share: number;
  /** Where, exactly; regions may overlap. Largest first, cut off at the limit asked for. */
  readonly regions: readonly Region[];
  /** How many regions there are, listed or not. */
  readonly regionCount: number;
  /** A case within the first region. */
  readonly example: MatrixFacts;
}

export type Comparison =
  | {
      readonly kind: 'compared';
      /** The widest first. */
      readonly changes: readonly Change[];
      /** How many changes there are, listed or not. */
      readonly changeCount: number;
    }
  | {
      readonly kind: 'refused';
      readonly code: 'inputs-not-comparable' | 'too-large';
      readonly input: string | null;
    };
