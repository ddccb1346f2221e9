import type { BadRow } from '../servicenow/survey.ts';
import type { StoredFigures } from '../store/stored-figures.ts';
import type { Figures } from './figures.ts';

/** An incident that was left out as a whole, and why. */
export interface LeftOut {
  readonly incident: string;
  readonly reason: string;
}

/** What an import did, for people and for programs. Plain JSON. */
export interface ImportReport {
  readonly file: string;
  /** False when it was stopped on the way; the counts of the log then end there. */
  readonly complete: boolean;
  readonly log: Figures & {
    /** Rows that could be used. */
    readonly events: number;
    readonly closedIncidents: number;
    readonly timesPutRight: number;
    readonly badRows: { readonly count: number; readonly first: readonly BadRow[] };
    readonly leftOut: readonly LeftOut[];
    /** Columns that the import would have used. */
    readonly absentColumns: readonly string[];
  };
  readonly added: {
    readonly tickets: number;
    readonly facts: number;
  };
  readonly thereBefore: {
    readonly tickets: number;
    /** Those of which the file now has more or fewer rows than they were told from. */
    readonly changedInFile: number;
  };
  readonly tickets: StoredFigures;
  readonly seconds: number;
  /** Highest memory of the process so far. */
  readonly peakMegabytes: number;
}

const compared: readonly (keyof Figures)[] = [
  'moves',
  'reopenings',
  'withGroup',
  'firstGroupIsLast',
  'awaitingSeconds',
  'awaitingIncidents',
];

/** Figures that the tickets do not share with the log, as people have worked on since the import or an incident was left out. */
export function differences({ log, tickets }: ImportReport): (keyof Figures)[] {
  const expected = log.incidents - log.leftOut.length;
  return [
    ...(tickets.incidents === expected ? [] : (['incidents'] as const)),
    ...compared.filter((name) => log[name] !== tickets[name]),
  ];
}
