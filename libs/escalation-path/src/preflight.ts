import { absencesBehind, dutyChanges, piecewise } from '@baton/rota';
import { isOpen, periodsBetween } from '@baton/working-time';
import type { CompiledCalendar, Instant, Interval } from '@baton/working-time';
import { compileCondition } from './condition-holds.ts';
import type { EmptyReason } from './fact.ts';
import { OWNER, callsPeople } from './path.ts';
import type { EscalationPath, Level, Responder } from './path.ts';
import { holders, reach } from './reach.ts';
import type { Staffing } from './reach.ts';

/** Why a responder reaches nobody; `away` are those who would be reached were they, or a deputy, there. */
export interface Unreached {
  readonly responder: Responder;
  readonly why: EmptyReason;
  readonly away: readonly string[];
}

/** A stretch in which a level applies and reaches nobody: were it due then, it would be passed. */
export interface EmptyStretch extends Interval {
  readonly path: string;
  readonly version: number;
  readonly level: number;
  /** The owner for whose tickets this holds; null where it holds whoever owns the ticket. */
  readonly owner: string | null;
  /** The zone in which the level's weekdays and hours are told; null where it applies at all times. */
  readonly zone: string | null;
  readonly unreached: readonly Unreached[];
}

/**
 * Which levels of a path reach nobody, and exactly when: in order of level, owner and time; neighbouring stretches differ
 * in their reasons. `owners` are the departments whose tickets run on the path. A level whose condition is faulty is left
 * out: `checkPath` tells of it.
 */
export function preflight(
  path: EscalationPath,
  owners: readonly string[],
  staffing: Staffing,
  over: Interval,
): EmptyStretch[] {
  return path.levels.filter(callsPeople).flatMap((level) => {
    const whose = level.responders.some(standsForOwner) ? owners : [null];
    return whose.flatMap((owner) => emptyStretches(path, level, owner, staffing, over));
  });
}

function emptyStretches(
  path: EscalationPath,
  level: Level,
  owner: string | null,
  staffing: Staffing,
  over: Interval,
): EmptyStretch[] {
  const condition = level.when ? compileCondition(level.when) : null;
  if (condition?.kind === 'refused') return [];
  const concerned = narrowed(staffing, level, owner ?? OWNER);
  const stretches = piecewise(
    over,
    changesOf(concerned, level, condition, over),
    (at) => (condition && !isOpen(condition, at) ? null : unreachedAt(concerned, level, owner ?? OWNER, at)),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  );
  return stretches.flatMap(({ from, until, value }) =>
    value === null
      ? []
      : [
          {
            path: path.code,
            version: path.version,
            level: level.level,
            owner,
            zone: level.when?.zone ?? null,
            from,
            until,
            unreached: value,
          },
        ],
  );
}

/** Null when somebody is reached. */
function unreachedAt(staffing: Staffing, level: Level, owner: string, at: Instant): Unreached[] | null {
  const unreached: Unreached[] = [];
  for (const responder of level.responders) {
    const { why, away } = reach(staffing, responder, owner, at);
    if (why === null) return null;
    unreached.push({ responder, why, away });
  }
  return unreached;
}

/** Every instant within the interval at which the level may come to apply, or to reach other people. */
function changesOf(
  staffing: Staffing,
  level: Level,
  condition: CompiledCalendar | null,
  over: Interval,
): Instant[] {
  const hours = condition ? periodsBetween(condition, over.from, over.until) : [];
  const duties = level.responders.flatMap((one) => {
    const kept = one.kind === 'on_duty' ? staffing.rotas.get(one.rota) : undefined;
    return kept ? dutyChanges(kept.rota, kept.overrides, over) : [];
  });
  return [...[...hours, ...staffing.absences].flatMap(({ from, until }) => [from, until]), ...duties];
}

/** The absences that can matter to a level: few, of the many of a company. */
function narrowed(staffing: Staffing, level: Level, owner: string): Staffing {
  const meant = new Set(
    level.responders.flatMap((one) => {
      if (one.kind !== 'on_duty') return [...holders(staffing, one, owner)];
      const kept = staffing.rotas.get(one.rota);
      return kept ? [...kept.rota.people, ...kept.overrides.flatMap(({ person }) => person ?? [])] : [];
    }),
  );
  const absences = new Set([...meant].flatMap((one) => absencesBehind(staffing.absences, one)));
  return { ...staffing, absences: staffing.absences.filter((one) => absences.has(one)) };
}

function standsForOwner(responder: Responder): boolean {
  return responder.kind === 'role' && responder.department === OWNER;
}
