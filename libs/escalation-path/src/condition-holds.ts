import { compileCalendar, isOpen } from '@baton/working-time';
import type { CompiledCalendar, Instant } from '@baton/working-time';
import type { LevelCondition } from './path.ts';

/** A condition is a small calendar: the same rules for nights, daylight saving and zones hold for both. */
export function compileCondition(condition: LevelCondition): ReturnType<typeof compileCalendar> {
  const period = { from: condition.from, until: condition.until };
  const weekly = Object.fromEntries(condition.weekdays.map((weekday) => [weekday, [period]]));
  return compileCalendar({ zone: condition.zone, weekly, holidays: [], exceptions: [] });
}

/** Paths are immutable values, so a compiled condition stays true as long as its object lives. */
const compiled = new WeakMap<LevelCondition, CompiledCalendar>();

/** Whether a level applies at an instant. Throws a RangeError for a condition that `checkPath` finds fault with. */
export function conditionHolds(condition: LevelCondition | undefined, at: Instant): boolean {
  if (!condition) return true;
  const known = compiled.get(condition);
  if (known) return isOpen(known, at);
  const made = compileCondition(condition);
  if (made.kind === 'refused')
    throw new RangeError(made.findings.map((finding) => finding.sentence).join(' '));
  compiled.set(condition, made);
  return isOpen(made, at);
}
