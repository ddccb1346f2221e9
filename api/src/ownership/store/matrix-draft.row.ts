import type { Draft, DraftTable } from '@baton/ownership-matrix';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';

/** Distributes over the states, which a plain Omit would melt into one. */
type WithoutTable<D> = D extends unknown ? Omit<D, 'table'> : never;

/** All of a draft but its table, which may be large. */
export type DraftOutline = WithoutTable<Draft>;

/** What has no column of its own. */
export interface DraftBody {
  readonly outline: DraftOutline;
  /** Whoever edited it last: the proposer that the review's co-sign looks at. */
  readonly writtenBy: string;
  /** The co-sign of the review that was asked for last; null before the first. */
  readonly review: string | null;
}

@Entity('matrix_drafts')
export class MatrixDraftRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') number!: number;
  @Column('int') version!: number;
  @Column('text') state!: Draft['status'];
  @Column('uuid') author!: string;
  @Column('int', { nullable: true }) base!: number | null;
  @Column('timestamptz', { name: 'created_at', transformer: instant }) createdAt!: Instant;
  @Column('timestamptz', { name: 'edited_at', transformer: instant }) editedAt!: Instant;
  @Column('int', { name: 'published_as', nullable: true }) publishedAs!: number | null;
  @Column('int', { name: 'rule_count' }) ruleCount!: number;
  @Column('jsonb', { name: 'table_document', select: false }) table!: DraftTable;
  @Column('jsonb') body!: DraftBody;
}

/** Every column but the table. */
export const OUTLINE_COLUMNS = {
  id: true,
  number: true,
  version: true,
  state: true,
  author: true,
  base: true,
  createdAt: true,
  editedAt: true,
  publishedAs: true,
  ruleCount: true,
  body: true,
} as const;
