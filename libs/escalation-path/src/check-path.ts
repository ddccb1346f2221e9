import { compileCondition } from './condition-holds.ts';
import { severityOf } from './path-fault.ts';
import type { NumberField, PathFault, PathFinding } from './path-fault.ts';
import { OWNER, callsPeople } from './path.ts';
import type { EscalationPath, Level, Responder, Trigger } from './path.ts';

/** What exists, so that references can be checked. A list that is left out is not checked. */
export interface KnownReferences {
  readonly departments?: ReadonlySet<string>;
  readonly persons?: ReadonlySet<string>;
  readonly rotas?: ReadonlySet<string>;
}

/** A level that repeats more often than this is a siren, not a reminder. */
const MOST_REPEATS = 50;
/** Departments that pushed a ticket to and fro this often need no rule to be told. */
const MOST_BOUNCES = 100;
const YEAR_SECONDS = 366 * 86_400;

/** All findings on a path, level by level. A path without an error can be armed. */
export function checkPath(path: EscalationPath, known: KnownReferences = {}): PathFinding[] {
  const findings: PathFinding[] = pathFaults(path, known).map((fault) => finding(null, fault));
  for (const [index, level] of path.levels.entries()) {
    const faults = [...levelFaults(level, known), ...orderFaults(level, path.levels.slice(0, index))];
    if (level.level !== index + 1) faults.unshift({ code: 'wrong_number', expected: index + 1 });
    findings.push(...faults.map((fault) => finding(level.level, fault)));
  }
  return findings;
}

function finding(level: number | null, fault: PathFault): PathFinding {
  return { severity: severityOf(fault), level, fault };
}

function pathFaults(path: EscalationPath, known: KnownReferences): PathFault[] {
  const faults: PathFault[] = (path.arbiters ?? []).flatMap((one) => referenceFaults(one, known));
  const expires = path.acknowledgementExpiresAfterSeconds;
  if (expires !== undefined && !isWhole(expires, 1, YEAR_SECONDS)) {
    faults.push({ code: 'bad_number', field: 'acknowledgementExpiresAfterSeconds', value: expires });
  }
  const { bounceLimit } = path;
  if (bounceLimit !== undefined && !isWhole(bounceLimit, 1, MOST_BOUNCES)) {
    faults.push({ code: 'bad_number', field: 'bounceLimit', value: bounceLimit });
  }
  if (path.levels.length === 0) faults.push({ code: 'no_levels' });
  else if (path.levels.every((one) => one.trigger.kind === 'manual')) faults.push({ code: 'manual_only' });
  return faults;
}

function levelFaults(level: Level, known: KnownReferences): PathFault[] {
  const faults: PathFault[] = [...numberFaults(level)];
  if (level.actions.length === 0) faults.push({ code: 'no_actions' });
  else if (callsPeople(level) && level.responders.length === 0) faults.push({ code: 'no_responders' });
  else if (!callsPeople(level) && level.responders.length > 0) faults.push({ code: 'responders_unused' });
  for (const responder of level.responders) faults.push(...referenceFaults(responder, known));
  for (const action of level.actions) {
    if (action.kind === 'add_cosign_party' || action.kind === 'hand_over') {
      faults.push(...unknown('unknown_department', action.department, known.departments));
    }
  }
  const condition = level.when ? compileCondition(level.when) : null;
  if (condition?.kind === 'refused') {
    faults.push({ code: 'bad_condition', sentences: condition.findings.map((one) => one.sentence) });
  }
  return faults;
}

function numberFaults({ trigger, repeat }: Level): PathFault[] {
  const faults: PathFault[] = [];
  const check = (field: NumberField, value: number, least: number, most: number) => {
    if (!isWhole(value, least, most)) faults.push({ code: 'bad_number', field, value });
  };
  if (trigger.kind === 'unacknowledged') check('afterSeconds', trigger.afterSeconds, 0, YEAR_SECONDS);
  if (trigger.kind === 'target_percent') check('percent', trigger.percent, 1, 1_000);
  if (trigger.kind === 'severity_raised') check('to', trigger.to, 1, 4);
  if (trigger.kind === 'reopened' || trigger.kind === 'repeated_contact')
    check('times', trigger.times, 1, 1_000);
  if (repeat) {
    check('repeat.everySeconds', repeat.everySeconds, 1, YEAR_SECONDS);
    check('repeat.times', repeat.times, 1, MOST_REPEATS);
  }
  return faults;
}

function orderFaults(level: Level, below: readonly Level[]): PathFault[] {
  const faults: PathFault[] = [];
  const sooner = below.find((one) => !one.when && !level.when && !isLater(level.trigger, one.trigger));
  if (sooner) faults.push({ code: 'not_later', than: sooner.level });
  const handOver = below.find((one) => one.actions.some((action) => action.kind === 'hand_over'));
  if (handOver) faults.push({ code: 'behind_hand_over', handOverLevel: handOver.level });
  return faults;
}

/** False only where both triggers can be compared and the upper one does not come later. */
function isLater(upper: Trigger, lower: Trigger): boolean {
  if (upper.kind === 'unacknowledged' && lower.kind === 'unacknowledged') {
    return upper.afterSeconds > lower.afterSeconds;
  }
  const [above, beneath] = [thresholdOf(upper), thresholdOf(lower)];
  if (above && beneath && above.clock === beneath.clock) return above.percent > beneath.percent;
  return true;
}

function thresholdOf(trigger: Trigger): { clock: string; percent: number } | null {
  switch (trigger.kind) {
    case 'target_percent':
      return { clock: trigger.clock, percent: trigger.percent };
    case 'breach':
      return { clock: trigger.clock, percent: 100 };
    case 'ruling_overdue':
      return { clock: 'arbitration', percent: 100 };
    case 'cosign_overdue':
      return { clock: 'cosign', percent: 100 };
    default:
      return null;
  }
}

function referenceFaults(responder: Responder, known: KnownReferences): PathFault[] {
  switch (responder.kind) {
    case 'role':
      return responder.department === OWNER
        ? []
        : unknown('unknown_department', responder.department, known.departments);
    case 'person':
      return unknown('unknown_person', responder.personId, known.persons);
    case 'on_duty':
      return unknown('unknown_rota', responder.rota, known.rotas);
  }
}

function unknown(
  code: 'unknown_department' | 'unknown_person' | 'unknown_rota',
  value: string,
  known: ReadonlySet<string> | undefined,
): PathFault[] {
  return known && !known.has(value) ? [{ code, value }] : [];
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
