import { inputName } from '#lib/tickets/condition-words.ts';
import { t } from '#lib/words/index.ts';
import type { SheetColumn } from './columns.ts';

/** What a column is called, as its head shows it. */
export function columnTitle(column: SheetColumn): string {
  const title = titleOf(column);
  return title.charAt(0).toLocaleUpperCase() + title.slice(1);
}

function titleOf(column: SheetColumn): string {
  if (column.kind === 'name') return t('glossary.rule');
  if (column.kind === 'condition') return inputName(column.input.key);
  return column.id === 'additionalCosign'
    ? t('sheet.column.additionalCosign')
    : t(`matrix.column.${column.id}`);
}
