import {
  applyEdits,
  difference,
  draftProblems,
  MAX_INPUTS,
  NO_TABLE,
  readChoices,
  readEdits,
  type Choice,
  type DraftTable,
  type MatrixRefusal,
  type TableEdit,
} from '@baton/ownership-matrix';
import type { Fields } from '../../platform/commands/fields.ts';
import type { Refusal } from '../../platform/commands/refusals.ts';
import { limits, mostCharacters, mostRules } from './content.ts';
import { matrixRefused } from '../queries/matrix-refused.ts';

/** Edits that somebody typed; empty, with the problem in `fields`, where they are none. */
export function editsFrom(fields: Fields, given: unknown): TableEdit[] {
  const edits = readEdits(given ?? []);
  if (!edits) fields.problem('edits', 'MALFORMED');
  return edits ?? [];
}

export function choicesFrom(fields: Fields, given: unknown): Choice[] {
  const choices = readChoices(given);
  if (!choices) fields.problem('choices', 'MALFORMED');
  return choices ?? [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The edits that make the given table of the base; a problem in `fields` where it is no table. */
export function editsTowards(fields: Fields, base: DraftTable, given: unknown): TableEdit[] {
  const table = tableOf(given);
  if (!table) fields.problem('table', 'MALFORMED');
  return table ? difference(base, table) : [];
}

/** Read as the edits that would make it of nothing, so that its form is looked at in one place. */
function tableOf(given: unknown): DraftTable | null {
  if (!isRecord(given)) return null;
  const { inputs, rules, hitPolicy, catchAll } = given;
  if (!Array.isArray(inputs) || !Array.isArray(rules) || !isRecord(catchAll)) return null;
  if (inputs.length > MAX_INPUTS) return null;
  const edits = readEdits([
    { kind: 'setHitPolicy', from: NO_TABLE.hitPolicy, to: hitPolicy },
    ...inputs.map((input: unknown) => ({
      kind: 'setInput',
      key: isRecord(input) ? input['key'] : null,
      from: null,
      to: input,
    })),
    ...rules.map((rule: unknown) => ({ kind: 'addRule', rule, before: null })),
  ]);
  const applied = edits && applyEdits(NO_TABLE, edits);
  if (!applied?.ok) return null;
  // What else is wrong with the parts of the catch-all is told by `unfit`.
  return { ...applied.table, catchAll: catchAll as unknown as DraftTable['catchAll'] };
}

/** Why a table cannot be kept as a draft, all reasons at once; null when it can. It may be unfinished. */
export function unfit(table: DraftTable): Refusal | null {
  if (table.rules.length > mostRules)
    return matrixRefused('TOO_LARGE', { rules: table.rules.length, most: mostRules });
  const characters = JSON.stringify(table).length;
  if (characters > mostCharacters) return matrixRefused('TOO_LARGE', { characters, most: mostCharacters });
  const refusals = [...draftProblems(table), ...wordsProblems(table)];
  if (refusals.length === 0) return null;
  const isLarge = refusals.every(({ code }) => code === 'too-many-rules' || code === 'too-many-values');
  return matrixRefused(isLarge ? 'TOO_LARGE' : 'UNSOUND_TABLE', refusals.slice(0, 500));
}

/** Screens show labels and names, so these must be texts; the rules look at neither. */
function wordsProblems({ rules, inputs }: DraftTable): MatrixRefusal[] {
  const ofRules = rules.flatMap(({ id, label, names }, row): MatrixRefusal[] => {
    const wrong: string[] = [];
    if (id.length > limits.id) wrong.push('id');
    if (label !== undefined && !isLabel(label)) wrong.push('label');
    if (names !== undefined && !isNames(names)) wrong.push('names');
    return wrong.map((value) => ({
      code: 'malformed',
      rule: id.slice(0, limits.id),
      row,
      input: null,
      value,
    }));
  });
  const ofInputs = inputs.flatMap(({ key, label }): MatrixRefusal[] =>
    label === undefined || isLabel(label)
      ? []
      : [{ code: 'malformed', rule: null, row: null, input: key, value: 'label' }],
  );
  return [...ofRules, ...ofInputs];
}

const isLabel = (value: unknown): boolean => typeof value === 'string' && value.length <= limits.label;

function isNames(value: unknown): boolean {
  return isRecord(value) && ['en', 'zhHans', 'zhHant'].every((language) => isLabel(value[language]));
}
