import type { Level, LevelField, PathChange, Responder } from '@baton/escalation-path';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { nameOf, say, t } from '#lib/words/index.ts';
import { repeatWords } from './path-words.ts';
import { actionWords } from './path-words.ts';
import { callsPart, conditionPart, responderWords, rungParts, triggerPart } from './rung-words.ts';
import { workingTime } from './working-time-words.ts';

/** One change to read: what it is about, and how it read before and reads now. */
export interface ToldChange {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly before: string; readonly after: string }[];
}

export function changeWords(change: PathChange, directory: Directory): ToldChange {
  const sentence = (level: Level): string => rungParts(level, directory).join(' · ');
  switch (change.kind) {
    case 'names':
      return one(t('paths.change.names'), nameOf(change.before), nameOf(change.after));
    case 'level_added':
      return one(t('paths.change.level_added', { level: change.to }), '', sentence(change.after));
    case 'level_removed':
      return one(t('paths.change.level_removed', { level: change.from }), sentence(change.before), '');
    case 'level_changed':
      return {
        title:
          change.from === change.to
            ? t('paths.change.level_changed', { level: change.to })
            : t('paths.change.level_moved', { from: change.from, to: change.to }),
        rows: change.fields.map((field) => ({
          label: t(`paths.change.field.${field}`),
          before: fieldWords(change.before, field, directory),
          after: fieldWords(change.after, field, directory),
        })),
      };
    case 'lapse': {
      const words = (seconds: number | null): string =>
        seconds === null ? t('paths.change.never') : workingTime(seconds);
      return one(t('paths.change.lapse'), words(change.before), words(change.after));
    }
    case 'arbiters':
      return one(t('paths.change.arbiters'), chain(change.before, directory), chain(change.after, directory));
    case 'bounce_limit':
      return one(t('paths.change.bounce_limit'), say.number(change.before), say.number(change.after));
  }
}

function one(title: string, before: string, after: string): ToldChange {
  return { title, rows: [{ label: '', before, after }] };
}

/** "leads of service operations → leads of quality". */
export function chain(arbiters: readonly Responder[], directory: Directory): string {
  if (arbiters.length === 0) return t('paths.change.nobody');
  return arbiters.map((each) => responderWords(each, directory)).join(' → ');
}

function fieldWords(level: Level, field: LevelField, directory: Directory): string {
  switch (field) {
    case 'name':
      return level.name ?? '–';
    case 'trigger':
      return triggerPart(level.trigger);
    case 'responders':
      return callsPart(level, directory);
    case 'actions':
      return say.all(level.actions.map((each) => actionWords(each, directory)));
    case 'repeat':
      return level.repeat ? repeatWords(level.repeat) : t('paths.change.once');
    case 'when':
      return level.when ? conditionPart(level.when) : t('paths.change.always');
  }
}
