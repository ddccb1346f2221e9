import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../clock/clock.ts';
import { instant } from '../database/instants.ts';
import type { LanguageTag, RoleName } from './principal.ts';

export interface DemoNote {
  readonly password: string;
  /** What the person does, by language. */
  readonly does: { readonly en: string; readonly zhHans: string; readonly zhHant: string };
  readonly position: number;
}

@Entity('people')
export class PersonRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('text') language!: LanguageTag;
  @Column('text', { name: 'time_zone' }) timeZone!: string;
  @Column('text', { array: true }) markets!: string[];
  @Column('text', { array: true }) speaks!: string[];
  @Column('boolean') active!: boolean;
  @Column('jsonb', { nullable: true }) demo!: DemoNote | null;
}

@Entity('role_grants')
export class RoleGrantRow {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
  @PrimaryColumn('text') role!: RoleName;
  @PrimaryColumn('text') department!: string | null;
}

@Entity('sessions')
export class SessionRow {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash!: Buffer;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('timestamptz', { name: 'created_at', transformer: instant }) createdAt!: Instant;
  @Column('timestamptz', { name: 'last_seen_at', transformer: instant }) lastSeenAt!: Instant;
  @Column('timestamptz', { name: 'expires_at', transformer: instant }) expiresAt!: Instant;
}
