import type { Names } from '@baton/contract';
import type { Calendar } from '@baton/working-time';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';

/** A calendar as it is now. */
@Entity('calendars')
export class CalendarRow {
  @PrimaryColumn('text') code!: string;
  /** The sequence of the last fact in its stream; 0 where it came with the house. */
  @Column('int') version!: number;
  @Column('jsonb') names!: Omit<Names, '__typename'>;
  @Column('jsonb') definition!: Calendar;
}

/** What its hours were from an instant on; never written again. */
@Entity('calendar_versions')
export class CalendarVersionRow {
  @PrimaryColumn('text') calendar!: string;
  @PrimaryColumn('int') version!: number;
  @Column('timestamptz', { transformer: instant }) since!: Instant;
  @Column('jsonb') definition!: Calendar;
}
