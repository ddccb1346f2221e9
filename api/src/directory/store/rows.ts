import type { Names } from '@baton/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Texts in the three languages, as the tables keep them. */
export type NamesColumn = Omit<Names, '__typename'>;

@Entity('departments')
export class DepartmentRow {
  @PrimaryColumn('text') code!: string;
  @Column('jsonb') names!: NamesColumn;
  @Column('text') kind!: 'department' | 'team';
  @Column('smallint') hue!: number;
  @Column('text') calendar!: string;
  @Column('int') position!: number;
}

@Entity('markets')
export class MarketRow {
  @PrimaryColumn('text') code!: string;
  @Column('jsonb') names!: NamesColumn;
  @Column('text') region!: string;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text') currency!: string;
  @Column('text') calendar!: string;
  @Column('int') position!: number;
}

@Entity('problem_types')
export class ProblemTypeRow {
  @PrimaryColumn('text') path!: string;
  @Column('text', { nullable: true }) parent!: string | null;
  @Column('jsonb') names!: NamesColumn;
  @Column('int') position!: number;
}
