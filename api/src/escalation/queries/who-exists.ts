import type { KnownReferences } from '@baton/escalation-path';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OncePerTransaction } from '../../platform/database/once-per-transaction.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';

/** Whom a path may call: departments, persons and rotas as they exist now. */
@Injectable()
export class WhoExists {
  private readonly database: DataSource;
  private readonly known = new OncePerTransaction<Required<KnownReferences>>();

  constructor(database: DataSource) {
    this.database = database;
  }

  now(manager: EntityManager): Promise<Required<KnownReferences>> {
    return this.known.get(manager, 'all', () => this.read(manager));
  }

  /** For showing; once for a whole request. */
  shown({ loaders }: RequestContext): Promise<Required<KnownReferences>> {
    return loaders
      .of<string, Required<KnownReferences>>(this, async (keys) => {
        const all = await this.read(this.database.manager);
        return keys.map(() => all);
      })
      .load('all');
  }

  private async read(manager: EntityManager): Promise<Required<KnownReferences>> {
    const rows: { kind: string; codes: string[] | null }[] = await manager.query(
      `SELECT 'departments' AS kind, array_agg(code) AS codes FROM departments
       UNION ALL SELECT 'persons', array_agg(id::text) FROM people
       UNION ALL SELECT 'rotas', array_agg(code) FROM rotas`,
    );
    const of = (kind: keyof KnownReferences): ReadonlySet<string> =>
      new Set(rows.find((row) => row.kind === kind)?.codes ?? []);
    return { departments: of('departments'), persons: of('persons'), rotas: of('rotas') };
  }
}
