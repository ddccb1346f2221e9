import type { Instant } from '@baton/working-time';
import type { RunningEscalation } from './arm.ts';
import type { Decision } from './decision.ts';
import { evolveAll, firingIn } from './escalation.ts';
import type { EscalationState } from './escalation.ts';
import type { LevelPassed } from './fact.ts';
import { passDue } from './pass-due.ts';
import { levelOf } from './path.ts';
import type { EscalationPath, Level } from './path.ts';
import { settle } from './settle.ts';
import type { SettledFact } from './settlement.ts';

export interface ManualEscalation {
  /** Absent: the next level above the one reached. */
  readonly toLevel?: number;
  readonly by: string;
  readonly reason: string;
  /** Whether this person has the right to leave out levels. */
  readonly maySkip: boolean;
  readonly at: Instant;
}

export type ManualRefusal =
  | { readonly code: 'not_armed' }
  | { readonly code: 'reason_required' }
  | { readonly code: 'no_level_above'; readonly reached: number }
  | { readonly code: 'no_such_level'; readonly level: number }
  | { readonly code: 'already_reached'; readonly reached: number }
  | { readonly code: 'skipping_not_allowed'; readonly skipped: readonly number[] };

/** A person escalates. The levels left out are recorded as skipped, with who did it and why. */
export function escalateManually(
  { path, state, surroundings }: RunningEscalation,
  command: ManualEscalation,
): Decision<SettledFact, ManualRefusal> {
  const { by, at } = command;
  const reason = command.reason.trim();
  if (state.disarmedAt !== null) return refuse({ code: 'not_armed' });
  if (reason === '') return refuse({ code: 'reason_required' });
  const level = targetOf(path, state, command.toLevel);
  if ('code' in level) return refuse(level);
  const skipped = path.levels.filter(
    (one) => one.level > state.level && one.level < level.level && !firingIn(state, one.level, 0),
  );
  if (skipped.length > 0 && !command.maySkip) {
    return refuse({ code: 'skipping_not_allowed', skipped: skipped.map((one) => one.level) });
  }
  const loop = nextLoop(level, state);
  const passed = [
    ...skipped.map((one) => skip(one, state, command)),
    // What is due below this very moment: the person was quicker than the timer.
    ...passDue(path, state, at, surroundings, (due) =>
      isBelow(due, level) && !skipped.some((one) => one.level === due.level && due.loop === 0)
        ? { kind: 'overtaken', by: { level: level.level, loop } }
        : null,
    ),
  ];
  const cause = { kind: 'manual', by, reason } as const;
  const candidate = { level: level.level, loop, dueAt: at, carriedOver: false, cause };
  const settled = settle(path, evolveAll(state, passed), [candidate], at, surroundings);
  return { ok: true, facts: [...passed, ...settled] };
}

function targetOf(
  path: EscalationPath,
  state: EscalationState,
  toLevel: number | undefined,
): Level | ManualRefusal {
  if (toLevel === undefined) {
    const next = path.levels.find((one) => one.level > state.level);
    return next ?? { code: 'no_level_above', reached: state.level };
  }
  const level = levelOf(path, toLevel);
  if (!level) return { code: 'no_such_level', level: toLevel };
  return toLevel > state.level ? level : { code: 'already_reached', reached: state.level };
}

function skip({ level }: Level, state: EscalationState, { by, reason, at }: ManualEscalation): LevelPassed {
  return {
    type: 'LevelPassed',
    level,
    loop: 0,
    arming: state.arming,
    dueAt: at,
    passedAt: at,
    reason: { kind: 'skipped', by, reason: reason.trim() },
  };
}

function isBelow(due: { level: number; loop: number }, level: Level): boolean {
  return due.level < level.level || (due.level === level.level && due.loop > 0);
}

/** A level that fired before (and was de-escalated) gets a loop of its own, behind those of its repeat. */
function nextLoop(level: Level, state: EscalationState): number {
  if (!firingIn(state, level.level, 0)) return 0;
  const loops = state.fired.filter((one) => one.level === level.level).map((one) => one.loop);
  return Math.max(level.repeat?.times ?? 0, ...loops) + 1;
}

function refuse(refusal: ManualRefusal): Decision<SettledFact, ManualRefusal> {
  return { ok: false, refusal };
}
