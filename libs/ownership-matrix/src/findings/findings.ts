import type { CompiledMatrix } from '../lookup/compile.ts';
import { describeDisagreement, disagreeingPairs } from './find-disagreements.ts';
import { findDangling } from './find-dangling.ts';
import { findGap } from './find-gaps.ts';
import { findNeverHolding } from './find-never-holding.ts';
import { describeShadowed, shadowedRules } from './find-shadowed.ts';
import type { Findings } from './finding.ts';
import { teller } from '../regions/teller.ts';
import type { References } from './references.ts';

/** How much is listed; everything is counted. */
export interface Limits {
  /** Findings of each kind. Default 1,000. */
  readonly maxFindings?: number;
  /** Regions of each finding. Default 10,000. */
  readonly maxRegions?: number;
}

/**
 * Everything wrong with a matrix, within the declared values of its inputs; facts that are missing count only
 * where the input may be missing.
 */
export function findings(matrix: CompiledMatrix, references: References = {}, limits: Limits = {}): Findings {
  const { maxFindings = 1_000, maxRegions = 10_000 } = limits;
  const tell = teller(matrix.axes, matrix.table.inputs, maxRegions);
  const gap = findGap(matrix, tell);
  const disagreements = disagreeingPairs(matrix, maxFindings);
  const shadowed = shadowedRules(matrix);
  const neverHolding = findNeverHolding(matrix);
  const { dangling, count } = findDangling(matrix, references, maxFindings, tell);
  return {
    findings: [
      ...gap,
      ...disagreements.pairs.map((pair) => describeDisagreement(matrix, pair, tell)),
      ...shadowed.slice(0, maxFindings).flatMap((rule) => describeShadowed(matrix, rule, tell)),
      ...neverHolding.slice(0, maxFindings),
      ...dangling,
    ],
    counts: {
      gap: gap.length,
      disagreement: disagreements.count,
      shadowed: shadowed.length,
      'never-holds': neverHolding.length,
      dangling: count,
    },
  };
}
