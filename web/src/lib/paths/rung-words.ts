import type { Action, Level, LevelCondition, Responder, Trigger } from '@baton/escalation-path';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { respondersText, triggerText } from '#lib/tickets/ladder.ts';
import { say, t } from '#lib/words/index.ts';
import { actionWords, repeatWords } from './path-words.ts';
import { workingTime } from './working-time-words.ts';

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** One responder: "leads of the owner", "on duty: nights". */
export function responderWords(responder: Responder, directory: Directory): string {
  return respondersText([responder], t('paths.theOwner'), directory);
}

/** "after 30 min of working time without acknowledgement". */
export function triggerPart(trigger: Trigger): string {
  if (trigger.kind !== 'unacknowledged') return triggerText(trigger);
  return trigger.afterSeconds <= 0
    ? t('paths.part.atOnce')
    : t('paths.part.unacknowledged', { duration: workingTime(trigger.afterSeconds) });
}

export function callsPart({ responders }: Pick<Level, 'responders'>, directory: Directory): string {
  if (responders.length === 0) return t('paths.part.callsNobody');
  return t('paths.part.calls', { responders: respondersText(responders, t('paths.theOwner'), directory) });
}

/** What it does besides telling those whom it calls. */
export function actionsParts(actions: readonly Action[], directory: Directory): string[] {
  return actions.filter(({ kind }) => kind !== 'notify').map((one) => actionWords(one, directory));
}

/** "Mon–Fri", "every day", "Sat and Sun". */
export function daysWords(weekdays: LevelCondition['weekdays']): string {
  const days = week.filter((day) => weekdays.includes(day));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return '–';
  if (days.length === week.length) return t('paths.part.everyDay');
  const isRun = week.indexOf(last) - week.indexOf(first) === days.length - 1;
  return days.length > 2 && isRun
    ? t('paths.part.dayRange', { first: t(`paths.weekday.${first}`), last: t(`paths.weekday.${last}`) })
    : say.all(days.map((day) => t(`paths.weekday.${day}`)));
}

export function conditionPart({ weekdays, from, until, zone }: LevelCondition): string {
  return t('paths.part.when', { days: daysWords(weekdays), from, until, zone });
}

/** The level as one sentence, in its parts: when, whom, what else, how often, on which days. */
export function rungParts(level: Level, directory: Directory): string[] {
  return [
    triggerPart(level.trigger),
    callsPart(level, directory),
    ...actionsParts(level.actions, directory),
    ...(level.repeat ? [repeatWords(level.repeat)] : []),
    ...(level.when ? [conditionPart(level.when)] : []),
  ];
}
