import {
  compileCalendar,
  type Calendar,
  type CalendarKept,
  type CalendarVersion,
  type CompiledCalendar,
} from '@baton/working-time';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OncePerTransaction } from '../../platform/database/once-per-transaction.ts';
import type { CalendarUserId } from '../store/calendar-facts.ts';

/** Calendars ready to count in, by code and version; and which calendar a department or market keeps. */
export interface CalendarBook {
  /** Without a version: the one that the calendar began with. */
  readonly calendar: (code: string, version?: number) => CompiledCalendar;
  readonly versions: (code: string) => readonly CalendarVersion[];
  /** All calendars that a department or market has worked by, oldest first. */
  readonly keptBy: (user: CalendarUserId) => readonly CalendarKept[];
  readonly ofDepartment: (department: string) => string;
  readonly ofMarket: (market: string) => string;
}

interface KeptRow extends CalendarKept, CalendarUserId {}

interface VersionKept extends CalendarVersion {
  readonly code: string;
}

@Injectable()
export class Calendars {
  /** Compiling a year of days is work, and a version never changes. */
  private readonly compiled = new Map<string, CompiledCalendar>();

  private readonly books = new OncePerTransaction<CalendarBook>();

  book(manager: EntityManager): Promise<CalendarBook> {
    return this.books.get(manager, 'book', () => this.read(manager));
  }

  private async read(manager: EntityManager): Promise<CalendarBook> {
    const rows: VersionKept[] = await manager.query(
      `SELECT calendar AS code, version, (extract(epoch FROM since) * 1000)::float8 AS since
       FROM calendar_versions ORDER BY calendar, version`,
    );
    const keepers: { kind: string; code: string; calendar: string }[] = await manager.query(
      `SELECT 'department' AS kind, code, calendar FROM departments UNION ALL SELECT 'market', code, calendar FROM markets`,
    );
    const assigned: KeptRow[] = await manager.query(
      `SELECT kind, code, calendar AS "calendarCode", (extract(epoch FROM since) * 1000)::float8 AS since
       FROM calendar_assignments ORDER BY kind, code, version`,
    );
    await this.compileNew(manager, rows);
    const versions = new Map<string, VersionKept[]>();
    for (const row of rows) versions.set(row.code, [...(versions.get(row.code) ?? []), row]);
    const assignments = Map.groupBy(assigned, ({ kind, code }) => `${kind}:${code}`);
    const kept = (kind: string): ReadonlyMap<string, string> =>
      new Map(keepers.flatMap((one) => (one.kind === kind ? [[one.code, one.calendar]] : [])));
    const [ofDepartment, ofMarket] = [kept('department'), kept('market')];
    return {
      calendar: (code, version) => {
        const all = known(versions, code);
        const wanted = version === undefined ? all[0] : all.find((one) => one.version === version);
        if (!wanted) throw new Error(`the calendar ${code} has no version ${version}`);
        return known(this.compiled, keyOf(wanted));
      },
      versions: (code) => known(versions, code),
      keptBy: ({ kind, code }) => assignments.get(`${kind}:${code}`) ?? [],
      ofDepartment: (department) => known(ofDepartment, department),
      ofMarket: (market) => known(ofMarket, market),
    };
  }

  private async compileNew(manager: EntityManager, rows: readonly VersionKept[]): Promise<void> {
    const missing = rows.filter((row) => !this.compiled.has(keyOf(row)));
    if (missing.length === 0) return;
    const definitions: { definition: Calendar }[] = await manager.query(
      `SELECT definition FROM unnest($1::text[], $2::int[]) WITH ORDINALITY AS wanted (calendar, version, place)
       JOIN calendar_versions USING (calendar, version) ORDER BY place`,
      [missing.map(({ code }) => code), missing.map(({ version }) => version)],
    );
    for (const [index, version] of missing.entries()) {
      const made = compileCalendar(definitions[index]?.definition ?? missingDefinition(version));
      if (made.kind === 'refused')
        throw new Error(`calendar ${version.code}: ${JSON.stringify(made.findings)}`);
      this.compiled.set(keyOf(version), made);
    }
  }
}

/** With its instant: what a transaction wrote that was rolled back is another version of the same number. */
const keyOf = ({ code, version, since }: VersionKept): string => `${code}@${version}:${since}`;

function missingDefinition({ code, version }: VersionKept): never {
  throw new Error(`version ${version} of the calendar ${code} is gone`);
}

function known<K, T>(map: { readonly get: (key: K) => T | undefined }, key: K): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing is known of ${key}`);
  return value;
}
