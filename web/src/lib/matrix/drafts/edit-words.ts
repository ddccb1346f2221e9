import type { TableEdit } from '@baton/ownership-matrix';
import { inputName } from '#lib/tickets/condition-words.ts';
import { t } from '#lib/words/index.ts';
import { ruleName } from '../matrix-table.ts';
import { cellWords, columnWords, type CellContext } from './cell-words.ts';

/** An edit as people read it: "rule 17 Delay in transit, market: BR → BR, MX". */
export function editWords(edit: TableEdit, context: CellContext): string {
  const named = context.ruleName;
  const above = (id: string | null) =>
    id === null ? t('drafts.edit.last') : t('drafts.edit.above', { rule: named(id) });
  switch (edit.kind) {
    case 'setCell':
      return t('drafts.edit.setCell', {
        rule: named(edit.rule),
        column: columnWords(edit.column),
        from: cellWords(edit.column, edit.from, context),
        to: cellWords(edit.column, edit.to, context),
      });
    case 'addRule':
      return t('drafts.edit.addRule', { rule: ruleName(edit.rule), place: above(edit.before) });
    case 'removeRule':
      return t('drafts.edit.removeRule', { rule: ruleName(edit.rule) });
    case 'moveRule':
      return t('drafts.edit.moveRule', { rule: named(edit.rule), place: above(edit.before) });
    case 'setHitPolicy':
      return t('drafts.edit.setHitPolicy', {
        from: t(`matrix.hitPolicy.${edit.from}`),
        to: t(`matrix.hitPolicy.${edit.to}`),
      });
    case 'setInput': {
      const input = inputName(edit.key);
      if (edit.from === null) return t('drafts.edit.addInput', { input });
      return edit.to === null
        ? t('drafts.edit.removeInput', { input })
        : t('drafts.edit.setInput', { input });
    }
  }
}

/** The rule that an edit is about; null when it is about the table. */
export function ruleOf(edit: TableEdit): string | null {
  if (!('rule' in edit)) return null;
  return typeof edit.rule === 'string' ? edit.rule : edit.rule.id;
}
