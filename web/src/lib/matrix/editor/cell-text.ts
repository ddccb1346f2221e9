import {
  canonicalCondition,
  completeCondition,
  parseAuthority,
  parseCondition,
  parseCosign,
  parseList,
  parseOne,
  parseParties,
  same,
  writeAuthority,
  writeCondition,
  writeCosign,
  writeList,
  writeOne,
  writeParties,
  type CellValue,
  type Completion,
  type Condition,
  type Input,
  type Named,
  type TextProblem,
} from '@baton/ownership-matrix';
import { ruleName } from '../matrix-table.ts';
import type { SheetWords } from './cell-words.ts';
import { hasCell, type Line } from './cells.ts';
import type { OutcomeColumn, SheetColumn } from './columns.ts';
import { completeNamed } from './complete-named.ts';

export type Reading =
  { readonly ok: true; readonly value: CellValue } | { readonly ok: false; readonly problem: TextProblem };

/** Longest name of a rule, in characters. */
const longestName = 200;

/** Writes cells as text and reads what is typed, in the words of one viewer. What was written once is kept for as long as the line is the same. */
export class CellText {
  readonly words: SheetWords;
  readonly #written = new WeakMap<Line, Map<string, string>>();

  constructor(words: SheetWords) {
    this.words = words;
  }

  write(line: Line, column: SheetColumn): string {
    const texts = this.#written.get(line) ?? new Map<string, string>();
    this.#written.set(line, texts);
    const text = texts.get(column.id) ?? writeCell(line, column, this.words);
    texts.set(column.id, text);
    return text;
  }

  /** What the text means in this cell. The same in other words leaves the cell as it is. */
  read(line: Line, column: SheetColumn, text: string): Reading {
    switch (column.kind) {
      case 'name':
        return text.length > longestName
          ? { ok: false, problem: { code: 'too-long', at: longestName, text } }
          : { ok: true, value: text.trim() || null };
      case 'condition': {
        const read = parseCondition(column.input, text, this.words);
        return read.ok ? { ok: true, value: settled(column.input, read.condition, line.when) } : read;
      }
      case 'outcome':
        return this.#readOutcome(column.id, text);
    }
  }

  complete(column: SheetColumn, text: string, caret: number): Completion {
    const { departments, serviceLevels, paths, articles } = this.words;
    if (column.kind === 'name') return { from: caret, to: caret, choices: [] };
    if (column.kind === 'condition') return completeCondition(column.input, text, caret, this.words);
    const lists = {
      owner: departments,
      informed: departments,
      cosign: departments,
      additionalCosign: departments,
      serviceLevel: serviceLevels,
      path: paths ?? [],
      playbook: articles ?? [],
      authority: [],
    } satisfies Record<OutcomeColumn, unknown>;
    return completeNamed(lists[column.id], text, caret);
  }

  #readOutcome(column: OutcomeColumn, text: string): Reading {
    const { departments, serviceLevels, paths, articles } = this.words;
    switch (column) {
      case 'owner':
        return one(text, departments);
      case 'serviceLevel':
        return one(text, serviceLevels);
      case 'path':
        return one(text, paths ?? undefined);
      case 'playbook':
        return one(text, articles ?? undefined);
      case 'informed':
        return list(parseList(text, departments));
      case 'additionalCosign':
        return list(parseParties(text, this.words));
      case 'cosign': {
        const read = parseCosign(text, this.words);
        // A rule of signatures is plain JSON.
        return read.ok ? { ok: true, value: read.rule as unknown as CellValue } : read;
      }
      case 'authority': {
        const read = parseAuthority(text);
        return read.ok ? { ok: true, value: read.authority && { ...read.authority } } : read;
      }
    }
  }
}

function one(text: string, known: Parameters<typeof parseOne>[1]): Reading {
  const read = parseOne(text, known);
  return read.ok ? { ok: true, value: read.code } : read;
}

function list(read: ReturnType<typeof parseList>): Reading {
  if (!read.ok) return read;
  return { ok: true, value: read.codes.length > 0 ? [...new Set(read.codes)] : null };
}

function settled(input: Input, read: Condition, when: Line['when']): CellValue {
  const present = when[input.key] ?? { kind: 'any' };
  const unchanged = same(canonicalCondition(input, read), canonicalCondition(input, present));
  const condition = unchanged ? present : read;
  // A condition is plain JSON.
  return condition.kind === 'any' ? null : (condition as unknown as CellValue);
}

function writeCell(line: Line, column: SheetColumn, words: SheetWords): string {
  if (!hasCell(line, column)) return '';
  switch (column.kind) {
    case 'name':
      return line.label === undefined && line.names === undefined ? '' : ruleName(line);
    case 'condition': {
      const condition = line.when[column.input.key];
      return condition ? writeCondition(column.input, withoutSigns(column.input, condition), words) : '';
    }
    case 'outcome':
      return writeOutcome(line.then, column.id, words);
  }
}

/** A node without others below it is the same alone as with its subtree: it needs no sign. */
function withoutSigns(input: Input, condition: Condition): Condition {
  if (condition.kind === 'not') return { kind: 'not', condition: withoutSigns(input, condition.condition) };
  if (input.kind !== 'tree' || condition.kind !== 'oneOf') return condition;
  const parents = parentsOf(input);
  return condition.values.some((code) => parents.has(code))
    ? condition
    : { kind: 'within', nodes: condition.values };
}

const parents = new WeakMap<Input, ReadonlySet<string | null>>();

function parentsOf(input: Extract<Input, { kind: 'tree' }>): ReadonlySet<string | null> {
  const known = parents.get(input) ?? new Set(input.nodes.map(({ parent }) => parent));
  parents.set(input, known);
  return known;
}

function writeOutcome(then: Line['then'], column: OutcomeColumn, words: SheetWords): string {
  if (column === 'informed') return writeList(then.informed ?? [], words.departments);
  if (column === 'additionalCosign') return writeParties(then.additionalCosign ?? [], words);
  if (then.kind === 'add') return '';
  switch (column) {
    case 'owner':
      return written(then.owner, words.departments);
    case 'cosign':
      return writeCosign(then.cosign, words);
    case 'serviceLevel':
      return written(then.serviceLevel, words.serviceLevels);
    case 'path':
      return written(then.path, words.paths);
    case 'authority':
      return writeAuthority(then.authority);
    case 'playbook':
      return written(then.playbook, words.articles);
  }
}

/** A name that stands alone needs no quotation marks for its commas. */
function written(code: string | null, known: readonly Named[] | null): string {
  if (code === null || code === '') return '';
  const name = known?.find((one) => one.code === code)?.names[0];
  const read = known && name ? parseOne(name, known) : null;
  return name !== undefined && read?.ok && read.code === code ? name : writeOne(code, known ?? undefined);
}
