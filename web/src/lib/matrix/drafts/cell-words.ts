import type { Condition, CosignRule, Input, Outcome } from '@baton/ownership-matrix';
import { partyName } from '#lib/cosign/party.ts';
import { ruleWords } from '#lib/cosign/rule-words.ts';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { inputName } from '#lib/tickets/condition-words.ts';
import { nameOf, say, t, tCode, type Names } from '#lib/words/index.ts';
import { cellText } from '../cell-text.ts';

/** What a cell's words need to know. */
export interface CellContext {
  readonly directory: Directory;
  readonly inputs: readonly Input[];
  readonly ruleName: (id: string) => string;
}

const inputPrefix = 'when.';

/** What a column is called: "market", "owner". */
export function columnWords(column: string): string {
  return column.startsWith(inputPrefix)
    ? inputName(column.slice(inputPrefix.length))
    : tCode('drafts.cell', column);
}

/**
 * What stands in a cell, as the sheet would show it. Values come from the journal, written by the library: the column decides
 * their type.
 */
export function cellWords(column: string, value: unknown, { directory, inputs }: CellContext): string {
  if (column.startsWith(inputPrefix)) {
    const input = inputs.find(({ key }) => key === column.slice(inputPrefix.length));
    if (value === null || !input) return value === null ? t('matrix.cell.any') : JSON.stringify(value);
    return cellText(input, value as Condition, directory) || t('matrix.cell.any');
  }
  if (value === null || value === '') return t('drafts.cell.none');
  const codes = Array.isArray(value) ? value.map(String) : [];
  switch (column) {
    case 'owner':
      return directory.departmentName(String(value));
    case 'serviceLevel':
      return directory.serviceLevelName(String(value));
    case 'path':
      return directory.pathName(String(value));
    case 'authority': {
      const { maxAmount, currency } = value as { maxAmount: number; currency: string };
      return `≤ ${say.money(maxAmount, currency)}`;
    }
    case 'cosign':
      return ruleWords(value as CosignRule, directory);
    case 'informed':
      return say.all(codes.map((code) => directory.departmentName(code)));
    case 'additionalCosign':
      return say.all(codes.map((key) => partyName(key, directory)));
    case 'names':
      return nameOf(value as Names);
    case 'then': {
      const then = value as Outcome;
      return then.kind === 'add' ? t('matrix.adds') : directory.departmentName(then.owner);
    }
    default:
      return typeof value === 'string' ? value : JSON.stringify(value);
  }
}
