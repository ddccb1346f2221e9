import { accepted } from '../diagram/rule-rows.ts';
import type { Assignment, Duty } from '../table/assignment.ts';
import { CATCH_ALL } from '../table/catch-all.ts';
import type { MatrixFacts } from '../table/facts.ts';
import type { CompiledMatrix } from './compile.ts';
import type { Decision, TraceStep } from './decision.ts';
import type { Answers } from './answers.ts';
import { entryByRun } from './paved-way.ts';
import { MASK_BITS } from './stages.ts';
import { readFacts } from './read-facts.ts';
import type { Reading } from './read-facts.ts';

/**
 * Who answers for a ticket with these facts. The one lookup for live tickets, trying a case and replay: a few
 * steps through the diagrams, however many rules there are. Never throws for odd facts; see `problems`.
 */
export function decide(matrix: CompiledMatrix, facts: MatrixFacts): Decision {
  const { answers, reading } = matrix;
  const problems = readFacts(reading, facts);
  const end = walk(answers, reading);
  const winner = answers.ends[2 * end] ?? matrix.table.rules.length;
  const gathered = answers.ends[2 * end + 1] ?? 0;
  const assigned = winner < matrix.table.rules.length;
  const collected = (assigned ? answers.parties : answers.partiesOfCatchAll)[gathered] ?? NOBODY;
  const inputsUsed: string[] = [];
  const trace: TraceStep[] = [];
  for (let i = 0; i < reading.looks; i++) {
    const looked = reading.lookedAt[i] ?? 0;
    const input = reading.keys[looked] ?? '';
    inputsUsed.push(input);
    trace.push({ input, value: reading.values[looked] ?? null });
  }
  return {
    assignment: assignment(answers.duties[answers.dutyOf[winner] ?? 0] ?? matrix.table.catchAll, collected),
    ruleId: answers.ruleIds[winner] ?? CATCH_ALL,
    disagreeing: winner > matrix.table.rules.length ? assigningRules(matrix) : NONE,
    collected,
    inputsUsed,
    trace,
    problems,
  };
}

/** From the root to an end; notes the inputs that mattered. */
function walk({ way, stages, root }: Answers, reading: Reading): number {
  const { atoms } = reading;
  let place = root;
  while (place >= 0) {
    const stage = stages[way[place] ?? 0];
    if (stage === undefined) break;
    const { axes, weights } = stage;
    let entry = 0;
    if (stage.size === 0) entry = entryByRun(way, place, atoms[axes[0] ?? 0] ?? 0);
    else {
      let at = place + 1;
      for (let i = 0; i < axes.length; i++) at += (atoms[axes[i] ?? 0] ?? 0) * (weights[i] ?? 0);
      entry = way[at] ?? 0;
    }
    for (let i = 0; i < axes.length; i++) if ((entry & (1 << i)) !== 0) look(reading, axes[i] ?? 0);
    place = entry >> MASK_BITS;
  }
  return ~place;
}

/** The axes of one input follow each other, so an input that was looked at before was the last. */
function look(reading: Reading, axis: number): void {
  const input = reading.inputOf[axis] ?? 0;
  if (reading.looks > 0 && reading.lookedAt[reading.looks - 1] === input) return;
  reading.lookedAt[reading.looks++] = input;
}

const NONE: readonly string[] = [];
const NOBODY = { informed: [], additionalCosign: [] };

function assignment(duty: Duty, collected: Decision['collected']): Assignment {
  const { owner, serviceLevel, path, authority, playbook, cosign } = duty;
  const { informed, additionalCosign } = collected;
  return { owner, serviceLevel, path, authority, playbook, cosign, informed, additionalCosign };
}

function assigningRules({ table, rows, reading }: CompiledMatrix): string[] {
  return table.rules.flatMap((rule, i) => {
    const row = rows[i];
    return rule.then.kind === 'assign' && row !== undefined && accepted(row, reading.atoms) ? [rule.id] : [];
  });
}
