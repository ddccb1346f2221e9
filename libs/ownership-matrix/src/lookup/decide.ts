import { accepted } from '../diagram/rule-rows.ts';
import type { Assignment, Duty } from '../table/assignment.ts';
import { CATCH_ALL } from '../table/catch-all.ts';
import type { MatrixFacts } from '../table/facts.ts';
import type { CompiledMatrix } from './compile.ts';
import type { Decision, TraceStep } from './decision.ts';
import type { Answers } from './answers.ts';
import { entryByRun } from './paved-way.ts';
import { ENTRY } from './short-lists.ts';
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
  walk(answers, reading);
  const { winner, gathered } = reading;
  const assigned = winner < matrix.table.rules.length;
  const collected = (assigned ? answers.parties : answers.partiesOfCatchAll)[gathered] ?? NOBODY;
  const inputsUsed = usedInputs(reading);
  // Made as long as it is: an array that grows takes room for seventeen, which drives the diagram out of the caches.
  const trace = new Array<TraceStep>(reading.looks);
  for (let i = 0; i < reading.looks; i++) {
    const looked = reading.lookedAt[i] ?? 0;
    trace[i] = { input: reading.keys[looked] ?? '', value: reading.values[looked] ?? null };
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
function walk(answers: Answers, reading: Reading): void {
  const { way, stages, root, endBits, ends } = answers;
  const { atoms } = reading;
  let place = root;
  while (place >= 0) {
    const number = way[place] ?? 0;
    if (number < 0) return readThrough(answers, reading, place);
    const stage = stages[number];
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
  const end = ~place;
  reading.winner = endBits >= 0 ? end >>> endBits : (ends[2 * end] ?? 0);
  reading.gathered = endBits >= 0 ? end - (reading.winner << endBits) : (ends[2 * end + 1] ?? 0);
}

/** Reads a short list: the first of its winners that holds, and everything that its givers give. */
function readThrough(
  { way, window, looks, setOf, noWinner }: Answers,
  reading: Reading,
  place: number,
): void {
  const { atoms } = reading;
  let bits = 0;
  for (let axis = window.from; axis < atoms.length; axis++) {
    if (axis !== window.numbers) bits |= 1 << ((window.shifts[axis] ?? 0) + (atoms[axis] ?? 0));
  }
  const number = window.numbers < 0 ? 0 : (atoms[window.numbers] ?? 0);
  const winners = place + 4;
  const givers = winners + ENTRY * (way[place + 1] ?? 0);
  let at = winners;
  while (at < givers && !holds(way, at, bits, number)) at += ENTRY;
  reading.winner = at < givers ? (way[at + 2] ?? 0) : noWinner;
  const anyway = way[place + 3] ?? 0;
  if (anyway < 0) reading.gathered = ~anyway;
  else {
    let given = anyway;
    const end = givers + ENTRY * (way[place + 2] ?? 0);
    for (at = givers; at < end; at += ENTRY) if (holds(way, at, bits, number)) given |= way[at + 2] ?? 0;
    reading.gathered = setOf.get(given) ?? 0;
  }
  const axes = looks[~(way[place] ?? 0)] ?? [];
  for (let i = 0; i < axes.length; i++) look(reading, axes[i] ?? 0);
}

/** Whether an entry accepts the atoms, as bits, and the atom of the number. One question, as two would be guessed wrong more often. */
function holds(way: Int32Array, at: number, bits: number, number: number): boolean {
  const stretch = way[at + 1] ?? 0;
  const outside = (number - (stretch >>> 16)) | ((stretch & 0xffff) - number - 1);
  return ((bits & ~(way[at] ?? 0)) | (outside >>> 31)) === 0;
}

/** The axes of one input follow each other, so an input that was looked at before was the last. */
function look(reading: Reading, axis: number): void {
  const input = reading.inputOf[axis] ?? 0;
  if (reading.looks > 0 && reading.lookedAt[reading.looks - 1] === input) return;
  reading.lookedAt[reading.looks++] = input;
  reading.looked |= 1 << input;
}

/** Inputs are looked at in one order, so that few lists occur: each is made once, as long as a number tells them apart. */
function usedInputs({ inputs, keys, lookedAt, looks, looked, lists }: Reading): readonly string[] {
  const known = inputs.length <= FEW_INPUTS ? lists.get(looked) : undefined;
  if (known !== undefined) return known;
  const list: readonly string[] = Object.freeze(
    Array.from(lookedAt.subarray(0, looks), (input) => keys[input] ?? ''),
  );
  if (inputs.length <= FEW_INPUTS) lists.set(looked, list);
  return list;
}

const FEW_INPUTS = 12;

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
