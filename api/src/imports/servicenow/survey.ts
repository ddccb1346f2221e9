import { ImportProblem } from '../import-problem.ts';
import type { LogFile } from './log-file.ts';
import type { LogRow } from './log-row.ts';

export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

/** What a first reading of the log finds, before anything is written. */
export interface Survey {
  readonly absentColumns: readonly string[];
  /** Rows that can be used. */
  readonly events: number;
  readonly badRows: { readonly count: number; readonly first: readonly BadRow[] };
  /** Rows that can be used, by incident. */
  readonly eventsOf: ReadonlyMap<string, number>;
  readonly groups: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Category and subcategory, each pair once. */
  readonly problems: readonly Problem[];
}

export type Problem = Pick<LogRow, 'category' | 'subcategory'>;

/** So many bad rows are told one by one; all are counted. */
const TOLD = 1000;

/**
 * Reads the whole log once. It tells how many rows each incident has, so that the second reading knows when an incident is
 * whole even where incidents lie mixed; and a file that is cut off or damaged is noticed before anything is written.
 */
export async function surveyLog(log: LogFile): Promise<Survey> {
  const eventsOf = new Map<string, number>();
  const groups = new Set<string>();
  const people = new Set<string>();
  const problems = new Map<string, Problem>();
  const bad: BadRow[] = [];
  let badCount = 0;
  let events = 0;
  for await (const entry of log.entries()) {
    if ('reason' in entry) {
      badCount += 1;
      if (bad.length < TOLD) bad.push({ line: entry.line, reason: entry.reason });
      continue;
    }
    const { row } = entry;
    events += 1;
    eventsOf.set(row.number, (eventsOf.get(row.number) ?? 0) + 1);
    if (row.group !== null) groups.add(row.group);
    if (row.assignedTo !== null) people.add(row.assignedTo);
    if (row.resolvedBy !== null) people.add(row.resolvedBy);
    const { category, subcategory } = row;
    problems.set(`${category ?? ''}\n${subcategory ?? ''}`, { category, subcategory });
  }
  if (events === 0) throw new ImportProblem(emptySentence(log.name, badCount, bad[0]));
  const badRows = { count: badCount, first: bad };
  return {
    absentColumns: log.absentColumns,
    events,
    badRows,
    eventsOf,
    groups,
    people,
    problems: [...problems.values()],
  };
}

function emptySentence(name: string, badCount: number, first: BadRow | undefined): string {
  if (!first) return `${name} has a header and no rows.`;
  return `No row of ${name} can be used, of ${badCount} in all. The first, line ${first.line}: ${first.reason}.`;
}
