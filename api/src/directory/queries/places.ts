import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DepartmentRow, MarketRow, ProblemTypeRow } from '../store/rows.ts';

export const channels = [
  'chat',
  'email',
  'phone',
  'whatsapp',
  'line',
  'marketplace',
  'social',
  'in-app',
] as const;
export const tiers = ['standard', 'silver', 'gold', 'vip'] as const;
/** Languages that customers write in. */
export const customerLanguages = ['en', 'zh', 'th', 'vi', 'id', 'pt', 'es', 'de', 'ja'] as const;

export interface KnownCodes {
  readonly departments: ReadonlySet<string>;
  readonly markets: ReadonlySet<string>;
  readonly problemTypes: ReadonlySet<string>;
  readonly channels: ReadonlySet<string>;
}

export type { DepartmentRow, MarketRow, ProblemTypeRow };

/** Departments, markets, problem types: small tables that every decision reads. */
@Injectable()
export class Places {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  departments(): Promise<DepartmentRow[]> {
    return this.database.getRepository(DepartmentRow).find({ order: { position: 'ASC', code: 'ASC' } });
  }

  markets(): Promise<MarketRow[]> {
    return this.database.getRepository(MarketRow).find({ order: { position: 'ASC', code: 'ASC' } });
  }

  problemTypes(): Promise<ProblemTypeRow[]> {
    return this.database.getRepository(ProblemTypeRow).find({ order: { position: 'ASC', path: 'ASC' } });
  }

  modules(): Promise<{ code: string; names: { en: string; zhHans: string; zhHant: string } }[]> {
    return this.database.query('SELECT code, names FROM knowledge_modules ORDER BY position');
  }

  /** What codes an input may name, as a transaction sees them. */
  async codes(manager: EntityManager): Promise<KnownCodes> {
    const rows: { kind: string; code: string }[] = await manager.query(
      `SELECT 'market' AS kind, code FROM markets UNION ALL SELECT 'department', code FROM departments
       UNION ALL SELECT 'problem type', path FROM problem_types`,
    );
    const of = (kind: string): ReadonlySet<string> =>
      new Set(rows.flatMap((row) => (row.kind === kind ? [row.code] : [])));
    return {
      departments: of('department'),
      markets: of('market'),
      problemTypes: of('problem type'),
      channels: new Set(channels),
    };
  }

  async departmentsByCode(codes: readonly string[]): Promise<(DepartmentRow | Error)[]> {
    const rows = new Map((await this.departments()).map((row) => [row.code, row]));
    return codes.map((code) => rows.get(code) ?? new Error(`no department ${code}`));
  }
}
