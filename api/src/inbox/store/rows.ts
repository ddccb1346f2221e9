import type { InboxKind } from '@baton/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';

@Entity('inbox_entries')
export class InboxEntryRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') kind!: InboxKind;
  @Column('text') key!: string;
  @Column('uuid', { name: 'ticket_id', nullable: true }) ticketId!: string | null;
  @Column('uuid', { name: 'change_id', nullable: true }) changeId!: string | null;
  @Column('jsonb') payload!: Readonly<Record<string, unknown>>;
  @Column('timestamptz', { transformer: instant }) at!: Instant;
  @Column('timestamptz', { name: 'read_at', nullable: true, transformer: instant }) readAt!: Instant | null;
}
