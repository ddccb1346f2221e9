import type { Incident } from '../servicenow/incidents.ts';
import type { LogRow } from '../servicenow/log-row.ts';

/** What the log says of an incident that has no place in a ticket, from its last row. Plain JSON, instants as ISO 8601. */
export interface SourceRecord {
  /** Rows that were told. */
  readonly events: number;
  /** Time of the last of them: what came later happened here. */
  readonly lastEventAt: string;
  /** The log's own service-level result. */
  readonly madeSla: boolean | null;
  readonly reassignments: number | null;
  readonly reopens: number | null;
  readonly resolvedAt: string | null;
  readonly closedAt: string | null;
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly symptom: string | null;
  readonly location: string | null;
  readonly closedCode: string | null;
}

export function sourceRecordOf({ events, openedAt }: Incident): SourceRecord {
  const last = <C extends keyof LogRow>(column: C): LogRow[C] | null =>
    events.findLast(({ row }) => row[column] !== null)?.row[column] ?? null;
  return {
    events: events.length,
    lastEventAt: new Date(events.at(-1)?.at ?? openedAt).toISOString(),
    madeSla: last('madeSla'),
    reassignments: last('reassignments'),
    reopens: last('reopens'),
    resolvedAt: isoOrNull(last('resolvedAt')),
    closedAt: isoOrNull(last('closedAt')),
    category: last('category'),
    subcategory: last('subcategory'),
    symptom: last('symptom'),
    location: last('location'),
    closedCode: last('closedCode'),
  };
}

function isoOrNull(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}
