import type {
  CosignRule,
  CosignState,
  CosignSubject,
  PartyStatus,
  SignOffDecision,
} from '@baton/cosign-quorum';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';
import { instant } from '../../platform/database/instants.ts';

@Entity('cosigns')
export class CosignRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') stream!: string;
  @Column('text') subject!: CosignSubject;
  @Column('jsonb') rule!: CosignRule;
  @Column('text', { name: 'content_hash' }) contentHash!: string;
  @Column('uuid', { nullable: true }) proposer!: string | null;
  @Column('text') outcome!: 'pending' | 'met' | 'rejected' | 'withdrawn';
  @Column('timestamptz', { name: 'requested_at', transformer: instant }) requestedAt!: Instant;
  @Column('timestamptz', { name: 'closed_at', nullable: true, transformer: instant })
  closedAt!: Instant | null;
  @Column('jsonb') body!: CosignState;
}

@Entity('cosign_parties')
export class CosignPartyRow {
  @PrimaryColumn('uuid', { name: 'cosign_id' }) cosignId!: string;
  @PrimaryColumn('text') party!: string;
  @Column('text') department!: string;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('text') status!: PartyStatus;
  @Column('int') position!: number;
}

@Entity('sign_offs')
export class SignOffRow {
  @PrimaryColumn('uuid', { name: 'cosign_id' }) cosignId!: string;
  /** Place of its fact in the stream of the object. */
  @PrimaryColumn('int') sequence!: number;
  @Column('text') party!: string;
  @Column('uuid') signer!: string;
  @Column('uuid', { name: 'on_behalf_of', nullable: true }) onBehalfOf!: string | null;
  @Column('text') decision!: SignOffDecision;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'content_hash' }) contentHash!: string;
  @Column('timestamptz', { transformer: instant }) at!: Instant;
}
