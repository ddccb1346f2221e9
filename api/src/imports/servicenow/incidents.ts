import { codeOf } from '../retelling/codes.ts';
import type { LogFile } from './log-file.ts';
import type { LogRow } from './log-row.ts';
import type { Survey } from './survey.ts';

/** A row in its incident: when it happened in the order of the log, and the team it is with. */
export interface LogEvent {
  readonly row: LogRow;
  readonly at: number;
  /** Code of the team; that of the row before where the row names none. */
  readonly team: string;
}

export interface Incident {
  readonly number: string;
  readonly openedAt: number;
  /** At least one. */
  readonly events: readonly LogEvent[];
  /** No row names a group. */
  readonly nameless: boolean;
  /** Times that contradict the order of the log and were put right. */
  readonly timesPutRight: number;
}

/** Answers for an incident of which the log never names a group. */
export const NAMELESS_TEAM = 'imported-no-group';

/** Second reading: each incident as soon as its last row is there. */
export async function* incidentsOf(log: LogFile, survey: Survey): AsyncGenerator<Incident> {
  const begun = new Map<string, LogRow[]>();
  for await (const entry of log.entries()) {
    if ('reason' in entry) continue;
    const { row } = entry;
    const rows = begun.get(row.number) ?? [];
    rows.push(row);
    if (rows.length < (survey.eventsOf.get(row.number) ?? 0)) {
      begun.set(row.number, rows);
    } else {
      begun.delete(row.number);
      yield incidentOf(row.number, rows);
    }
  }
}

/**
 * The order of the log is the order of events. A row that claims to be earlier than the one before it happened right after
 * that one; an incident that was updated before it was opened was opened by that update. Before the log first names a
 * group, the incident was with that group already: somebody had to answer for it.
 */
export function incidentOf(number: string, rows: readonly LogRow[]): Incident {
  const first = rows[0];
  if (!first) throw new RangeError(`incident ${number} has no rows`);
  const named = rows.find((row) => row.group !== null)?.group ?? null;
  let at = first.updatedAt;
  let team = named === null ? NAMELESS_TEAM : codeOf(named);
  let timesPutRight = first.updatedAt < first.openedAt ? 1 : 0;
  const events = rows.map((row): LogEvent => {
    if (row.updatedAt < at) timesPutRight += 1;
    at = Math.max(at, row.updatedAt);
    if (row.group !== null) team = codeOf(row.group);
    return { row, at, team };
  });
  const openedAt = Math.min(first.openedAt, first.updatedAt);
  return { number, openedAt, events, nameless: named === null, timesPutRight };
}
