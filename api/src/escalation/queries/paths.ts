import type { EscalationPath } from '@baton/escalation-path';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OncePerTransaction } from '../../platform/database/once-per-transaction.ts';
import { PathVersionRow } from '../store/rows.ts';

function pathOf({ code, version, levels, arbiters, bounceLimit }: PathVersionRow): EscalationPath {
  return { code, version, levels, arbiters, bounceLimit };
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
      pathOf(await manager.findOneOrFail(PathVersionRow, { where: { code }, order: { version: 'DESC' } })),
    );
  }

  async version(manager: EntityManager, code: string, version: number): Promise<EscalationPath> {
    const key = `${code} ${version}`;
    const known = this.known.get(key);
    if (known) return known;
    const path = pathOf(await manager.findOneByOrFail(PathVersionRow, { code, version }));
    this.known.set(key, path);
    return path;
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

  async row(code: string, version: number): Promise<PathVersionRow> {
    return this.database.getRepository(PathVersionRow).findOneByOrFail({ code, version });
  }
}
