import { acceptedOn } from '../diagram/rule-rows.ts';
import type { RuleRow } from '../diagram/rule-rows.ts';
import { CATCH_ALL } from '../table/catch-all.ts';
import type { MatrixFacts } from '../table/facts.ts';
import type { Rule } from '../table/table.ts';
import type { CompiledMatrix } from './compile.ts';
import { decide } from './decide.ts';
import type { CollectedPart, ConditionMet, Explanation, NearMiss } from './explanation.ts';
import { readFacts } from './read-facts.ts';

/**
 * Why these facts lead to this assignment. Reads every rule, so it is for people, not for every ticket.
 * @param maxNearMisses How many near misses to list; all are counted.
 */
export function explain(matrix: CompiledMatrix, facts: MatrixFacts, maxNearMisses = 50): Explanation {
  const decision = decide(matrix, facts);
  const judged = judge(matrix, facts);
  const winner = judged.findIndex(({ rule }) => rule.id === decision.ruleId);
  const assigning = judged.filter(({ rule }) => rule.then.kind === 'assign');
  const misses = assigning
    .filter(({ failed }) => failed.length === 1 || failed.length === 2)
    .map((one) => nearMiss(one, matrix, winner))
    .sort((a, b) => a.failed.length - b.failed.length || Number(b.wouldHaveWon) - Number(a.wouldHaveWon));
  return {
    decision,
    because: judged[winner]?.looked ?? [],
    outranked:
      winner === -1
        ? []
        : assigning
            .filter(({ row, failed }) => failed.length === 0 && row.rule > winner)
            .map(({ rule }) => rule.id),
    nearMisses: misses.slice(0, maxNearMisses),
    nearMissCount: misses.length,
    collected: collectedFrom(matrix, judged, decision.ruleId === CATCH_ALL),
    problems: decision.problems,
  };
}

interface Judged {
  readonly rule: Rule;
  readonly row: RuleRow;
  /** The rule's own conditions, with the facts that they met. */
  readonly looked: readonly ConditionMet[];
  readonly failed: readonly ConditionMet[];
}

function judge({ table, rows, reading, axes }: CompiledMatrix, facts: MatrixFacts): Judged[] {
  readFacts(reading, facts);
  const axesOf = table.inputs.map((input) =>
    axes.flatMap((axis, i) => (axis.input.key === input.key ? [i] : [])),
  );
  return table.rules.flatMap((rule, position): Judged[] => {
    const row = rows[position];
    if (row === undefined) return [];
    const looked: ConditionMet[] = [];
    const failed: ConditionMet[] = [];
    table.inputs.forEach((input, i) => {
      const condition = Object.hasOwn(rule.when, input.key) ? rule.when[input.key] : undefined;
      if (condition === undefined || condition.kind === 'any') return;
      const met = { input: input.key, condition, value: facts[input.key] ?? null };
      looked.push(met);
      if (!acceptedOn(row, axesOf[i] ?? [], reading.atoms)) failed.push(met);
    });
    return [{ rule, row, looked, failed }];
  });
}

function nearMiss({ rule, row, failed }: Judged, { table }: CompiledMatrix, winner: number): NearMiss {
  const wouldHaveWon = table.hitPolicy === 'UNIQUE' || winner === -1 || row.rule < winner;
  return { ruleId: rule.id, label: rule.label ?? null, failed, wouldHaveWon };
}

function collectedFrom(
  { table }: CompiledMatrix,
  judged: readonly Judged[],
  byCatchAll: boolean,
): CollectedPart[] {
  const givers = judged
    .filter(({ failed }) => failed.length === 0)
    .map(({ rule }) => ({ from: rule.id, ...rule.then }));
  if (byCatchAll) givers.push({ from: CATCH_ALL, kind: 'assign', ...table.catchAll });
  const parts = new Map<string, { kind: CollectedPart['kind']; code: string; from: string[] }>();
  const give = (kind: CollectedPart['kind'], code: string, from: string): void => {
    const part = parts.get(`${kind} ${code}`) ?? { kind, code, from: [] };
    if (!part.from.includes(from)) part.from.push(from);
    parts.set(`${kind} ${code}`, part);
  };
  for (const { from, informed, additionalCosign } of givers) {
    informed?.forEach((code) => give('informed', code, from));
    additionalCosign?.forEach((code) => give('additional-co-sign', code, from));
  }
  return [...parts.values()];
}
