import { codeOf } from '../retelling/codes.ts';
import { NOT_NAMED, personOf } from '../retelling/people.ts';
import { PROBLEM_ROOT, problemTypesOf } from '../retelling/problem-types.ts';
import { calendar, CALENDAR, MARKET, path, serviceLevelOf, SEVERITIES } from '../retelling/terms.ts';
import { NAMELESS_TEAM } from '../servicenow/incidents.ts';
import type { Survey } from '../servicenow/survey.ts';
import type { Client, ImportDatabase } from './import-database.ts';

interface Names {
  readonly en: string;
  readonly zhHans: string;
  readonly zhHant: string;
}

/** A name of the log is the same in every language. */
const named = (name: string): Names => ({ en: name, zhHans: name, zhHant: name });

/** Behind the company's own departments in every list. */
const FIRST_POSITION = 1000;
const HUES = 12;

/**
 * Everything that the tickets will refer to: teams, problem types, people, the terms of imported tickets. What is there
 * already, from an earlier run or because the company has a department of that name, stays as it is.
 */
export async function keepReferences(database: ImportDatabase, survey: Survey): Promise<void> {
  await database.transaction(async (client) => {
    await keepTerms(client);
    await keepTeams(client, survey);
    await insert(client, 'problem_types', [
      { path: PROBLEM_ROOT, parent: null, names: rootNames, position: FIRST_POSITION },
      ...problemTypesOf(survey.problems).map(({ path: node, parent, name }, index) => ({
        path: node,
        parent,
        names: named(name),
        position: FIRST_POSITION + index + 1,
      })),
    ]);
    // Without password and role, and inactive: nobody signs in as them.
    await insert(
      client,
      'people',
      [NOT_NAMED, ...survey.people].map((name) => ({ ...personOf(name), active: false })),
    );
  });
}

const rootNames: Names = { en: 'Imported', zhHans: '导入', zhHant: '匯入' };

async function keepTerms(client: Client): Promise<void> {
  await insert(client, 'calendars', [
    {
      code: CALENDAR,
      names: { en: 'Imported: around the clock', zhHans: '导入：全天候', zhHant: '匯入：全天候' },
      definition: calendar,
    },
  ]);
  await insert(client, 'markets', [
    {
      code: MARKET,
      names: { en: 'Imported, market unknown', zhHans: '导入，市场未知', zhHant: '匯入，市場未知' },
      region: 'IMPORTED',
      time_zone: 'UTC',
      // ISO 4217 for "no currency".
      currency: 'XXX',
      calendar: CALENDAR,
      position: FIRST_POSITION,
    },
  ]);
  await insert(
    client,
    'service_levels',
    SEVERITIES.map((severity) => {
      const level = serviceLevelOf(severity);
      return {
        code: level.code,
        names: {
          en: `Imported, priority ${severity}`,
          zhHans: `导入，优先级 ${severity}`,
          zhHant: `匯入，優先級 ${severity}`,
        },
        acknowledge_seconds: level.acknowledgeSeconds,
        resolve_seconds: level.resolveSeconds,
        cosign_seconds: level.cosignSeconds,
        calendar: level.calendar,
        position: FIRST_POSITION + severity,
      };
    }),
  );
  await insert(client, 'escalation_path_versions', [
    {
      code: path.code,
      version: path.version,
      levels: path.levels,
      names: { en: 'Imported tickets', zhHans: '导入的工单', zhHant: '匯入的工單' },
      published_at: new Date().toISOString(),
    },
  ]);
}

async function keepTeams(client: Client, survey: Survey): Promise<void> {
  const byNumber = new Intl.Collator('en', { numeric: true });
  const teams = [
    {
      code: NAMELESS_TEAM,
      names: { en: 'Imported, no group named', zhHans: '导入，未指明团队', zhHant: '匯入，未指明團隊' },
    },
    ...[...survey.groups]
      .toSorted(byNumber.compare)
      .map((name) => ({ code: codeOf(name), names: named(name) })),
  ];
  await insert(
    client,
    'departments',
    teams.map((team, index) => ({
      ...team,
      kind: 'team',
      hue: index % HUES,
      calendar: CALENDAR,
      position: FIRST_POSITION + index,
    })),
  );
}

/** Rows by column name; those that are there already are left alone. */
async function insert(client: Client, table: string, rows: readonly Readonly<object>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  await client.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(rows)],
  );
}
