import type { Ticket, TicketState } from '@baton/ticket-lifecycle';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';

@Entity('tickets')
export class TicketRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') number!: number;
  @Column('int') version!: number;
  @Column('text') state!: TicketState;
  @Column('text') title!: string;
  @Column('smallint') severity!: number;
  @Column('smallint') priority!: number;
  @Column('text', { name: 'problem_type' }) problemType!: string;
  @Column('text') market!: string;
  @Column('text') channel!: string;
  @Column('text') owner!: string;
  @Column('uuid', { nullable: true }) assignee!: string | null;
  @Column('text', { array: true }) involved!: string[];
  @Column('uuid', { array: true }) guests!: string[];
  @Column('uuid', { name: 'opened_by', nullable: true }) openedBy!: string | null;
  @Column('timestamptz', { name: 'opened_at', transformer: instant }) openedAt!: Instant;
  @Column('timestamptz', { name: 'resolved_at', nullable: true, transformer: instant })
  resolvedAt!: Instant | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true, transformer: instant })
  closedAt!: Instant | null;
  @Column('timestamptz', { name: 'last_fact_at', transformer: instant }) lastFactAt!: Instant;
  @Column('timestamptz', { name: 'next_due_at', nullable: true, transformer: instant })
  nextDueAt!: Instant | null;
  @Column('timestamptz', { name: 'disputed_since', nullable: true, transformer: instant })
  disputedSince!: Instant | null;
  @Column('timestamptz', { name: 'incident_since', nullable: true, transformer: instant })
  incidentSince!: Instant | null;
  @Column('uuid', { name: 'incident_id', nullable: true }) incidentId!: string | null;
  @Column('text', { array: true, name: 'waits_for' }) waitsFor!: string[];
  @Column('text', { name: 'customer_name' }) customerName!: string;
  @Column('text', { name: 'customer_reference' }) customerReference!: string;
  @Column('text', { name: 'order_reference', nullable: true }) orderReference!: string | null;
  @Column('uuid', { array: true }) changes!: string[];
  /** code@version of each calendar in which an open segment of a clock is counted. */
  @Column('text', { name: 'clock_calendars', array: true }) clockCalendars!: string[];
  /** kind:code:calendar of each department or market by whose calendar an open segment counts. */
  @Column('text', { name: 'clock_keepers', array: true }) clockKeepers!: string[];
  @Column('jsonb') body!: Ticket;
}
