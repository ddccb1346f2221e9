import type { InboxEntry, InboxFilter } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Receipts } from '../../changes/queries/receipts.ts';
import { Clock } from '../../platform/clock/clock.ts';
import { isId } from '../../platform/commands/fields.ts';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { InboxEntryRow } from '../store/rows.ts';

/** As the contract shows it; the resolver completes ticket and change. */
export type PresentedEntry = Omit<InboxEntry, 'ticket' | 'change' | '__typename'> & {
  readonly ticketId: string | null;
  readonly changeId: string | null;
};

export interface PresentedInbox {
  readonly entries: readonly PresentedEntry[];
  readonly unread: number;
  readonly unconfirmed: number;
  readonly next: string | null;
}

@Injectable()
export class Inboxes {
  private readonly database: DataSource;
  private readonly receipts: Receipts;
  private readonly clock: Clock;

  constructor(database: DataSource, receipts: Receipts, clock: Clock) {
    this.database = database;
    this.receipts = receipts;
    this.clock = clock;
  }

  /** A person's own entries, the newest first. `after`: the `next` of the page before. */
  async of(
    { id: personId }: Principal,
    filter: InboxFilter,
    first: number,
    after: string | null,
  ): Promise<PresentedInbox> {
    const entries = this.database.getRepository(InboxEntryRow);
    const query = entries.createQueryBuilder('entry').where('entry.personId = :personId', { personId });
    if (filter.unreadOnly) query.andWhere('entry.readAt IS NULL');
    if (filter.kinds) query.andWhere('entry.kind = ANY (:kinds)', { kinds: [...filter.kinds] });
    const place = readPlace(after);
    if (place) query.andWhere('(entry.at < :at OR entry.at = :at AND entry.id > :last)', place);
    const rows = await query
      .orderBy('entry.at', 'DESC')
      .addOrderBy('entry.id')
      .take(first + 1)
      .getMany();
    const shown = rows.slice(0, first);
    const last = rows.length > first ? shown.at(-1) : undefined;
    return {
      entries: shown.map(present),
      unread: await entries.countBy({ personId, readAt: IsNull() }),
      unconfirmed: await this.receipts.waitingFor(personId, this.clock.now()),
      next: last ? `${last.at}_${last.id}` : null,
    };
  }
}

function present({ id, kind, at, readAt, payload, ticketId, changeId }: InboxEntryRow): PresentedEntry {
  return { id, kind, at: toIso(at), readAt: toIsoOrNull(readAt), payload, ticketId, changeId };
}

/** What does not come from `next` is the beginning. */
function readPlace(after: string | null): { at: Date; last: string } | null {
  const [at = '', last = ''] = (after ?? '').split('_');
  return /^\d{1,15}$/.test(at) && isId(last) ? { at: new Date(Number(at)), last } : null;
}
