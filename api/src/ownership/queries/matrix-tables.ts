import { NO_TABLE, type DraftTable, type LatestVersion } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { MatrixVersionRow } from '../store/matrix-version.row.ts';

/** Tables of so many versions are kept at hand: drafts stand on the last ones. */
const mostKept = 6;

/** Tables of published versions, as drafts begin from them. A published one never changes. */
@Injectable()
export class MatrixTables {
  private readonly kept = new Map<number, LatestVersion>();
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  /** The version that was published last, be it in effect or not; null when there is none. */
  async latest(manager: EntityManager = this.database.manager): Promise<LatestVersion | null> {
    const number = await this.latestNumber(manager);
    return number === 0 ? null : this.version(manager, number);
  }

  /** 0 when there is none. */
  async latestNumber(manager: EntityManager): Promise<number> {
    const rows: { number: number | null }[] = await manager.query(
      `SELECT max(number) AS number FROM matrix_versions WHERE state = 'published'`,
    );
    return rows[0]?.number ?? 0;
  }

  /** Of a published version; number 0 stands for none. */
  async table(manager: EntityManager | null, number: number): Promise<DraftTable> {
    return number === 0 ? NO_TABLE : (await this.version(manager ?? this.database.manager, number)).table;
  }

  private async version(manager: EntityManager, number: number): Promise<LatestVersion> {
    const version = await this.find(manager, number);
    if (!version) throw new Error(`there is no published version ${number} of the matrix`);
    return version;
  }

  /** A published version; null when there is none of this number. */
  async find(manager: EntityManager, number: number): Promise<LatestVersion | null> {
    const known = this.kept.get(number);
    if (known) return known;
    const row = await manager.findOneBy(MatrixVersionRow, { number, state: 'published' });
    if (!row) return null;
    const { table, effectiveFrom } = row;
    const version = { number, table, effectiveFrom: effectiveFrom ?? 0 };
    // Written in this very transaction, which may yet be undone: not kept before everybody can read it.
    if (manager.queryRunner?.isTransactionActive) return version;
    this.kept.set(number, version);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
    return version;
  }
}
