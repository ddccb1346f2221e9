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

export function tell(manager: EntityManager, people: Iterable<string>, news: News): Promise<void> {
  return tellMany(manager, [{ people, news }]);
}

/** Different news to different people, with one statement. */
export async function tellMany(
  manager: EntityManager,
  all: readonly { readonly people: Iterable<string>; readonly news: News }[],
): Promise<void> {
  const entries = all.flatMap(({ people, news }) => [...new Set(people)].map((person) => ({ person, news })));
  if (entries.length === 0) return;
  await manager.query(
    `INSERT INTO inbox_entries (id, person_id, kind, "key", ticket_id, change_id, payload, at)
     SELECT gen_random_uuid(), * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::jsonb[], $7::timestamptz[])
     ON CONFLICT (person_id, "key") DO NOTHING`,
    [
      entries.map(({ person }) => person),
      entries.map(({ news }) => news.kind),
      entries.map(({ news }) => news.key),
      entries.map(({ news }) => news.ticketId ?? null),
      entries.map(({ news }) => news.changeId ?? null),
      entries.map(({ news }) => JSON.stringify(news.payload)),
      entries.map(({ news }) => new Date(news.at)),
    ],
  );
}
