import type { InboxKind } from '@baton/contract';
import type { EntityManager } from 'typeorm';
import type { Instant } from '../../platform/clock/clock.ts';

/** What people are told, once each. */
export interface News {
  readonly kind: InboxKind;
  /** What it answers to: whoever has an entry of this key is not told again. */
  readonly key: string;
  readonly ticketId?: string;
  readonly changeId?: string;
  /** What the screen makes its sentence of. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly at: Instant;
}

export async function tell(manager: EntityManager, people: Iterable<string>, news: News): Promise<void> {
  const ids = [...new Set(people)];
  if (ids.length === 0) return;
  await manager.query(
    `INSERT INTO inbox_entries (id, person_id, kind, "key", ticket_id, change_id, payload, at)
     SELECT gen_random_uuid(), person, $2, $3, $4, $5, $6, $7 FROM unnest($1::uuid[]) AS person
     ON CONFLICT (person_id, "key") DO NOTHING`,
    [
      ids,
      news.kind,
      news.key,
      news.ticketId ?? null,
      news.changeId ?? null,
      JSON.stringify(news.payload),
      new Date(news.at),
    ],
  );
}
