import { ImportProblem } from '../import-problem.ts';

/** Without these no history can be told. */
const needed = ['number', 'incident_state', 'opened_at', 'sys_updated_at', 'assignment_group'] as const;
/** Without these the ticket knows less. */
const wanted = [
  'assigned_to',
  'resolved_by',
  'caller_id',
  'opened_by',
  'contact_type',
  'location',
  'category',
  'subcategory',
  'u_symptom',
  'impact',
  'urgency',
  'priority',
  'made_sla',
  'reassignment_count',
  'reopen_count',
  'closed_code',
  'resolved_at',
  'closed_at',
] as const;

export type Column = (typeof needed)[number] | (typeof wanted)[number];

/** A cell of a row by the name of its column; empty where the log has no such column. */
export type CellOf = (cells: readonly string[], column: Column) => string;

export interface Columns {
  readonly cell: CellOf;
  /** Columns that the import would use and the log does not have. */
  readonly absent: readonly string[];
}

/** Throws an ImportProblem when the header is not that of a ServiceNow incident audit log. */
export function columnsOf(file: string, header: readonly string[]): Columns {
  const places = new Map(header.map((name, index) => [name.toLowerCase(), index]));
  const missing = needed.filter((name) => !places.has(name));
  if (missing.length > 0) {
    const begin = header
      .join(',')
      .slice(0, 80)
      .replaceAll(/[^\P{C}\t]/gu, '�');
    throw new ImportProblem(
      `${file} is no ServiceNow incident audit log: its first line names no column ${missing.join(', ')} (it begins “${begin}”).`,
    );
  }
  return {
    cell: (cells, column) => {
      const place = places.get(column);
      return place === undefined ? '' : (cells[place] ?? '').trim();
    },
    absent: wanted.filter((name) => !places.has(name)),
  };
}
