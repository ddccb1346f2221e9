import type { PathDraft, PathDraftFact } from '@baton/escalation-path';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';

export const draftPrefix = 'path-draft';
export const draftStream = (id: string): string => `${draftPrefix}:${id}`;

export type { PathDraftFact };

@Entity('path_drafts')
export class PathDraftRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('int') version!: number;
  @Column('text') state!: PathDraft['status'];
  @Column('uuid') author!: string;
  @Column('uuid', { name: 'edited_by' }) editedBy!: string;
  @Column('timestamptz', { name: 'created_at', transformer: instant }) createdAt!: Instant;
  @Column('timestamptz', { name: 'edited_at', transformer: instant }) editedAt!: Instant;
  @Column('jsonb') body!: PathDraft;
}
