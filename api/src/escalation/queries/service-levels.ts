import type { ServiceLevel } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isText } from '../../platform/commands/fields.ts';
import { OncePerTransaction } from '../../platform/database/once-per-transaction.ts';
import { ServiceLevelRow } from '../store/rows.ts';

export type { ServiceLevelRow };

@Injectable()
export class ServiceLevels {
  private readonly database: DataSource;
  private readonly targets = new OncePerTransaction<ServiceLevel>();

  constructor(database: DataSource) {
    this.database = database;
  }

  /** The targets to keep on a ticket. Throws for a code that does not exist. */
  byCode(manager: EntityManager, code: string): Promise<ServiceLevel> {
    return this.targets.get(manager, code, () => this.read(manager, code));
  }

  private async read(manager: EntityManager, code: string): Promise<ServiceLevel> {
    const { acknowledgeSeconds, resolveSeconds, cosignSeconds, arbitrationSeconds, calendar } =
      await manager.findOneByOrFail(ServiceLevelRow, { code });
    return { code, acknowledgeSeconds, resolveSeconds, cosignSeconds, arbitrationSeconds, calendar };
  }

  /** As `byCode`; null for a code that does not exist. */
  async ifAny(manager: EntityManager, code: string): Promise<ServiceLevel | null> {
    if (!isText(code) || !(await manager.existsBy(ServiceLevelRow, { code }))) return null;
    return this.byCode(manager, code);
  }

  all(): Promise<ServiceLevelRow[]> {
    return this.database.getRepository(ServiceLevelRow).find({ order: { position: 'ASC', code: 'ASC' } });
  }

  row(code: string): Promise<ServiceLevelRow> {
    return this.database.getRepository(ServiceLevelRow).findOneByOrFail({ code });
  }
}
