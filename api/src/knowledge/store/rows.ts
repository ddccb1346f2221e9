import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';
import type { LanguageTag } from '../../platform/identity/principal.ts';

@Entity('articles')
export class ArticleRow {
  @PrimaryColumn('text') slug!: string;
  @Column('text') module!: string;
  @Column('text', { name: 'problem_types', array: true }) problemTypes!: string[];
  @Column('int') position!: number;
}

@Entity('article_versions')
export class ArticleVersionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') article!: string;
  @Column('text') language!: LanguageTag;
  @Column('text', { nullable: true }) market!: string | null;
  @Column('int') number!: number;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('timestamptz', { name: 'effective_from', transformer: instant }) effectiveFrom!: Instant;
  @Column('timestamptz', { name: 'effective_until', nullable: true, transformer: instant })
  effectiveUntil!: Instant | null;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true, transformer: instant })
  withdrawnAt!: Instant | null;
  @Column('timestamptz', { name: 'published_at', transformer: instant }) publishedAt!: Instant;
  @Column('uuid', { name: 'published_by', nullable: true }) publishedBy!: string | null;
  @Column('uuid', { name: 'change_id', nullable: true }) changeId!: string | null;
}
