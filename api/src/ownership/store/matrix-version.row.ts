import type { MatrixTable, Rule } from '@baton/ownership-matrix';
import type { Names } from '@baton/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';

/** A rule with its label in the languages of the screens. */
export type NamedRule = Rule & { readonly names?: Omit<Names, '__typename'> };

/** The decision table as a version keeps it. */
export type MatrixDocument = Omit<MatrixTable, 'rules'> & { readonly rules: readonly NamedRule[] };

@Entity('matrix_versions')
export class MatrixVersionRow {
  @PrimaryColumn('int') number!: number;
  @Column('text') state!: 'draft' | 'published';
  @Column('jsonb', { name: 'table_document' }) table!: MatrixDocument;
  @Column('text') note!: string;
  @Column('timestamptz', { name: 'effective_from', nullable: true, transformer: instant })
  effectiveFrom!: Instant | null;
  @Column('timestamptz', { name: 'published_at', nullable: true, transformer: instant })
  publishedAt!: Instant | null;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy!: string | null;
}
