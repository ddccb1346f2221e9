import type { References } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** What a matrix may point to, as it exists now. */
export type WhatExists = Required<References>;

@Injectable()
export class Existing {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  async now(manager: EntityManager = this.database.manager): Promise<WhatExists> {
    const rows: { kind: string; codes: string[] }[] = await manager.query(
      `SELECT 'departments' AS kind, array_agg(code ORDER BY code) AS codes FROM departments
       UNION ALL SELECT 'serviceLevels', array_agg(code ORDER BY code) FROM service_levels
       UNION ALL SELECT 'paths', array_agg(DISTINCT code ORDER BY code) FROM escalation_path_versions
       UNION ALL SELECT 'articles', array_agg(slug ORDER BY slug) FROM articles`,
    );
    const of = (kind: keyof WhatExists): string[] => rows.find((row) => row.kind === kind)?.codes ?? [];
    return {
      departments: of('departments'),
      serviceLevels: of('serviceLevels'),
      paths: of('paths'),
      articles: of('articles'),
    };
  }
}
