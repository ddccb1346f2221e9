import type { Conflict, DraftRule } from '@baton/ownership-matrix';
import { inputName } from '#lib/tickets/condition-words.ts';
import { t } from '#lib/words/index.ts';
import { ruleName } from '../matrix-table.ts';
import { cellWords, columnWords, type CellContext } from './cell-words.ts';

export interface ConflictWords {
  /** Where both sides changed something. */
  readonly place: string;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** A conflict as somebody who must choose reads it. */
export function conflictWords(conflict: Conflict, context: CellContext): ConflictWords {
  const of = <Value>(words: (value: Value) => string, { base, mine, theirs }: Sides<Value>) => ({
    base: words(base),
    mine: words(mine),
    theirs: words(theirs),
  });
  switch (conflict.kind) {
    case 'cell': {
      const { rule, column } = conflict;
      const place = t('drafts.conflict.cell', { rule: context.ruleName(rule), column: columnWords(column) });
      return { place, ...of((value) => cellWords(column, value, context), conflict) };
    }
    case 'rule':
      return { place: context.ruleName(conflict.rule), ...of((rule) => ruleText(rule, context), conflict) };
    case 'place': {
      const above = (id: string | null) =>
        id === null ? t('drafts.edit.last') : t('drafts.edit.above', { rule: context.ruleName(id) });
      const place = t('drafts.conflict.place', { rule: context.ruleName(conflict.rule) });
      return { place, ...of(above, conflict) };
    }
    case 'hitPolicy':
      return {
        place: t('drafts.conflict.hitPolicy'),
        ...of((policy) => t(`matrix.hitPolicy.${policy}`), conflict),
      };
    case 'input': {
      const place = t('drafts.conflict.input', { input: inputName(conflict.input) });
      return {
        place,
        ...of((input) => (input === null ? t('drafts.conflict.gone') : JSON.stringify(input)), conflict),
      };
    }
  }
}

interface Sides<Value> {
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

function ruleText(rule: DraftRule | null, context: CellContext): string {
  if (rule === null) return t('drafts.conflict.gone');
  const conditions = context.inputs.flatMap(({ key }) => {
    const condition = rule.when[key];
    return condition ? [`${inputName(key)}: ${cellWords(`when.${key}`, condition, context)}`] : [];
  });
  return [ruleName(rule), ...conditions, cellWords('then', rule.then, context)].join(' · ');
}
