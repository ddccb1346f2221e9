import type { Finding, MatrixRefusal } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { OutlinedDraft, StoredDraft } from '../store/stored-draft.ts';
import { MatrixTables } from './matrix-tables.ts';
import { MatrixWorks, type KeyedTable } from './matrix-works.ts';
import { Existing } from './what-exists.ts';

/** What stands against a table's becoming a version: it cannot decide, points to what is not there, or disagrees with itself. */
export type Unsound =
  | { readonly kind: 'refused'; readonly refusals: readonly MatrixRefusal[] }
  | { readonly kind: 'found'; readonly findings: readonly Finding[] };

/** Enough to mend by; everything is counted in the findings of the screen. */
const told = { maxFindings: 100, maxRegions: 20 };

/** A published version under its key; null for the number 0, which stands for none. */
export async function versionTable(
  tables: MatrixTables,
  manager: EntityManager,
  number: number,
): Promise<KeyedTable | null> {
  return number === 0 ? null : { key: `version:${number}`, table: await tables.table(manager, number) };
}

export function draftTable({
  id,
  version,
  draft,
}: Pick<StoredDraft, 'id' | 'version' | 'draft'>): KeyedTable {
  return { key: draftKey({ id, version }), table: draft.table };
}

/** A draft at one of its versions never changes. */
export function draftKey({ id, version }: Pick<OutlinedDraft, 'id' | 'version'>): string {
  return `draft:${id}:${version}`;
}

/** What is asked of a draft before it may be signed and published. */
@Injectable()
export class DraftProofs {
  private readonly database: DataSource;
  private readonly works: MatrixWorks;
  private readonly tables: MatrixTables;
  private readonly existing: Existing;

  constructor(database: DataSource, works: MatrixWorks, tables: MatrixTables, existing: Existing) {
    this.database = database;
    this.works = works;
    this.tables = tables;
    this.existing = existing;
  }

  /** Null when the table is sound. Gaps, shadowed rules and dead conditions are for people to judge. */
  async unsound(table: KeyedTable, manager: EntityManager = this.database.manager): Promise<Unsound | null> {
    const answer = await this.works.findings(table, await this.existing.now(manager), told);
    if (answer.kind === 'refused') return { kind: 'refused', refusals: answer.refusals };
    const wrong = answer.findings.filter(({ kind }) => kind === 'dangling' || kind === 'disagreement');
    return wrong.length === 0 ? null : { kind: 'found', findings: wrong };
  }

  /**
   * Departments whose duties change from the version of that number; none while the table cannot decide. Only those that
   * exist: what is gone cannot sign.
   */
  async concerned(
    base: number,
    table: KeyedTable,
    manager: EntityManager = this.database.manager,
  ): Promise<string[]> {
    const before = await versionTable(this.tables, manager, base);
    const answer = await this.works.concerned(before, table);
    if (answer.kind === 'refused') return [];
    const { departments } = await this.existing.now(manager);
    return answer.departments.filter((code) => departments.includes(code));
  }
}
