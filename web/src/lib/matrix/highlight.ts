import { CATCH_ALL } from '@baton/ownership-matrix';
import { explanationIn, nearest, type NamedMiss } from '#lib/tickets/condition-words.ts';
import type { CaseDecision } from './case.svelte.ts';
import type { NamedTable } from './matrix-table.ts';

/** What a tried case marks in the sheet. */
export interface Highlight {
  /** Id of the rule that won; the catch-all's where none did. */
  readonly winner: string;
  /** Inputs whose conditions the winner's were met. */
  readonly met: ReadonlySet<string>;
  /** By rule id: the inputs on which a near miss failed. */
  readonly failed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** More near misses than these tell a reader nothing. */
const mostMisses = 8;

/**
 * The near misses worth showing: rules of which some condition held and one did not. A rule that asks one thing only, and that
 * in vain, was never near; such are shown only where there is nothing better.
 */
export function closeMisses(decision: CaseDecision | null, table: NamedTable): readonly NamedMiss[] {
  const explanation = explanationIn(decision?.explanation);
  const asked = new Map(table.rules.map(({ id, when }) => [id, Object.keys(when).length]));
  const close = (explanation?.nearMisses ?? []).filter(
    ({ ruleId, failed }) => failed.length === 1 && (asked.get(ruleId) ?? 0) > 1,
  );
  return close.length > 0 ? close.slice(0, mostMisses) : nearest(explanation);
}

/** Null when the sheet shows another version than the one that decided. @param version null for a draft */
export function highlightOf(
  decision: CaseDecision | null,
  version: number | null,
  misses: readonly NamedMiss[],
): Highlight | null {
  if (decision === null || decision.matrixVersion !== version) return null;
  const explanation = explanationIn(decision.explanation);
  return {
    winner: decision.rule ?? CATCH_ALL,
    met: new Set((explanation?.because ?? []).map(({ input }) => input)),
    failed: new Map(misses.map(({ ruleId, failed }) => [ruleId, new Set(failed.map(({ input }) => input))])),
  };
}
