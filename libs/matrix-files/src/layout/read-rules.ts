import { CATCH_ALL, parseCondition } from '@baton/ownership-matrix';
import type { Condition, DraftRule, DraftTable, Input, Outcome } from '@baton/ownership-matrix';
import type { Grid } from '../grid.ts';
import type { Place, Problems } from '../problem.ts';
import type { FileWords } from '../words.ts';
import { readFree } from './free-text.ts';
import { fold, readBody } from './heads.ts';
import type { Body, BodyRow } from './heads.ts';
import { ruleHeads } from './known-heads.ts';
import type { RuleHead } from './known-heads.ts';
import { knownTo, readAdditions, readDuty } from './read-outcome.ts';
import type { Known } from './read-outcome.ts';
import { headOf, RULE_COLUMNS, SHEETS } from './sheets.ts';
import type { RuleColumn } from './sheets.ts';

const DUTY = ['owner', 'serviceLevel', 'path', 'authority', 'playbook', 'cosign'] as const;
const ASSIGNS = new Set(['assign', 'assigns', '分配', '指派']);
const ADDS = new Set(['add', 'adds', '追加', '附加']);

export interface ReadRules {
  readonly rules: readonly DraftRule[];
  /** Row of the sheet by id. */
  readonly rows: ReadonlyMap<string, number>;
}

/** The rules of a sheet. Columns that it lacks keep, for rules that the base has, what stands there. */
export function readRules(
  grid: Grid,
  inputs: readonly Input[],
  base: DraftTable | undefined,
  words: FileWords,
  problems: Problems,
): ReadRules {
  const heads = ruleHeads(inputs, words.inputNames ?? (() => []));
  const kinds = new Map(inputs.map((input) => [`when:${input.key}`, input.kind]));
  const body = readBody<RuleHead>(grid, heads, (head) => kinds.get(head) === 'boolean', problems);
  if (base === undefined) {
    for (const column of ['owner', 'serviceLevel', 'path'] as const) {
      if (!body.has(column))
        problems.add('missing-column', { sheet: grid.name }, headOf(RULE_COLUMNS[column]));
    }
  }
  const rows = new Map<string, number>();
  const ids = takeIds(body, base, rows, problems);
  const known = knownTo(words, base);
  const before = new Map(base?.rules.map((rule) => [rule.id, rule]));
  const rules = body.rows.map((row, i): DraftRule => {
    const id = ids[i] ?? '';
    const reader = new RuleReader(body, row, before.get(id), words, known, problems);
    return { id, ...reader.names(), when: reader.when(inputs), then: reader.then() };
  });
  return { rules, rows };
}

function takeIds(
  body: Body<RuleHead>,
  base: DraftTable | undefined,
  rows: Map<string, number>,
  problems: Problems,
): string[] {
  const given = body.rows.map(({ cells }) => readFree(cells.get('id')?.text ?? ''));
  const taken = new Set([...given, ...(base?.rules.map(({ id }) => id) ?? [])]);
  let next = 1;
  return body.rows.map(({ row }, i) => {
    const place = { sheet: body.sheet, row, column: body.letter('id') };
    const own = given[i];
    if (own === CATCH_ALL) problems.add('reserved-id', place, own);
    if (own !== undefined) {
      const first = rows.get(own);
      if (first !== undefined) problems.add('duplicate-id', place, own, { first });
      else rows.set(own, row);
      return own;
    }
    while (taken.has(`rule-${next}`)) next += 1;
    const id = `rule-${next}`;
    taken.add(id);
    rows.set(id, row);
    return id;
  });
}

class RuleReader {
  readonly #body: Body<RuleHead>;
  readonly #row: BodyRow<RuleHead>;
  readonly #before: DraftRule | undefined;
  readonly #words: FileWords;
  readonly #known: Known;
  readonly #problems: Problems;

  constructor(
    body: Body<RuleHead>,
    row: BodyRow<RuleHead>,
    before: DraftRule | undefined,
    words: FileWords,
    known: Known,
    problems: Problems,
  ) {
    this.#body = body;
    this.#row = row;
    this.#before = before;
    this.#words = words;
    this.#known = known;
    this.#problems = problems;
  }

  names(): Pick<DraftRule, 'label' | 'names'> {
    const { label, names } = this.#before ?? {};
    const has = (column: RuleColumn): boolean => this.#body.has(column);
    const read = (
      column: 'label' | 'en' | 'zhHans' | 'zhHant',
      old: string | undefined,
    ): string | undefined => (has(column) ? readFree(this.#text(column)) : old);
    const ownLabel = read('label', label);
    const en = read('en', names?.en);
    const zhHans = read('zhHans', names?.zhHans);
    const zhHant = read('zhHant', names?.zhHant);
    // A language that is left out borrows a name rather than show none.
    const some = en ?? zhHans ?? zhHant;
    return {
      ...(ownLabel === undefined ? {} : { label: ownLabel }),
      ...(some === undefined
        ? {}
        : { names: { en: en ?? some, zhHans: zhHans ?? zhHant ?? some, zhHant: zhHant ?? zhHans ?? some } }),
    };
  }

  when(inputs: readonly Input[]): Record<string, Condition> {
    const entries = inputs.flatMap((input): [string, Condition][] => {
      const head: RuleHead = `when:${input.key}`;
      if (!this.#body.has(head)) {
        const old = this.#before?.when[input.key];
        return old === undefined ? [] : [[input.key, old]];
      }
      const text = this.#text(head);
      if (text.trim() === '') return [];
      const read = parseCondition(input, text, this.#words);
      if (read.ok) return [[input.key, read.condition]];
      this.#problems.addText(read.problem, this.#place(head));
      return [];
    });
    return Object.fromEntries(entries);
  }

  then(): Outcome {
    const before = this.#before?.then;
    const place = (column: RuleColumn): Place => this.#place(column);
    const kept = before?.kind === 'assign' ? before : undefined;
    const cell = (column: RuleColumn): string => this.#text(column);
    const kind = this.#kind();
    const added = {
      ...keep(before, ['informed', 'additionalCosign'], (column) => !this.#body.has(column)),
      ...readAdditions(cell, place, this.#known, this.#problems),
    };
    if (kind === 'assign') {
      const duty = readDuty(cell, place, this.#known, this.#problems);
      return { kind, ...duty, ...keep(kept, DUTY, (column) => !this.#body.has(column)), ...added };
    }
    for (const column of DUTY) {
      const text = cell(column);
      if (text.trim() !== '') this.#problems.add('rule-only-adds', place(column), text);
    }
    return { kind, ...added };
  }

  #kind(): Outcome['kind'] {
    const text = fold(this.#text('then'));
    if (ADDS.has(text)) return 'add';
    if (ASSIGNS.has(text)) return 'assign';
    if (text !== '') this.#problems.add('unknown-part', this.#place('then'), text, { nearest: 'assign' });
    else if (!this.#body.has('then') && this.#before) return this.#before.then.kind;
    const filled = (columns: readonly RuleColumn[]): boolean =>
      columns.some((column) => this.#text(column).trim() !== '');
    return !filled(DUTY) && filled(['informed', 'additionalCosign']) ? 'add' : 'assign';
  }

  #text(head: RuleHead): string {
    return this.#row.cells.get(head)?.text ?? '';
  }

  #place(head: RuleHead): Place {
    return { sheet: this.#body.sheet, row: this.#row.row, column: this.#body.letter(head) };
  }
}

/** Those parts of an outcome whose column is not there. */
function keep<Part extends RuleColumn>(
  from: Partial<Record<Part, unknown>> | undefined,
  parts: readonly Part[],
  absent: (part: Part) => boolean,
): object {
  const kept = parts.filter((part) => absent(part) && from?.[part] !== undefined);
  return Object.fromEntries(kept.map((part) => [part, from?.[part]]));
}

export const isRulesSheet = (name: string): boolean =>
  [fold(SHEETS.rules), '规则', '規則'].includes(fold(name));
