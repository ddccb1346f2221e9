import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Input, MatrixFacts } from '../../src/index.ts';
import type { Example } from '../../src/learn/example.ts';

/** An incident as its log tells it; the first group that it names is the people's own first choice. */
export interface Incident extends Example {
  readonly firstChoice: string;
}

/** The columns that are known when an incident is opened. All facts come from its first row in the log. */
const COLUMNS = {
  location: 'location',
  symptom: 'u_symptom',
  contactType: 'contact_type',
  impact: 'impact',
  urgency: 'urgency',
  priority: 'priority',
} as const;

/** Reads a ServiceNow log, plain or gzip. Owner: the group at the last "Resolved" row, or else the last group named. */
export function incidentsOf(file: string): Incident[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [head = '', ...lines] = text.trim().split(/\r?\n/);
  const places = new Map(head.split(',').map((name, i) => [name, i]));
  const cell = (row: readonly string[], name: string): string | null => {
    const value = row[places.get(name) ?? -1] ?? '?';
    return value === '?' ? null : value;
  };
  const rows = lines.map((line) => line.split(','));
  const incidents = [...Map.groupBy(rows, (row) => cell(row, 'number') ?? '').values()].flatMap(
    (own): Incident[] => {
      const group = (row: readonly string[] | undefined) =>
        row === undefined ? null : cell(row, 'assignment_group');
      const named = own.filter((row) => group(row) !== null);
      const owner = group(
        named.findLast((row) => cell(row, 'incident_state') === 'Resolved') ?? named.at(-1),
      );
      const [first] = own;
      if (first === undefined || owner === null) return [];
      const category = cell(first, 'category');
      const subcategory = cell(first, 'subcategory');
      const facts: MatrixFacts = {
        problemType: category && (subcategory === null ? category : `${category}/${subcategory}`),
        category,
        subcategory,
        ...Object.fromEntries(Object.entries(COLUMNS).map(([key, column]) => [key, cell(first, column)])),
      };
      return [
        { facts, owner, at: instant(cell(first, 'opened_at') ?? ''), firstChoice: group(named[0]) ?? '' },
      ];
    },
  );
  return incidents.sort((a, b) => a.at - b.at);
}

/** Day/month/year hour:minute. */
function instant(text: string): number {
  const [day = 0, month = 1, year = 0, hour = 0, minute = 0] = text.split(/[/ :]/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute);
}

/** Category over subcategory is the tree of problem types; the rest are closed lists. */
export function inputsOf(incidents: readonly Incident[]): Input[] {
  const valuesOf = (key: string): string[] =>
    [
      ...new Set(incidents.flatMap(({ facts }) => (typeof facts[key] === 'string' ? [facts[key]] : []))),
    ].sort();
  const types = valuesOf('problemType');
  const roots = [...new Set(types.map((code) => code.split('/')[0] ?? ''))];
  const nodes = [
    ...roots.map((code) => ({ code, parent: null })),
    ...types.flatMap((code) => (code.includes('/') ? [{ code, parent: code.split('/')[0] ?? '' }] : [])),
  ];
  return [
    { kind: 'tree', key: 'problemType', nodes },
    ...Object.keys(COLUMNS).map((key): Input => ({
      kind: 'set',
      key,
      values: valuesOf(key),
      mayBeMissing: true,
    })),
  ];
}

/** The log given, or the one beside the repository. */
export function logFile(given: string | undefined): string {
  const file =
    given ?? path.resolve(import.meta.dirname, '../../../../../shared/data/servicenow-incidents.csv.gz');
  if (!existsSync(file)) throw new Error(`There is no log at ${file}; name one: npm run bench -- learn FILE`);
  return file;
}
