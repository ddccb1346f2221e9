import { compare } from '../compare/compare.ts';
import { difference } from '../draft/difference.ts';
import type { DraftRule, DraftTable, TableEdit } from '../draft/table-edit.ts';
import { compile } from '../lookup/compile.ts';
import type { CompiledMatrix } from '../lookup/compile.ts';
import { decide } from '../lookup/decide.ts';
import type { Region } from '../regions/region.ts';
import { CATCH_ALL } from '../table/catch-all.ts';
import type { Condition } from '../table/condition.ts';
import { candidatesFor } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { byTime } from './example.ts';
import type { Example } from './example.ts';

/** A change of the table that would have put more tickets where they were resolved. */
export interface Amendment {
  /** Edits of the table given. */
  readonly edits: readonly TableEdit[];
  readonly rule: string;
  /** The widest region whose owner changes. */
  readonly region: Region;
  readonly from: string;
  readonly to: string;
  /** Tickets that it touches, and how many of them were right before and would be after. */
  readonly tickets: number;
  readonly rightBefore: number;
  readonly rightAfter: number;
}

export interface AmendOptions {
  /** Default 20. */
  readonly most?: number;
}

/** Share of the tickets, by time, from which changes are thought of; the later ones must bear them out. */
const EARLIER = 0.6;
/** Tickets put right, less those put wrong, among the later ones at least. */
const LEAST_PROVED = 2;
/** Changes worked out exactly, at most: each compiles and compares a table. */
const MOST_TRIED = 40;

/**
 * Proposes changes of the owner of a rule, or of a part of its cases, one at a time: each stands alone and speaks of the
 * table as it is. The most effective first; the same tickets give the same proposals.
 */
export function amendments(
  table: DraftTable,
  examples: readonly Example[],
  options: AmendOptions = {},
): Amendment[] {
  const matrix = ready(table);
  if (matrix === null) return [];
  const ordered = byTime(examples);
  const boundary = ordered[Math.floor(ordered.length * EARLIER)]?.at ?? Infinity;
  const won = Map.groupBy(ordered, ({ facts }) => decide(matrix, facts).ruleId);
  const ids = [...table.rules.map(({ id }) => id), CATCH_ALL];
  const candidates = ids.flatMap((id) => {
    const own = won.get(id) ?? [];
    const rule = table.rules.find((one) => one.id === id) ?? null;
    const present = rule?.then.kind === 'assign' ? rule.then.owner : table.catchAll.owner;
    const earlier = own.filter(({ at }) => at < boundary).length;
    return candidatesFor(table.inputs, rule, present, own, earlier);
  });
  const borneOut = candidates
    .filter(({ found, proved }) => proved >= LEAST_PROVED && found >= LEAST_PROVED)
    .sort(
      (a, b) =>
        b.found + b.proved - a.found - a.proved || Number(a.where !== null) - Number(b.where !== null),
    );
  return mostTelling(borneOut)
    .flatMap((candidate) => amendment(matrix, table, candidate, ordered))
    .sort((a, b) => gain(b) - gain(a) || a.tickets - b.tickets)
    .slice(0, options.most ?? 20);
}

const gain = ({ rightBefore, rightAfter }: Amendment): number => rightAfter - rightBefore;

/** One for each rule and department: the simplest of those that put most right. They come sorted. */
function mostTelling(candidates: readonly Candidate[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const name = JSON.stringify([candidate.rule, candidate.owner]);
    if (!kept.has(name)) kept.set(name, candidate);
  }
  return [...kept.values()].slice(0, MOST_TRIED);
}

/** Worked out by doing it: the edited table is compiled, compared, and asked about every ticket. */
function amendment(
  before: CompiledMatrix,
  table: DraftTable,
  candidate: Candidate,
  examples: readonly Example[],
): Amendment[] {
  const changed = edited(table, candidate);
  const after = changed && ready(changed);
  if (changed === null || after === null) return [];
  const comparison = compare(before, after, { parts: ['owner'], maxRegions: 1 });
  const change = comparison.kind === 'compared' ? comparison.changes[0] : undefined;
  const region = change?.regions[0];
  if (region === undefined) return [];
  let [tickets, rightBefore, rightAfter] = [0, 0, 0];
  for (const { facts, owner } of examples) {
    const then = decide(before, facts).assignment.owner;
    const now = decide(after, facts).assignment.owner;
    if (then === now) continue;
    tickets++;
    if (then === owner) rightBefore++;
    if (now === owner) rightAfter++;
  }
  if (rightAfter <= rightBefore) return [];
  const rule = candidate.rule === '' ? CATCH_ALL : candidate.rule;
  const from = change?.from.owner ?? '';
  const edits = difference(table, changed);
  return [{ edits, rule, region, from, to: candidate.owner, tickets, rightBefore, rightAfter }];
}

/** The table with the candidate in it; null where its hit policy leaves no room for it. */
function edited(table: DraftTable, { rule: id, owner, where }: Candidate): DraftTable | null {
  const at = table.rules.findIndex((one) => one.id === id);
  const rule = table.rules[at];
  if (rule === undefined || rule.then.kind !== 'assign') {
    if (where === null) return { ...table, catchAll: { ...table.catchAll, owner } };
    // What the catch-all informs counts only where it answers: the rule that takes its place says it again.
    const then = { kind: 'assign' as const, ...table.catchAll, owner };
    const added: DraftRule = { id: freeId(table, CATCH_ALL), when: { [where.input]: where.condition }, then };
    return { ...table, rules: [...table.rules, added] };
  }
  if (where === null) {
    return { ...table, rules: table.rules.with(at, { ...rule, then: { ...rule.then, owner } }) };
  }
  // What the rule informs it still informs, as it holds there too.
  const { informed: _, additionalCosign: __, ...duty } = rule.then;
  const when = { ...rule.when, [where.input]: where.condition };
  const added: DraftRule = { id: freeId(table, id), when, then: { ...duty, owner } };
  if (table.hitPolicy === 'FIRST') return { ...table, rules: table.rules.toSpliced(at, 0, added) };
  // UNIQUE: no order helps, so the rule itself must leave those cases out; and those without the fact with them.
  if (Object.hasOwn(rule.when, where.input)) return null;
  const rest: Condition = { kind: 'not', condition: where.condition };
  const narrowed = { ...rule, when: { ...rule.when, [where.input]: rest } };
  return { ...table, rules: table.rules.toSpliced(at, 1, added, narrowed) };
}

function freeId(table: DraftTable, base: string): string {
  const taken = new Set(table.rules.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

function ready(table: DraftTable): CompiledMatrix | null {
  const compilation = compile(table);
  return compilation.kind === 'compiled' ? compilation.matrix : null;
}
