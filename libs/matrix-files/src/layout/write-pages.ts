import {
  writeAuthority,
  writeCondition,
  writeCosign,
  writeList,
  writeOne,
  writeParties,
} from '@baton/ownership-matrix';
import type { DraftRule, DraftTable, Input, Outcome } from '@baton/ownership-matrix';
import type { Page } from '../grid.ts';
import type { FileWords } from '../words.ts';
import { writeFree } from './free-text.ts';
import { headOf, MATRIX_COLUMNS, PARTS, RULE_COLUMNS, SHEETS, VALUE_COLUMNS, WHEN } from './sheets.ts';
import type { RuleColumn } from './sheets.ts';

const NAMES = ['id', 'label', 'en', 'zhHans', 'zhHant'] as const satisfies readonly RuleColumn[];
const GIVEN = [
  'then',
  'owner',
  'serviceLevel',
  'path',
  'authority',
  'playbook',
  'cosign',
  'informed',
  'additionalCosign',
] as const satisfies readonly RuleColumn[];

/** The table as texts by sheet, row and column, all by codes; reading them gives exactly this table again. */
export function writePages(table: DraftTable, words: FileWords): Page[] {
  return [
    { name: SHEETS.rules, rows: rulesOf(table) },
    { name: SHEETS.matrix, rows: matrixOf(table) },
    { name: SHEETS.values, rows: valuesOf(table.inputs, words) },
  ];
}

function rulesOf({ inputs, rules }: DraftTable): string[][] {
  const head = [
    ...NAMES.map((column) => headOf(RULE_COLUMNS[column])),
    ...inputs.map(({ key }) => `${WHEN}${writeFree(key)}`),
    ...GIVEN.map((column) => headOf(RULE_COLUMNS[column])),
  ];
  return [head, ...rules.map((rule) => ruleRow(rule, inputs))];
}

function ruleRow({ id, label, names, when, then }: DraftRule, inputs: readonly Input[]): string[] {
  const outcome = outcomeCells(then);
  return [
    writeFree(id),
    writeFree(label),
    ...[names?.en, names?.zhHans, names?.zhHant].map(writeFree),
    ...inputs.map((input) => {
      const condition = when[input.key];
      if (condition === undefined) return '';
      return condition.kind === 'any' ? 'any' : writeCondition(input, condition);
    }),
    then.kind,
    ...GIVEN.slice(1).map((column) => outcome[column] ?? ''),
  ];
}

/** An empty list is "()", one that is not there an empty cell. */
const listCell = (list: readonly string[] | undefined, write: (list: readonly string[]) => string): string =>
  list === undefined ? '' : list.length === 0 ? '()' : write(list);

type Given = Outcome | ({ readonly kind: 'assign' } & DraftTable['catchAll']);

export function outcomeCells(then: Given): Partial<Record<RuleColumn, string>> {
  const added = {
    informed: listCell(then.informed, (list) => writeList(list)),
    additionalCosign: listCell(then.additionalCosign, (list) => writeParties(list)),
  };
  if (then.kind === 'add') return added;
  return {
    owner: then.owner === '' ? '' : writeOne(then.owner),
    serviceLevel: then.serviceLevel === '' ? '' : writeOne(then.serviceLevel),
    path: then.path === '' ? '' : writeOne(then.path),
    authority: writeAuthority(then.authority),
    playbook: writeOne(then.playbook),
    cosign: writeCosign(then.cosign),
    ...added,
  };
}

function matrixOf({ hitPolicy, catchAll, inputs }: DraftTable): string[][] {
  const cells = outcomeCells({ kind: 'assign', ...catchAll });
  return [
    Object.values(MATRIX_COLUMNS).map(headOf),
    [PARTS.hitPolicy, '', hitPolicy],
    ...GIVEN.slice(1).map((column) => [PARTS.catchAll, headOf(RULE_COLUMNS[column]), cells[column] ?? '']),
    ...inputs.map((input) => [
      PARTS.input,
      writeFree(input.key),
      '',
      input.kind,
      writeFree(input.label),
      input.kind === 'number' && input.unit !== null ? writeFree(input.unit) : '',
      input.kind === 'number' && input.minimum !== undefined ? numeral(input.minimum) : '',
      input.mayBeMissing === undefined ? '' : input.mayBeMissing ? 'yes' : 'no',
    ]),
  ];
}

const numeral = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

function valuesOf(inputs: readonly Input[], words: FileWords): string[][] {
  const head = Object.values(VALUE_COLUMNS).map(headOf);
  const rows = inputs.flatMap((input) => {
    if (input.kind === 'number' || input.kind === 'boolean') return [];
    const names = new Map(words.valueNames?.(input).map(({ code, names: [name] }) => [code, name]));
    const row = (code: string, parent: string | null): string[] => [
      writeFree(input.key),
      writeFree(code),
      parent === null ? '' : writeFree(parent),
      writeFree(names.get(code)),
    ];
    return input.kind === 'tree'
      ? input.nodes.map(({ code, parent }) => row(code, parent))
      : input.values.map((code) => row(code, null));
  });
  return [head, ...rows];
}
