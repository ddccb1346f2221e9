import type { Names } from '@baton/contract';
import type { EscalationPath } from '@baton/escalation-path';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';

type NamesColumn = Omit<Names, '__typename'>;

@Entity('service_levels')
export class ServiceLevelRow {
  @PrimaryColumn('text') code!: string;
  @Column('jsonb') names!: NamesColumn;
  @Column('int', { name: 'acknowledge_seconds' }) acknowledgeSeconds!: number;
  @Column('int', { name: 'resolve_seconds' }) resolveSeconds!: number;
  @Column('int', { name: 'cosign_seconds' }) cosignSeconds!: number;
  @Column('int', { name: 'arbitration_seconds' }) arbitrationSeconds!: number;
  @Column('text') calendar!: string;
  @Column('int') position!: number;
}

@Entity('escalation_path_versions')
export class PathVersionRow {
  @PrimaryColumn('text') code!: string;
  @PrimaryColumn('int') version!: number;
  @Column('jsonb') names!: NamesColumn;
  @Column('jsonb') levels!: EscalationPath['levels'];
  @Column('jsonb') arbiters!: NonNullable<EscalationPath['arbiters']>;
  @Column('int', { name: 'bounce_limit' }) bounceLimit!: number;
  @Column('int', { name: 'acknowledgement_expires_seconds', nullable: true })
  acknowledgementExpiresAfterSeconds!: number | null;
  @Column('text') note!: string;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy!: string | null;
  @Column('timestamptz', { name: 'published_at', transformer: instant }) publishedAt!: Instant;
}

@Entity('level_firings')
export class LevelFiringRow {
  @PrimaryColumn('uuid', { name: 'ticket_id' }) ticketId!: string;
  @PrimaryColumn('text') path!: string;
  @PrimaryColumn('int', { name: 'path_version' }) pathVersion!: number;
  @PrimaryColumn('int') arming!: number;
  @PrimaryColumn('int') level!: number;
  @PrimaryColumn('int') loop!: number;
  @Column('timestamptz', { name: 'due_at', nullable: true, transformer: instant }) dueAt!: Instant | null;
  @Column('timestamptz', { name: 'fired_at', transformer: instant }) firedAt!: Instant;
  @Column('text', { name: 'passed_because', nullable: true }) passedBecause!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { array: true }) notified!: string[];
}
