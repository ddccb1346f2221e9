import { CATCH_ALL, same } from '@baton/ownership-matrix';
import type { Assignment, DraftRule, DraftTable, Input, Outcome } from '@baton/ownership-matrix';
import { headsOf } from '../layout/known-heads.ts';
import { knownTo, readAdditions, readDuty } from '../layout/read-outcome.ts';
import type { Known } from '../layout/read-outcome.ts';
import { RULE_COLUMNS } from '../layout/sheets.ts';
import type { RuleColumn } from '../layout/sheets.ts';
import type { Place, Problems } from '../problem.ts';
import type { FileWords } from '../words.ts';
import type { DmnDecision, DmnRule, DmnTable } from './definitions.ts';
import { parseLiteral } from './feel.ts';
import type { TranslatedRule } from './translate.ts';

export interface TranslatedDecision {
  readonly decision: DmnDecision & { readonly table: DmnTable };
  readonly policy: 'FIRST' | 'UNIQUE' | 'COLLECT';
  readonly rules: readonly TranslatedRule[];
}

/** Rules that assign, joined with those that collect under the same id, the rest as rules that only add. */
export function joinRules(
  decisions: readonly TranslatedDecision[],
  inputs: readonly Input[],
  base: DraftTable | undefined,
  words: FileWords,
  problems: Problems,
): DraftTable | null {
  const known = knownTo(words, base);
  const assigning = decisions.find(({ policy }) => policy !== 'COLLECT');
  if (!assigning) return null;
  const outcomes = new OutcomeReader(assigning, known, problems);
  const rules: DraftRule[] = [];
  const order = new Map<string, number>();
  const taken = new Set<string>();
  for (const { rule, rows } of assigning.rules) {
    const then = outcomes.assign(rule);
    push(rules, order, taken, rule, rows, then);
  }
  const places = new Map(rules.map(({ id }, i) => [id, i]));
  for (const one of decisions) {
    if (one.policy !== 'COLLECT') continue;
    const reader = new OutcomeReader(one, known, problems);
    for (const { rule, rows } of one.rules) {
      const added = reader.add(rule);
      const id = ownOf(rule).id;
      const joint = id === undefined ? undefined : places.get(id);
      const before = joint === undefined ? undefined : rules[joint];
      if (joint !== undefined && before && rows.length === 1 && same(before.when, rows[0])) {
        rules[joint] = { ...before, then: { ...before.then, ...added } };
      } else push(rules, order, taken, rule, rows, { kind: 'add', ...added });
    }
  }
  const catchAll = outcomes.catchAll() ?? base?.catchAll;
  if (catchAll === undefined) {
    problems.add('missing-part', { sheet: assigning.decision.name }, 'defaultOutputEntry');
    return null;
  }
  return {
    inputs,
    hitPolicy: assigning.policy === 'FIRST' ? 'FIRST' : 'UNIQUE',
    rules: inOrder(rules, order),
    catchAll,
  };
}

/**
 * Rules that only add stand in a table of their own. Where each rule says where it stood, and nobody moved those that
 * assign since, they go back between the others.
 */
function inOrder(rules: readonly DraftRule[], order: ReadonlyMap<string, number>): readonly DraftRule[] {
  const placeOf = ({ id }: DraftRule): number => order.get(id) ?? Number.NaN;
  const assigning = rules.filter(({ then }) => then.kind === 'assign').map(placeOf);
  const unmoved = assigning.every((place, i) => i === 0 || place > (assigning[i - 1] ?? Infinity));
  const whole = rules.every((rule) => Number.isFinite(placeOf(rule)));
  return unmoved && whole ? [...rules].sort((a, b) => placeOf(a) - placeOf(b)) : rules;
}

/** One row of DMN may need several: they stand together and give the same. */
function push(
  rules: DraftRule[],
  order: Map<string, number>,
  taken: Set<string>,
  rule: DmnRule,
  rows: TranslatedRule['rows'],
  then: Outcome,
): void {
  const { id: given, row, ...names } = ownOf(rule);
  rows.forEach((when, i) => {
    const wanted = given ?? rule.id ?? `rule-${rules.length + 1}`;
    let id = i === 0 ? wanted : `${wanted}/${i + 1}`;
    for (let n = 2; taken.has(id) || id === CATCH_ALL; n++) id = `${wanted}/${n}`;
    taken.add(id);
    if (row !== undefined) order.set(id, row);
    rules.push({ id, ...names, when, then });
  });
}

/** Id and names as this product wrote them beside the rule, or what others say of it. */
function ownOf(rule: DmnRule): Pick<DraftRule, 'label' | 'names'> & { id?: string; row?: number } {
  const other = rule.annotation === '' ? {} : { label: rule.annotation };
  if (rule.own === null) return other;
  try {
    const own: unknown = JSON.parse(rule.own);
    if (typeof own !== 'object' || own === null || !('id' in own) || typeof own.id !== 'string') return other;
    const label = 'label' in own && typeof own.label === 'string' ? { label: own.label } : {};
    const names = 'names' in own ? namesIn(own.names) : null;
    const row = 'row' in own && typeof own.row === 'number' ? { row: own.row } : {};
    return { id: own.id, ...row, ...label, ...(names ? { names } : {}) };
  } catch {
    return other;
  }
}

function namesIn(value: unknown): DraftRule['names'] | null {
  if (typeof value !== 'object' || value === null) return null;
  const { en, zhHans, zhHant } = value as Record<string, unknown>; // An object; each member is looked at.
  const whole = typeof en === 'string' && typeof zhHans === 'string' && typeof zhHant === 'string';
  return whole ? { en, zhHans, zhHant } : null;
}

class OutcomeReader {
  readonly #decision: string;
  readonly #columns = new Map<RuleColumn, { readonly place: number; readonly name: string }>();
  readonly #otherwise: readonly string[];
  readonly #known: Known;
  readonly #problems: Problems;

  constructor({ decision, policy }: TranslatedDecision, known: Known, problems: Problems) {
    this.#decision = decision.name;
    this.#known = known;
    this.#problems = problems;
    this.#otherwise = decision.table.outputs.map(({ otherwise }) => otherwise);
    const heads = headsOf<RuleColumn>(RULE_COLUMNS);
    decision.table.outputs.forEach(({ name }, place) => {
      const only = decision.table.outputs.length === 1;
      const column = heads(name === '' ? decision.name : name);
      if (typeof column === 'string') this.#columns.set(column, { place, name });
      else if (only) this.#columns.set(policy === 'COLLECT' ? 'informed' : 'owner', { place, name });
      else problems.add('out-of-scope', { sheet: this.#decision, column: name }, name, { what: 'output' });
    });
  }

  assign({ outputs, place: row }: DmnRule): Outcome {
    const [cell, place] = [this.#cells(outputs, row), this.#placed(row)];
    return {
      kind: 'assign',
      ...readDuty(cell, place, this.#known, this.#problems),
      ...readAdditions(cell, place, this.#known, this.#problems),
    };
  }

  add({ outputs, place: row }: DmnRule): ReturnType<typeof readAdditions> {
    return readAdditions(this.#cells(outputs, row), this.#placed(row), this.#known, this.#problems);
  }

  /** What is given where no rule holds. */
  catchAll(): Assignment | undefined {
    if (this.#otherwise.every((text) => text === '')) return undefined;
    const [cell, place] = [this.#cells(this.#otherwise, null), this.#placed(null)];
    return {
      ...readDuty(cell, place, this.#known, this.#problems),
      informed: [],
      ...readAdditions(cell, place, this.#known, this.#problems),
    };
  }

  /** Literals as the texts of cells; anything that computes is out of scope. */
  #cells(outputs: readonly string[], row: number | null): (column: RuleColumn) => string {
    return (column) => {
      const found = this.#columns.get(column);
      const text = found ? (outputs[found.place] ?? '') : '';
      if (text === '' || text === '-') return '';
      const literal = parseLiteral(text);
      if (literal.ok) return literal.value === null ? '' : String(literal.value);
      const { what, at } = literal.problem;
      this.#problems.add('out-of-scope', { ...this.#placed(row)(column) }, text, { what, at });
      return '';
    };
  }

  #placed(row: number | null): (column: RuleColumn) => Place {
    return (column) => ({ sheet: this.#decision, row, column: this.#columns.get(column)?.name ?? null });
  }
}
