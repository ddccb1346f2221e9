import { draftProblems, MAX_INPUTS, MAX_RULES } from '@baton/ownership-matrix';
import type { DraftTable, MatrixRefusal } from '@baton/ownership-matrix';
import type { Grid } from '../grid.ts';
import type { Problems } from '../problem.ts';
import type { FileWords } from '../words.ts';
import { fold } from './heads.ts';
import { readMatrix } from './read-matrix.ts';
import type { MatrixParts } from './read-matrix.ts';
import { isRulesSheet, readRules } from './read-rules.ts';
import type { ReadRules } from './read-rules.ts';
import { Values } from './read-values.ts';
import { SHEETS } from './sheets.ts';

/** Which sheets of a workbook are read: those of the layout, or else the first one as the rules. */
export function sheetsToRead(names: readonly string[]): string[] {
  const known = names.filter(
    (name) => isRulesSheet(name) || [SHEETS.matrix, SHEETS.values].some((one) => fold(one) === fold(name)),
  );
  return known.some(isRulesSheet)
    ? known
    : [...names.slice(0, 1), ...known.filter((name) => name !== names[0])];
}

/** The table that the sheets tell, or null: then `problems` says everything that is wrong. */
export function readPages(
  grids: readonly Grid[],
  base: DraftTable | undefined,
  words: FileWords,
  problems: Problems,
): DraftTable | null {
  const named = (wanted: string): Grid | undefined => grids.find(({ name }) => fold(name) === fold(wanted));
  const matrix = named(SHEETS.matrix);
  const valuesGrid = named(SHEETS.values);
  const rulesGrid =
    grids.find(({ name }) => isRulesSheet(name)) ??
    grids.find((grid) => grid !== matrix && grid !== valuesGrid);
  if (rulesGrid === undefined || rulesGrid.rows.length === 0) problems.add('missing-sheet', {}, SHEETS.rules);
  if (matrix === undefined && base === undefined) problems.add('missing-sheet', {}, SHEETS.matrix);
  if ((rulesGrid?.rows.length ?? 0) > MAX_RULES + 1) {
    problems.add('too-many-rules', { sheet: rulesGrid?.name ?? null }, null, { limit: MAX_RULES });
    return null;
  }
  const values = new Values(valuesGrid, problems);
  const parts: MatrixParts | null = matrix
    ? readMatrix(matrix, values, base, words, problems)
    : base
      ? { ...base, rows: new Map() }
      : null;
  if (rulesGrid === undefined || parts === null || (problems.count > 0 && parts.inputs.length === 0))
    return null;
  if (parts.inputs.length > MAX_INPUTS) {
    const details = { refusal: 'too-many-inputs', limit: MAX_INPUTS };
    problems.add('unsound-table', { sheet: matrix?.name ?? null }, String(parts.inputs.length), details);
    return null;
  }
  const read = readRules(rulesGrid, parts.inputs, base, words, problems);
  if (problems.count > 0) return null;
  const { inputs, hitPolicy, catchAll } = parts;
  const table: DraftTable = { inputs, hitPolicy, catchAll, rules: read.rules };
  for (const refusal of draftProblems(table))
    tellRefusal(refusal, table, rulesGrid, matrix, read, parts, values, problems);
  return problems.count > 0 ? null : table;
}

/** What the library would not even keep as a draft, such as a tree that runs in a circle, at its place in the file. */
function tellRefusal(
  { code, rule, input, value }: MatrixRefusal,
  table: DraftTable,
  rules: Grid,
  matrix: Grid | undefined,
  read: ReadRules,
  parts: MatrixParts,
  values: Values,
  problems: Problems,
): void {
  const details = { refusal: code, ...(input === null ? {} : { input }) };
  const concerned = input === null ? undefined : table.inputs.find(({ key }) => key === input);
  if (rule !== null) {
    problems.add('unsound-table', { sheet: rules.name, row: read.rows.get(rule) ?? null }, value, details);
  } else if (concerned && value !== null && values.of(concerned.key) !== undefined) {
    const column = code === 'unknown-parent' ? 'parent' : 'code';
    problems.add('unsound-table', values.place(concerned, value, column), value, details);
  } else {
    const row = input === null ? null : (parts.rows.get(input) ?? null);
    const sheet = code === 'too-many-rules' ? rules.name : (matrix?.name ?? null);
    problems.add('unsound-table', { sheet, row }, value, details);
  }
}
