import type { Names } from '@baton/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';

@Entity('rotas')
export class RotaRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('int') version!: number;
  @Column('jsonb') names!: Omit<Names, '__typename'>;
  @Column('text') department!: string;
  @Column('text') zone!: string;
  /** YYYY-MM-DD */
  @Column('date', { name: 'first_turn' }) firstTurn!: string;
  @Column('text', { name: 'hand_over_at' }) handOverAt!: string;
  @Column('uuid', { array: true }) people!: string[];
}

@Entity('rota_overrides')
export class RotaOverrideRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'rota_id' }) rotaId!: string;
  /** Of two that overlap the one recorded later stands. The database counts. */
  @Column({ type: 'bigint', insert: false, update: false }) sequence!: string;
  @Column('timestamptz', { name: 'from_at', transformer: instant }) from!: Instant;
  @Column('timestamptz', { name: 'until_at', transformer: instant }) until!: Instant;
  @Column('uuid', { nullable: true }) person!: string | null;
  @Column('uuid', { name: 'made_by', nullable: true }) madeBy!: string | null;
}

@Entity('absences')
export class AbsenceRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('int') version!: number;
  @Column('uuid') person!: string;
  @Column('timestamptz', { name: 'from_at', transformer: instant }) from!: Instant;
  @Column('timestamptz', { name: 'until_at', transformer: instant }) until!: Instant;
  @Column('uuid', { nullable: true }) deputy!: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  @Column('timestamptz', { name: 'called_off_at', nullable: true, transformer: instant })
  calledOffAt!: Instant | null;
}
