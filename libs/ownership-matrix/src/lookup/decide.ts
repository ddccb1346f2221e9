import { accepted } from '../diagram/rule-rows.ts';
import type { Assignment } from '../table/assignment.ts';
import { CATCH_ALL } from '../table/catch-all.ts';
import type { MatrixFacts } from '../table/facts.ts';
import type { CompiledMatrix } from './compile.ts';
import type { Decision, TraceStep } from './decision.ts';
import { readFacts } from './read-facts.ts';

/**
 * Who answers for a ticket with these facts. The one lookup for live tickets, trying a case and replay: a few
 * steps through the diagrams, however many rules there are. Never throws for odd facts; see `problems`.
 */
export function decide(matrix: CompiledMatrix, facts: MatrixFacts): Decision {
  const { table, parties, partiesOfCatchAll } = matrix;
  const atoms = new Int32Array(matrix.reading.axes);
  const problems = readFacts(matrix.reading, facts, atoms);
  const inputsUsed: string[] = [];
  const trace: TraceStep[] = [];

  function walk(root: number): number {
    let ref = root;
    while (ref >= 0) {
      const at = matrix.nodes.axis(ref);
      const key = matrix.axes[at]?.input.key ?? '';
      if (!inputsUsed.includes(key)) {
        inputsUsed.push(key);
        trace.push({ input: key, value: facts[key] ?? null });
      }
      ref = matrix.nodes.child(ref, atoms[at] ?? 0);
    }
    return ~ref;
  }

  const winner = walk(matrix.winners);
  const gathered = walk(matrix.collected);
  const rule = table.rules[winner];
  const then = rule?.then.kind === 'assign' ? rule.then : null;
  const collected = (then ? parties : partiesOfCatchAll)[gathered] ?? NOBODY;
  return {
    assignment: assignment(then ?? table.catchAll, collected),
    ruleId: rule?.id ?? CATCH_ALL,
    disagreeing: winner > table.rules.length ? assigningRules(matrix, atoms) : [],
    collected,
    inputsUsed,
    trace,
    problems,
  };
}

const NOBODY = { informed: [], additionalCosign: [] };

function assignment(duty: Omit<Assignment, 'informed'>, collected: Decision['collected']): Assignment {
  const { owner, serviceLevel, path, authority, playbook, cosign } = duty;
  const { informed, additionalCosign } = collected;
  return { owner, serviceLevel, path, authority, playbook, cosign, informed, additionalCosign };
}

function assigningRules({ table, rows }: CompiledMatrix, atoms: Int32Array): string[] {
  return table.rules.flatMap((rule, i) => {
    const row = rows[i];
    return rule.then.kind === 'assign' && row !== undefined && accepted(row, atoms) ? [rule.id] : [];
  });
}
