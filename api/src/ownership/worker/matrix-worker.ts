import { parentPort } from 'node:worker_threads';
import {
  amendments,
  compare,
  compile,
  concernedBy,
  decide,
  explain,
  findings,
  same,
  type CompiledMatrix,
  type Decision,
  type DraftTable,
  type Input,
} from '@baton/ownership-matrix';
import { exportFile, importFile } from '@baton/matrix-files';
import type { Facts } from '@baton/ticket-lifecycle';
import { matrixFacts } from '../queries/matrix-facts.ts';
import { examplesOf, learnedFrom } from './learning.ts';
import type { Answers, Replayed, Reply, TableRef, Uncompiled, Verdict, Work } from './work.ts';

/** What a file may hold; five megabytes of spreadsheet unpack to some ten times that. */
const fileLimits = { bytes: 5 * 1024 * 1024, unpacked: 64 * 1024 * 1024, problems: 500 };

/** So many compiled tables are kept; a large one takes some tens of megabytes. */
const mostKept = 6;

/** What keeps the event loop of the house free: compiling, proving and comparing run here, one piece of work at a time. */
const compiled = new Map<string, CompiledMatrix | Omit<Uncompiled, 'of'>>();

/** The worker does not have a table, and it was not sent along. */
class Missing extends Error {}

class CannotDecide extends Error {
  readonly why: Uncompiled;

  constructor(why: Uncompiled) {
    super('a table cannot decide');
    this.why = why;
  }
}

function matrixOf(of: string, { key, table }: TableRef): CompiledMatrix {
  const known = compiled.get(key) ?? (table && compiledAnew(key, table));
  if (known === undefined) throw new Missing(key);
  compiled.delete(key);
  compiled.set(key, known);
  if ('refusals' in known) throw new CannotDecide({ ...known, of });
  return known;
}

function compiledAnew(
  key: string,
  table: NonNullable<TableRef['table']>,
): CompiledMatrix | Omit<Uncompiled, 'of'> {
  const compilation = compile(table);
  const made =
    compilation.kind === 'compiled'
      ? compilation.matrix
      : { kind: 'refused' as const, refusals: compilation.refusals };
  compiled.set(key, made);
  const [oldest] = compiled.keys();
  if (compiled.size > mostKept && oldest !== undefined) compiled.delete(oldest);
  return made;
}

function answer(work: Work): Answers[keyof Answers] {
  switch (work.do) {
    case 'findings':
      return { kind: 'found', ...findings(matrixOf('of', work.tables.of), work.references, work.limits) };
    case 'compare': {
      const { before, after } = work.tables;
      return compare(matrixOf('before', before), matrixOf('after', after), work.options);
    }
    case 'concerned': {
      const { before, after } = work.tables;
      const then = matrixOf('after', after);
      return { kind: 'told', departments: concernedBy(before ? matrixOf('before', before) : null, then) };
    }
    case 'decide': {
      const [before, after] = [matrixOf('before', work.tables.before), matrixOf('after', work.tables.after)];
      return { kind: 'decided', cases: work.cases.map((facts) => replayed(before, after, facts)) };
    }
    case 'read':
      return read(work);
    case 'write': {
      const written = exportFile(tableOf(work.tables.of), work.format);
      return written.ok ? { ...written, kind: 'written' } : { ...written, kind: 'problems' };
    }
    case 'learn': {
      const present = matrixOf('of', work.tables.of);
      return { kind: 'learned', learned: learnedFrom(work.tickets, present, work.maxRules) };
    }
    case 'amend': {
      const present = matrixOf('of', work.tables.of);
      return { kind: 'amended', amendments: amendments(present.table, examplesOf(work.tickets, present)) };
    }
    case 'explain': {
      const matrix = matrixOf('of', work.tables.of);
      const inputs = matrixFacts(work.facts, matrix.table.inputs);
      return { kind: 'explained', explanation: explain(matrix, inputs, work.nearMisses) };
    }
  }
}

function read({ tables, bytes, format, names }: Extract<Work, { do: 'read' }>): Answers['read'] {
  const { departments, serviceLevels, paths, playbooks, values } = names;
  const words = {
    departments,
    serviceLevels,
    paths,
    playbooks,
    valueNames: ({ key }: Input) => values[key] ?? [],
  };
  const imported = importFile(bytes, format, { base: tableOf(tables.base), words, limits: fileLimits });
  return imported.ok ? { kind: 'read', table: imported.table } : { ...imported, kind: 'problems' };
}

/** Files are read and written as tables, whether they compile or not; so they always come along. */
function tableOf({ key, table }: TableRef): DraftTable {
  if (!table) throw new Missing(key);
  return table;
}

function replayed(before: CompiledMatrix, after: CompiledMatrix, facts: Facts): Replayed {
  const [first, second] = [before, after].map((matrix) =>
    decide(matrix, matrixFacts(facts, matrix.table.inputs)),
  );
  if (!first || !second) throw new Error('two matrices decide twice');
  const [then, now] = [verdictOf(first), verdictOf(second)];
  return {
    before: then,
    after: same(then, now) ? null : now,
    cosignChanged: !same(cosignOf(first), cosignOf(second)),
    unreadable: first.problems.length > 0 || second.problems.length > 0,
  };
}

function verdictOf({ assignment, ruleId: rule }: Decision): Verdict {
  const { owner, serviceLevel, path } = assignment;
  return { owner, serviceLevel, path, rule };
}

function cosignOf({ assignment: { cosign, additionalCosign = [] } }: Decision): unknown {
  return [cosign, additionalCosign];
}

function reply(work: Work): Reply {
  try {
    return { answer: answer(work) };
  } catch (error) {
    if (error instanceof CannotDecide) return { answer: error.why };
    if (error instanceof Missing) return { missing: missingOf(work) };
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function missingOf({ do: kind, tables }: Work): string[] {
  const isFile = kind === 'read' || kind === 'write';
  return Object.values(tables).flatMap(({ key }: TableRef) => (compiled.has(key) && !isFile ? [] : [key]));
}

parentPort?.on('message', (work: Work) => parentPort?.postMessage(reply(work)));
