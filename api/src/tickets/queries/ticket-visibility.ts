import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/identity/principal.ts';
import { Visibility } from '../../platform/journal/visibility.ts';
import { ticketReach } from '../policies/ticket-access.ts';

/** Which tickets' facts a person gets from the feed: those of the tickets that they may load. */
@Injectable()
export class TicketVisibility implements OnModuleInit {
  private readonly visibility: Visibility;
  private readonly database: DataSource;

  constructor(visibility: Visibility, database: DataSource) {
    this.visibility = visibility;
    this.database = database;
  }

  onModuleInit(): void {
    this.visibility.of('ticket', (principal, ids) => this.seen(principal, ids));
  }

  private async seen(principal: Principal, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const reach = ticketReach(principal);
    if (reach.all) return new Set(ids);
    const rows: { id: string }[] = await this.database.query(
      'SELECT id FROM tickets WHERE id = ANY ($1::uuid[]) AND (involved && $2::text[] OR guests @> ARRAY[$3::uuid])',
      [[...ids], [...reach.departments], reach.person],
    );
    return new Set(rows.map((row) => row.id));
  }
}
