import type { Change, ChangeContent, Texts } from '@baton/effective-dating';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';

/** What has no column of its own. */
export interface ChangeBody {
  readonly change: Change;
  readonly content: ChangeContent;
  /** Whoever wrote the content as it is now: the proposer that the review's co-sign looks at. */
  readonly writtenBy: string;
  readonly submittedAt: Instant | null;
  readonly endReason: string | null;
  /** The co-sign of the review; null before the first submission. */
  readonly review: string | null;
  /** Version after the last fact that was not a confirmation. */
  readonly settledVersion: number;
}

@Entity('changes')
export class ChangeRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') number!: number;
  @Column('int') version!: number;
  @Column('text') state!: 'draft' | 'in_review' | 'published' | 'withdrawn' | 'rolled_back';
  @Column('jsonb') title!: Texts;
  @Column('text') department!: string;
  @Column('uuid') author!: string;
  @Column('boolean', { name: 'must_read' }) mustRead!: boolean;
  @Column('text', { array: true }) markets!: string[];
  @Column('text', { array: true }) channels!: string[];
  @Column('text', { name: 'problem_types', array: true }) problemTypes!: string[];
  @Column('timestamptz', { name: 'effective_from', nullable: true, transformer: instant })
  effectiveFrom!: Instant | null;
  @Column('timestamptz', { name: 'effective_until', nullable: true, transformer: instant })
  effectiveUntil!: Instant | null;
  @Column('timestamptz', { name: 'created_at', transformer: instant }) createdAt!: Instant;
  @Column('timestamptz', { name: 'published_at', nullable: true, transformer: instant })
  publishedAt!: Instant | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true, transformer: instant })
  endedAt!: Instant | null;
  @Column('boolean') late!: boolean;
  @Column('jsonb') body!: ChangeBody;
}

@Entity('receipts')
export class ReceiptRow {
  @PrimaryColumn('uuid', { name: 'change_id' }) changeId!: string;
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'asked_at', transformer: instant }) askedAt!: Instant;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true, transformer: instant })
  confirmedAt!: Instant | null;
}
