import type { SubRequest, SubRequestState } from '@baton/sub-request';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';

@Entity('sub_requests')
export class SubRequestRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid', { name: 'ticket_id' }) ticketId!: string;
  @Column('int') number!: number;
  @Column('text') asking!: string;
  @Column('text') asked!: string;
  @Column('text') state!: SubRequestState;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('uuid', { nullable: true }) assignee!: string | null;
  @Column('timestamptz', { name: 'asked_at', transformer: instant }) askedAt!: Instant;
  @Column('timestamptz', { name: 'last_fact_at', transformer: instant }) lastFactAt!: Instant;
  @Column('timestamptz', { name: 'due_at', nullable: true, transformer: instant }) dueAt!: Instant | null;
  @Column('timestamptz', { name: 'overdue_at', nullable: true, transformer: instant })
  overdueAt!: Instant | null;
  @Column('jsonb') body!: SubRequest;
}

/** The row: the library's value whole, and the parts by which sub-requests are found and sorted. */
export function rowOf(one: SubRequest): SubRequestRow {
  const { id, version, ticketId, number, asking, asked, state, askedBy, assignee } = one;
  const { askedAt, lastFactAt, dueAt, overdueAt } = one;
  return {
    id,
    version,
    ticketId,
    number,
    asking,
    asked,
    state,
    askedBy,
    assignee,
    askedAt,
    lastFactAt,
    dueAt,
    overdueAt,
    body: one,
  };
}
