import type { Instant } from '@baton/working-time';
import type { CellOf, Column } from './columns.ts';
import { readLogState, type LogState } from './log-state.ts';
import { readLogTime } from './log-time.ts';

/** One update of an incident. What the log marks as unknown (`?` or nothing) is null. */
export interface LogRow {
  readonly line: number;
  readonly number: string;
  readonly state: LogState;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
  readonly group: string | null;
  readonly assignedTo: string | null;
  readonly resolvedBy: string | null;
  readonly caller: string | null;
  readonly openedBy: string | null;
  readonly contactType: string | null;
  readonly location: string | null;
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly symptom: string | null;
  readonly impact: string | null;
  readonly urgency: string | null;
  /** 1 is the worst. */
  readonly severity: 1 | 2 | 3 | 4 | null;
  readonly madeSla: boolean | null;
  readonly reassignments: number | null;
  readonly reopens: number | null;
  readonly closedCode: string | null;
  readonly resolvedAt: Instant | null;
  readonly closedAt: Instant | null;
}

export type ReadRow = { readonly row: LogRow } | { readonly reason: string };

const LONGEST_CELL = 300;

/** Reads a row, or says in a few words why it cannot be used. */
export function readLogRow(line: number, cells: readonly string[], cell: CellOf): ReadRow {
  const text = (column: Column): string | null => known(cell(cells, column));
  const number = text('number');
  if (number === null) return { reason: 'it names no incident' };
  const state = readLogState(cell(cells, 'incident_state'));
  if (state === null) return { reason: `there is no state ${quoted(cell(cells, 'incident_state'))}` };
  const openedAt = readLogTime(cell(cells, 'opened_at'));
  if (openedAt === null) return { reason: `opened_at is no time: ${quoted(cell(cells, 'opened_at'))}` };
  const updatedAt = readLogTime(cell(cells, 'sys_updated_at'));
  if (updatedAt === null)
    return { reason: `sys_updated_at is no time: ${quoted(cell(cells, 'sys_updated_at'))}` };
  const severity = readPriority(text('priority'));
  if (severity === 'unknown') return { reason: `there is no priority ${quoted(cell(cells, 'priority'))}` };
  const row: LogRow = {
    line,
    number,
    state,
    openedAt,
    updatedAt,
    group: text('assignment_group'),
    assignedTo: text('assigned_to'),
    resolvedBy: text('resolved_by'),
    caller: text('caller_id'),
    openedBy: text('opened_by'),
    contactType: text('contact_type'),
    location: text('location'),
    category: text('category'),
    subcategory: text('subcategory'),
    symptom: text('u_symptom'),
    impact: text('impact'),
    urgency: text('urgency'),
    severity,
    madeSla: readBoolean(cell(cells, 'made_sla')),
    reassignments: readCount(cell(cells, 'reassignment_count')),
    reopens: readCount(cell(cells, 'reopen_count')),
    closedCode: text('closed_code'),
    resolvedAt: readLogTime(cell(cells, 'resolved_at')),
    closedAt: readLogTime(cell(cells, 'closed_at')),
  };
  const fault = faultOf(row);
  return fault === null ? { row } : { reason: fault };
}

const known = (cell: string): string | null => (cell === '' || cell === '?' ? null : cell);

const quoted = (cell: string): string => `“${cell.slice(0, 40)}”`;

/** `3 - Moderate`, or the digit alone. ServiceNow's fifth, planning, is no worse than our fourth. */
function readPriority(text: string | null): LogRow['severity'] | 'unknown' {
  if (text === null) return null;
  switch (/^([1-5])(?: - .*)?$/.exec(text)?.[1]) {
    case '1':
      return 1;
    case '2':
      return 2;
    case '3':
      return 3;
    case '4':
    case '5':
      return 4;
    default:
      return 'unknown';
  }
}

function readBoolean(cell: string): boolean | null {
  const text = cell.toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : null;
}

function readCount(cell: string): number | null {
  return /^\d{1,6}$/.test(cell) ? Number(cell) : null;
}

/** What PostgreSQL cannot hold, or no name is made of. Cells that are not used may hold anything. */
function faultOf(row: LogRow): string | null {
  for (const [name, value] of Object.entries(row)) {
    if (typeof value !== 'string') continue;
    if (value.includes('\u0000')) return `${name} contains a NUL character`;
    if (value.length > LONGEST_CELL) return `${name} is longer than ${LONGEST_CELL} characters`;
  }
  return null;
}
