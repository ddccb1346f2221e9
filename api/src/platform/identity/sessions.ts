import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../clock/clock.ts';
import { CONFIGURATION } from '../configuration/configuration.module.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { Deputies } from './deputies.ts';
import type { LanguageTag, Principal, RoleGrant } from './principal.ts';
import { SessionRow } from './rows.ts';

interface PrincipalRow {
  id: string;
  name: string;
  email: string;
  language: LanguageTag;
  time_zone: string;
  roles: RoleGrant[];
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Sessions live in the database: any process knows them, and ending one ends it everywhere. */
@Injectable()
export class Sessions {
  private readonly database: DataSource;
  private readonly clock: Clock;
  private readonly deputies: Deputies;
  private readonly lifetime: number;

  constructor(
    database: DataSource,
    clock: Clock,
    deputies: Deputies,
    @Inject(CONFIGURATION) configuration: Configuration,
  ) {
    this.database = database;
    this.clock = clock;
    this.deputies = deputies;
    this.lifetime = configuration.sessionMilliseconds;
  }

  /** Returns the secret that the cookie carries; only its hash is stored. */
  async begin(personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.database.getRepository(SessionRow).insert({
      tokenHash: digest(token),
      personId,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: now + this.lifetime,
    });
    return token;
  }

  async end(token: string): Promise<void> {
    await this.database.getRepository(SessionRow).delete({ tokenHash: digest(token) });
  }

  /** Who the cookie belongs to; null when it is unknown, over, or the account is closed. Use prolongs it. */
  async principal(token: string): Promise<Principal | null> {
    const now = new Date(this.clock.now());
    const rows: PrincipalRow[] = await this.database.query(
      `WITH seen AS (
         UPDATE sessions SET last_seen_at = $2, expires_at = $2::timestamptz + make_interval(secs => $3)
         WHERE token_hash = $1 AND expires_at > $2 AND last_seen_at < $2::timestamptz - interval '1 minute'
       )
       SELECT p.id, p.name, p.email, p.language, p.time_zone,
         coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'department', g.department) ORDER BY g.role, g.department)
                   FROM role_grants g WHERE g.person_id = p.id), '[]') AS roles
       FROM sessions s JOIN people p ON p.id = s.person_id AND p.active
       WHERE s.token_hash = $1 AND s.expires_at > $2`,
      [digest(token), now, this.lifetime / 1000],
    );
    const row = rows[0];
    if (!row) return null;
    return {
      id: row.id,
      name: row.name,
      email: row.email,
      language: row.language,
      timeZone: row.time_zone,
      roles: await this.deputies.withLent(row.id, row.roles, now.getTime()),
    };
  }
}
