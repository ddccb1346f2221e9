import { pathOf, type EscalationPath, type PathContent } from '@baton/escalation-path';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isText } from '../../platform/commands/fields.ts';
import { OncePerTransaction } from '../../platform/database/once-per-transaction.ts';
import { PathVersionRow } from '../store/rows.ts';

/** What was written of a version. */
export function contentOf(row: PathVersionRow): PathContent {
  const { names, levels, arbiters, bounceLimit, acknowledgementExpiresAfterSeconds: lapse } = row;
  return {
    names,
    levels,
    arbiters,
    bounceLimit,
    ...(lapse === null ? {} : { acknowledgementExpiresAfterSeconds: lapse }),
  };
}

/** The version as the rules see it. */
export function toPath(row: PathVersionRow): EscalationPath {
  return pathOf(row.code, row.version, contentOf(row));
}

export type { PathVersionRow };

/** Escalation paths by version. A version never changes; a running escalation keeps the one it began with. */
@Injectable()
export class Paths {
  private readonly database: DataSource;
  private readonly known = new Map<string, EscalationPath>();
  private readonly newestOf = new OncePerTransaction<EscalationPath>();

  constructor(database: DataSource) {
    this.database = database;
  }

  /** Throws for a path that does not exist: the matrix is checked for dangling references before it is published. */
  latest(manager: EntityManager, code: string): Promise<EscalationPath> {
    return this.newestOf.get(manager, code, async () =>
      toPath(await manager.findOneOrFail(PathVersionRow, { where: { code }, order: { version: 'DESC' } })),
    );
  }

  async version(manager: EntityManager, code: string, version: number): Promise<EscalationPath> {
    const key = `${code} ${version}`;
    const known = this.known.get(key);
    if (known) return known;
    const path = toPath(await manager.findOneByOrFail(PathVersionRow, { code, version }));
    this.known.set(key, path);
    return path;
  }

  /** The newest version of a path, to write the next; null for a code that is not taken. */
  newestRow(manager: EntityManager, code: string): Promise<PathVersionRow | null> {
    return manager.findOne(PathVersionRow, { where: { code }, order: { version: 'DESC' } });
  }

  /** The newest first. */
  async versions(code: string, most: number): Promise<PathVersionRow[]> {
    if (!isText(code)) return [];
    return this.database
      .getRepository(PathVersionRow)
      .find({ where: { code }, order: { version: 'DESC' }, take: most });
  }

  /** The newest version of each path. */
  newest(): Promise<PathVersionRow[]> {
    return this.database
      .getRepository(PathVersionRow)
      .createQueryBuilder('path')
      .distinctOn(['path.code'])
      .orderBy('path.code')
      .addOrderBy('path.version', 'DESC')
      .getMany();
  }

  async named(
    code: string,
    version: number,
  ): Promise<{ readonly path: EscalationPath; readonly names: PathVersionRow['names'] }> {
    const row = await this.row(code, version);
    return { path: toPath(row), names: row.names };
  }

  async row(code: string, version: number): Promise<PathVersionRow> {
    return this.database.getRepository(PathVersionRow).findOneByOrFail({ code, version });
  }
}
