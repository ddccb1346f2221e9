import { draftProblems, MAX_INPUTS, MAX_RULES } from '@baton/ownership-matrix';
import type { DraftTable, Input } from '@baton/ownership-matrix';
import { ruleHeads } from '../layout/known-heads.ts';
import type { Problems } from '../problem.ts';
import type { FileWords } from '../words.ts';
import { columnsOf, inferredInput } from './columns.ts';
import type { Column } from './columns.ts';
import { readDefinitions } from './definitions.ts';
import type { DmnDecision, DmnTable } from './definitions.ts';
import { joinRules } from './join-rules.ts';
import { byPriority, policyOf, translateRules } from './translate.ts';
import type { TranslatedRule } from './translate.ts';

type TableDecision = DmnDecision & { readonly table: DmnTable };

/**
 * The matrix in a DMN file: one decision table that assigns (FIRST, UNIQUE, ANY, PRIORITY) and any number that collect.
 * Null when anything in it is out of scope; `problems` tells all of that by decision, rule and column.
 */
export function readDmn(
  bytes: Uint8Array,
  base: DraftTable | undefined,
  words: FileWords,
  problems: Problems,
): DraftTable | null {
  const { decisions } = readDefinitions(bytes);
  const tables: { decision: TableDecision; policy: 'FIRST' | 'UNIQUE' | 'COLLECT' }[] = [];
  for (const decision of decisions) {
    const { name, table, logic } = decision;
    if (table === null) {
      problems.add('out-of-scope', { sheet: name }, null, { what: logic ?? 'no-logic' });
      continue;
    }
    if (table.inputs.length > MAX_INPUTS || table.rules.length > MAX_RULES) {
      const many = table.rules.length > MAX_RULES;
      problems.add(
        many ? 'too-many-rules' : 'out-of-scope',
        { sheet: name },
        null,
        many ? { limit: MAX_RULES } : { what: 'too-many-inputs' },
      );
      continue;
    }
    const found = policyOf(table);
    if (!found.ok) problems.add('out-of-scope', { sheet: name }, table.hitPolicy, { what: found.what });
    else tables.push({ decision: { ...decision, table: byPriority(table) }, policy: found.policy });
  }
  const assigning = tables.filter(({ policy }) => policy !== 'COLLECT');
  for (const { decision } of assigning.slice(1)) {
    problems.add('out-of-scope', { sheet: decision.name }, null, { what: 'several-decisions' });
  }
  if (assigning.length === 0 && problems.count === 0) problems.add('missing-part', {}, 'decisionTable');
  const inputs = new InputFinder(
    tables.map(({ decision }) => decision),
    base,
    words,
    problems,
  );
  const translated = tables.map(({ decision, policy }) => ({
    decision,
    policy,
    rules: inputs.translate(decision),
  }));
  if (problems.count > 0) return null;
  const table = joinRules(translated, inputs.all(), base, words, problems);
  if (table === null || problems.count > 0) return null;
  for (const { code, rule, row, input, value } of draftProblems(table)) {
    const details = { refusal: code, ...(rule === null ? {} : { rule }) };
    problems.add('unsound-table', { row: row === null ? null : row + 1, column: input }, value, details);
  }
  return problems.count > 0 ? null : table;
}

/** Which input a column looks at: the one told beside it, one of the base, or a new one that fits. */
class InputFinder {
  readonly #base: DraftTable | undefined;
  readonly #heads: ReturnType<typeof ruleHeads>;
  readonly #found = new Map<string, Input>();
  /** The same input in several tables may name different values in each. */
  readonly #columns: ReadonlyMap<string | null, readonly Column[]>;
  readonly #problems: Problems;

  constructor(
    decisions: readonly TableDecision[],
    base: DraftTable | undefined,
    words: FileWords,
    problems: Problems,
  ) {
    this.#base = base;
    this.#columns = Map.groupBy(
      decisions.flatMap(({ table }) => columnsOf(table)),
      ({ name }) => name,
    );
    this.#heads = ruleHeads(base?.inputs ?? [], words.inputNames ?? (() => []));
    this.#problems = problems;
  }

  /** Those of the base that no column names are kept. */
  all(): Input[] {
    const own = [...this.#found.values()];
    const rest = (this.#base?.inputs ?? []).filter(({ key }) => !this.#found.has(key));
    const order = this.#base?.inputs.map(({ key }) => key) ?? [];
    const place = ({ key }: Input): number => (order.includes(key) ? order.indexOf(key) : order.length);
    return [...own, ...rest].sort((a, b) => place(a) - place(b));
  }

  translate({ name, table }: TableDecision): TranslatedRule[] {
    const columns = columnsOf(table).flatMap((column) => {
      const input = this.#inputOf(name, column);
      return input === null ? [] : [{ column, input }];
    });
    return translateRules(name, table, columns, this.#problems);
  }

  #inputOf(decision: string, column: Column): Input | null {
    const { given, name } = column;
    const place = { sheet: decision, column: given.label || given.expression };
    const own = ownInput(given.own);
    const found = (): Input | null =>
      name === null
        ? null
        : (this.#known(column) ?? inferredInput(name, this.#columns.get(name) ?? [column]));
    const input = own ?? found();
    if (input === null) {
      const what = name === null ? 'expression' : 'type';
      this.#problems.add('out-of-scope', place, given.expression, { what });
      return null;
    }
    const before = this.#found.get(input.key) ?? input;
    this.#found.set(before.key, before);
    return before;
  }

  #known({ given, name }: Column): Input | null {
    for (const text of [name, given.label]) {
      const head = text === null || text === '' ? null : this.#heads(`when ${text}`);
      const input =
        typeof head === 'string' ? this.#base?.inputs.find(({ key }) => `when:${key}` === head) : undefined;
      if (input) return input;
    }
    return null;
  }
}

/** What this product wrote itself. It is checked with the table as a whole: it comes from outside all the same. */
function ownInput(json: string | null): Input | null {
  if (json === null) return null;
  try {
    const input: unknown = JSON.parse(json);
    const named = typeof input === 'object' && input !== null && 'key' in input && 'kind' in input;
    if (!named || typeof input.key !== 'string') return null;
    const known = ['tree', 'set', 'tags', 'number', 'boolean'].some((kind) => kind === input.kind);
    // Its parts are looked at by draftProblems before anything is kept.
    return known ? (input as Input) : null;
  } catch {
    return null;
  }
}
