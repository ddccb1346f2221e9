import type { Instant } from '@baton/working-time';
import { conditionHolds } from './condition-holds.ts';
import { firingIn } from './escalation.ts';
import type { EscalationState } from './escalation.ts';
import { callsPeople, levelOf } from './path.ts';
import type { EscalationPath, Level } from './path.ts';
import { Settlement } from './settlement.ts';
import type { Candidate, SettledFact } from './settlement.ts';
import type { Surroundings } from './surroundings.ts';

interface Applicable {
  readonly candidate: Candidate;
  readonly level: Level;
}

/**
 * Settles firings that are due at one moment so that each leaves exactly one record and people are called once: the
 * highest acts, the others are passed. A level that calls nobody makes no mail and acts beside it. An empty level is
 * passed and the next one is reached at once, whatever it waits for; where that finds nobody, the next lower level that
 * was due acts after all.
 */
export function settle(
  path: EscalationPath,
  state: EscalationState,
  due: readonly Candidate[],
  now: Instant,
  surroundings: Surroundings,
): SettledFact[] {
  const record = new Settlement(state, now, surroundings);
  const applicable = whatApplies(path, due, record).sort(
    (a, b) => b.candidate.level - a.candidate.level || b.candidate.loop - a.candidate.loop,
  );
  actSilently(
    applicable.filter(({ level }) => !callsPeople(level)),
    record,
  );
  callOnce(
    path,
    state,
    applicable.filter(({ level }) => callsPeople(level)),
    record,
  );
  return record.facts();
}

/** Leaves out, with a record, what does not hold at this time of the week and what there is nothing left to do for. */
function whatApplies(path: EscalationPath, due: readonly Candidate[], record: Settlement): Applicable[] {
  const applicable: Applicable[] = [];
  for (const candidate of due) {
    const level = levelOf(path, candidate.level);
    if (!level) throw new RangeError(`Path ${path.code} has no level ${candidate.level}`);
    if (candidate.cause.kind !== 'manual' && !conditionHolds(level.when, record.now)) {
      record.pass(candidate, { kind: 'condition' });
    } else if (candidate.carriedOver && !callsPeople(level))
      record.pass(candidate, { kind: 'before_arming' });
    else applicable.push({ candidate, level });
  }
  return applicable;
}

/** Each level that calls nobody acts, in its latest loop. */
function actSilently(highestFirst: readonly Applicable[], record: Settlement): void {
  let acted: Candidate | null = null;
  for (const { candidate, level } of highestFirst) {
    if (acted?.level === candidate.level) overtake(candidate, acted, record);
    else {
      record.act(level, candidate);
      acted = candidate;
    }
  }
}

function callOnce(
  path: EscalationPath,
  state: EscalationState,
  highestFirst: readonly Applicable[],
  record: Settlement,
): void {
  for (const [index, { candidate, level }] of highestFirst.entries()) {
    const called = record.act(level, candidate) ? candidate : climb(path, state, candidate, record);
    if (!called) continue;
    for (const lower of highestFirst.slice(index + 1)) overtake(lower.candidate, called, record);
    return;
  }
  const highest = highestFirst[0];
  if (highest) record.nobody(highest.candidate.level);
}

/** Goes up from an empty level. Gives the level on which people were called, now or before; null for none. */
function climb(
  path: EscalationPath,
  state: EscalationState,
  from: Candidate,
  record: Settlement,
): { level: number; loop: number } | null {
  for (const level of path.levels.filter((one) => one.level > from.level)) {
    const before = firingIn(state, level.level, 0);
    // Its people know already; calling them again would be a second firing of one loop.
    if (before && before.passed === undefined && !before.calledNobody) return before;
    if (before || record.has(level.level)) continue;
    // A level that does not apply now, or has nothing left to do, stays armed for its own trigger.
    if (!conditionHolds(level.when, record.now) || (from.carriedOver && !callsPeople(level))) continue;
    const candidate: Candidate = {
      ...from,
      level: level.level,
      loop: 0,
      // Now, not when the empty level was due: its repeats would else be overdue at once.
      dueAt: record.now,
      cause: { kind: 'empty_below', level: from.level },
    };
    if (record.act(level, candidate)) return candidate;
  }
  return null;
}

function overtake(candidate: Candidate, by: { level: number; loop: number }, record: Settlement): void {
  record.pass(candidate, { kind: 'overtaken', by: { level: by.level, loop: by.loop } });
}
