import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Principal } from '../../platform/identity/principal.ts';
import { Visibility } from '../../platform/journal/visibility.ts';
import { isAsked } from '../policies/sub-request-access.ts';
import { prefix } from '../stream.ts';

/** Which facts of sub-requests a person gets from the feed: those of the ones that they may load. */
@Injectable()
export class SubRequestVisibility implements OnModuleInit {
  private readonly visibility: Visibility;
  private readonly database: DataSource;

  constructor(visibility: Visibility, database: DataSource) {
    this.visibility = visibility;
    this.database = database;
  }

  onModuleInit(): void {
    this.visibility.of(prefix, (principal, ids) => this.seen(principal, ids));
  }

  private async seen(principal: Principal, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { id: string; asked: string; ticketId: string }[] = await this.database.query(
      'SELECT id, asked, ticket_id AS "ticketId" FROM sub_requests WHERE id = ANY ($1::uuid[])',
      [[...ids]],
    );
    const tickets = await this.tickets(
      principal,
      rows.filter((row) => !isAsked(principal, row)).map(({ ticketId }) => ticketId),
    );
    return new Set(
      rows.filter((row) => isAsked(principal, row) || tickets.has(row.ticketId)).map(({ id }) => id),
    );
  }

  /** Of the tickets, those that the person may see. */
  async tickets(principal: Principal, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const streams = await this.visibility.streams(
      principal,
      ids.map((id) => `ticket:${id}`),
    );
    return new Set([...streams].map((stream) => stream.slice('ticket:'.length)));
  }
}
