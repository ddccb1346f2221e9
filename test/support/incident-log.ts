import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterwards } from './afterwards.ts';

const columns = [
  ...['number', 'incident_state', 'active', 'reassignment_count', 'reopen_count', 'made_sla', 'caller_id'],
  ...['opened_by', 'opened_at', 'sys_updated_at', 'contact_type', 'location', 'category', 'subcategory'],
  ...['u_symptom', 'impact', 'urgency', 'priority', 'assignment_group', 'assigned_to', 'closed_code'],
  ...['resolved_by', 'resolved_at', 'closed_at'],
] as const;

export const header = columns.join(',');

const ordinary: Readonly<Record<(typeof columns)[number], string>> = {
  number: 'INC0000001',
  incident_state: 'New',
  active: 'true',
  reassignment_count: '0',
  reopen_count: '0',
  made_sla: 'true',
  caller_id: 'Caller 7',
  opened_by: 'Opened by  8',
  opened_at: '1/3/2016 08:00',
  sys_updated_at: '1/3/2016 08:00',
  contact_type: 'Phone',
  location: 'Location 143',
  category: 'Category 55',
  subcategory: 'Subcategory 170',
  u_symptom: '?',
  impact: '2 - Medium',
  urgency: '2 - Medium',
  priority: '3 - Moderate',
  assignment_group: 'Group 56',
  assigned_to: '?',
  closed_code: 'code 5',
  resolved_by: 'Resolved by 149',
  resolved_at: '?',
  closed_at: '?',
};

/** A line of a ServiceNow audit log: an ordinary update with some cells of its own. */
export function logLine(cells: Partial<Record<(typeof columns)[number], string>> = {}): string {
  const row = { ...ordinary, ...cells };
  return columns.map((column) => row[column]).join(',');
}

/** An incident in short: each step is `HH:MM State`, then `@ Group` and `by Person` where they are to be told; `?` is unknown. */
export function incidentLines(number: string, steps: readonly string[], cells: object = {}): string[] {
  return steps.map((step) => {
    const [, time, state, group, person] =
      /^(\d\d:\d\d) ([A-Z][\w ]*?)(?: @ (.+?))?(?: by (.+))?$/.exec(step) ?? [];
    if (!time || !state) throw new Error(`no step: ${step}`);
    return logLine({
      number,
      incident_state: state,
      sys_updated_at: `1/3/2016 ${time}`,
      ...(group ? { assignment_group: group } : {}),
      ...(person ? { assigned_to: person } : {}),
      ...cells,
    });
  });
}

/** Writes a file that is gone after the tests of this file; `.gz` in its name packs it. */
export function writeLog(name: string, lines: readonly string[] | Buffer | string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'baton-log-'));
  afterwards(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, name);
  const content =
    typeof lines === 'string' || Buffer.isBuffer(lines) ? lines : `${[header, ...lines].join('\n')}\n`;
  writeFileSync(file, name.endsWith('.gz') && !Buffer.isBuffer(content) ? gzipSync(content) : content);
  return file;
}
