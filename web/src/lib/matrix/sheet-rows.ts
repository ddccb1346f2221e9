import { CATCH_ALL, type Assignment, type Input, type Outcome } from '@baton/ownership-matrix';
import { partyName } from '#lib/cosign/party.ts';
import { ruleWords } from '#lib/cosign/rule-words.ts';
import type { Directory } from '#lib/directory/directory.svelte.ts';
import { conditionWords } from '#lib/tickets/condition-words.ts';
import { say, t } from '#lib/words/index.ts';
import { cellText } from './cell-text.ts';
import { ruleName, type NamedRule, type NamedTable } from './matrix-table.ts';

/** The columns of an assignment, in their order. */
export const assignmentColumns = [
  'owner',
  'cosign',
  'informed',
  'serviceLevel',
  'path',
  'authority',
  'playbook',
] as const;
export type AssignmentColumn = (typeof assignmentColumns)[number];

export interface SheetCell {
  readonly text: string;
  /** The same in full, when it is longer. */
  readonly tip: string;
}

export interface SheetRow {
  readonly id: string;
  /** As people count: 1 for the topmost. Empty for the catch-all. */
  readonly number: string;
  readonly name: string;
  /** It names no owner: it only adds, whoever wins. */
  readonly adds: boolean;
  /** By input key. */
  readonly conditions: Readonly<Record<string, SheetCell>>;
  readonly assignment: Readonly<Record<AssignmentColumn, string>>;
  /** Code of the owning department; null for a rule that only adds. */
  readonly owner: string | null;
  readonly playbook: string | null;
}

/** The table as rows of text, the catch-all last. */
export function sheetRows(table: NamedTable, directory: Directory): readonly SheetRow[] {
  const rules = table.rules.map((rule, index) => rowOf(rule, index + 1, table.inputs, directory));
  return [...rules, catchAllRow(table.catchAll, directory)];
}

function rowOf(rule: NamedRule, number: number, inputs: readonly Input[], directory: Directory): SheetRow {
  const conditions = inputs.flatMap((input): [string, SheetCell][] => {
    const condition = rule.when[input.key];
    const text = cellText(input, condition, directory);
    if (condition === undefined || text === '') return [];
    return [
      [input.key, { text, tip: conditionWords({ input: input.key, condition, value: null }, directory) }],
    ];
  });
  return {
    id: rule.id,
    number: String(number),
    name: ruleName(rule),
    adds: rule.then.kind === 'add',
    conditions: Object.fromEntries(conditions),
    assignment: outcomeTexts(rule.then, directory),
    owner: rule.then.kind === 'assign' ? rule.then.owner : null,
    playbook: rule.then.kind === 'assign' ? rule.then.playbook : null,
  };
}

function catchAllRow(catchAll: Assignment, directory: Directory): SheetRow {
  return {
    id: CATCH_ALL,
    number: '',
    name: t('matrix.catchAll'),
    adds: false,
    conditions: {},
    assignment: outcomeTexts({ kind: 'assign', ...catchAll }, directory),
    owner: catchAll.owner,
    playbook: catchAll.playbook,
  };
}

function outcomeTexts(outcome: Outcome, directory: Directory): SheetRow['assignment'] {
  const informed = say.all((outcome.informed ?? []).map((code) => directory.departmentName(code)));
  const added = (outcome.additionalCosign ?? []).map((key) => `+ ${partyName(key, directory)}`);
  if (outcome.kind === 'add') {
    return {
      owner: '',
      cosign: added.join(', '),
      informed,
      serviceLevel: '',
      path: '',
      authority: '',
      playbook: '',
    };
  }
  const { owner, cosign, serviceLevel, path, authority, playbook } = outcome;
  return {
    owner: directory.departmentName(owner),
    cosign: [cosign === null ? '' : ruleWords(cosign, directory), ...added].filter(Boolean).join(', '),
    informed,
    serviceLevel: directory.serviceLevelName(serviceLevel),
    path: directory.pathName(path),
    authority: authority ? `≤ ${say.money(authority.maxAmount, authority.currency)}` : '',
    playbook: playbook ?? '',
  };
}

/** Rows in which every word occurs, wherever. */
export function findRows(rows: readonly SheetRow[], words: string): readonly SheetRow[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const cells = Object.values(row.conditions).flatMap(({ text, tip }) => [text, tip]);
    const all = [row.number, row.id, row.name, ...cells, ...Object.values(row.assignment)]
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => all.includes(word));
  });
}
