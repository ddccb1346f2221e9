import type { References } from '@baton/ownership-matrix';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { NamesOfThings } from './matrix-works.ts';

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

  /** What exists and what it is called, for reading a file: names count like codes. */
  async names(): Promise<NamesOfThings> {
    const rows: { kind: string; code: string; names: Readonly<Record<string, string>> }[] =
      await this.database.query(
        `SELECT 'department' AS kind, code, names FROM departments
         UNION ALL SELECT 'serviceLevel', code, names FROM service_levels
         UNION ALL SELECT DISTINCT ON (code) 'path', code, names FROM escalation_path_versions
         UNION ALL SELECT 'article', slug, '{}' FROM articles
         UNION ALL SELECT 'market', code, names FROM markets
         UNION ALL SELECT 'problemType', path, names FROM problem_types`,
      );
    const of = (kind: string) =>
      rows.flatMap(({ kind: own, code, names }) =>
        own === kind ? [{ code, names: [...new Set(Object.values(names))] }] : [],
      );
    return {
      departments: of('department'),
      serviceLevels: of('serviceLevel'),
      paths: of('path'),
      playbooks: of('article'),
      values: { market: of('market'), problemType: of('problemType') },
    };
  }
}
