import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { Readiness } from './readiness.ts';

/** For whoever runs the processes: is it alive, may it be sent requests? */
@Controller()
export class HealthController {
  private readonly database: DataSource;
  private readonly readiness: Readiness;

  constructor(database: DataSource, readiness: Readiness) {
    this.database = database;
    this.readiness = readiness;
  }

  @Get('healthz')
  alive(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(@Res() response: Response): Promise<void> {
    const reason = this.readiness.reason() ?? (await this.databaseReason());
    response.status(reason ? 503 : 200).json(reason ? { status: 'not ready', reason } : { status: 'ready' });
  }

  private async databaseReason(): Promise<string | null> {
    try {
      await this.database.query('SELECT 1');
      return null;
    } catch {
      return 'the database does not answer';
    }
  }
}
