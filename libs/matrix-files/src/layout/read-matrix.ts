import type { Assignment, DraftTable, HitPolicy, Input } from '@baton/ownership-matrix';
import type { Grid } from '../grid.ts';
import type { Place, Problems } from '../problem.ts';
import type { FileWords } from '../words.ts';
import { readFree } from './free-text.ts';
import { fold, readBody } from './heads.ts';
import type { BodyRow } from './heads.ts';
import { headsOf } from './known-heads.ts';
import { readInput } from './read-input.ts';
import type { Values } from './read-values.ts';
import { knownTo, readAdditions, readDuty } from './read-outcome.ts';
import { headOf, MATRIX_COLUMNS, PARTS, RULE_COLUMNS } from './sheets.ts';
import type { MatrixColumn, RuleColumn } from './sheets.ts';

export interface MatrixParts {
  readonly inputs: readonly Input[];
  readonly hitPolicy: HitPolicy;
  readonly catchAll: Assignment;
  /** Row of the sheet by key of the input. */
  readonly rows: ReadonlyMap<string, number>;
}

/** More than all inputs and parts that a table may have: what stands below is not looked at, for the table is refused. */
const MAX_PARTS = 1000;

/** Inputs, hit policy and catch-all. What the sheet leaves out is the base's. */
export function readMatrix(
  grid: Grid,
  values: Values,
  base: DraftTable | undefined,
  words: FileWords,
  problems: Problems,
): MatrixParts {
  const body = readBody<MatrixColumn>(
    grid,
    headsOf(MATRIX_COLUMNS),
    (column) => column === 'mayBeMissing',
    problems,
  );
  const at = (row: number, column: MatrixColumn): Place => ({
    sheet: grid.name,
    row,
    column: body.letter(column),
  });
  const text = (row: BodyRow<MatrixColumn>, column: MatrixColumn): string =>
    row.cells.get(column)?.text ?? '';
  let hitPolicy: HitPolicy | undefined;
  let policyRow: number | undefined;
  const inputs: Input[] = [];
  const rows = new Map<string, number>();
  const catchAll = new Map<RuleColumn, { readonly text: string; readonly row: number }>();
  const columns = headsOf<RuleColumn>(RULE_COLUMNS);
  for (const row of body.rows.slice(0, MAX_PARTS)) {
    const part = fold(text(row, 'part'));
    if (part === PARTS.hitPolicy) {
      const said = text(row, 'value').trim().toUpperCase();
      if (said === 'FIRST' || said === 'UNIQUE') hitPolicy = said;
      else
        problems.add('unknown-part', at(row.row, 'value'), text(row, 'value'), {
          among: ['FIRST', 'UNIQUE'],
        });
      if (policyRow !== undefined)
        problems.add('duplicate-part', at(row.row, 'part'), part, { first: policyRow });
      policyRow = row.row;
    } else if (part === PARTS.catchAll) {
      const column = columns(text(row, 'key'));
      const before = typeof column === 'string' ? catchAll.get(column) : undefined;
      if (typeof column !== 'string') problems.add('unknown-part', at(row.row, 'key'), text(row, 'key'));
      else if (before)
        problems.add('duplicate-part', at(row.row, 'key'), text(row, 'key'), { first: before.row });
      else catchAll.set(column, { text: text(row, 'value'), row: row.row });
    } else if (part === PARTS.input) {
      const key = readFree(text(row, 'key'));
      const first = key === undefined ? undefined : rows.get(key);
      if (key === undefined) problems.add('required', at(row.row, 'key'));
      else if (first !== undefined) problems.add('duplicate-part', at(row.row, 'key'), key, { first });
      else {
        rows.set(key, row.row);
        const old = base?.inputs.find((input) => input.key === key);
        const input = readInput(
          key,
          (column) => text(row, column),
          (column) => at(row.row, column),
          values,
          old,
          problems,
        );
        if (input) inputs.push(input);
      }
    } else {
      problems.add('unknown-part', at(row.row, 'part'), text(row, 'part'), { among: Object.values(PARTS) });
    }
  }
  if (hitPolicy === undefined && policyRow === undefined && base === undefined)
    problems.add('missing-part', { sheet: grid.name }, PARTS.hitPolicy);
  if (!catchAll.has('owner') && base === undefined)
    problems.add('missing-part', { sheet: grid.name }, `${PARTS.catchAll} ${headOf(RULE_COLUMNS.owner)}`);
  values.tellUnused(rows, problems);
  const place = (column: RuleColumn): Place => at(catchAll.get(column)?.row ?? 1, 'value');
  const cell = (column: RuleColumn): string => catchAll.get(column)?.text ?? '';
  const known = knownTo(words, base);
  const read = (): Assignment => ({
    ...readDuty(cell, place, known, problems),
    informed: [],
    ...readAdditions(cell, place, known, problems),
  });
  return {
    inputs: rows.size === 0 && base ? base.inputs : inputs,
    hitPolicy: hitPolicy ?? base?.hitPolicy ?? 'FIRST',
    catchAll: catchAll.size === 0 && base ? base.catchAll : read(),
    rows,
  };
}
