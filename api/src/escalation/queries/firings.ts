import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LevelFiringRow } from '../store/rows.ts';

/** What fired on a ticket, in order. Whoever may see the ticket may see this. */
@Injectable()
export class Firings {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  of(ticketId: string): Promise<LevelFiringRow[]> {
    return this.database.getRepository(LevelFiringRow).find({
      where: { ticketId },
      order: { firedAt: 'ASC', arming: 'ASC', level: 'ASC', loop: 'ASC' },
      take: 500,
    });
  }
}
