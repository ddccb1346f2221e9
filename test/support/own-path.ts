import type { EscalationPath, Level, Responder, Trigger } from '@baton/escalation-path';
import { withClient } from '../../api/src/platform/database/databases.ts';
import { RingDue } from '../../api/src/escalation/commands/ring-due.ts';
import type { TestApp } from './app.ts';

export const leadsOfQuality: Responder = { kind: 'role', role: 'lead', department: 'quality' };

/** A level that tells the leads of quality, unless it says otherwise. */
export function levelOn(trigger: Trigger, more: Partial<Level> = {}): Level {
  return { level: 1, trigger, responders: [leadsOfQuality], actions: [{ kind: 'notify' }], ...more };
}

/** Publishes the next version of a path: tickets opened from now on begin with it. */
export async function publishPath(
  app: TestApp,
  levels: EscalationPath['levels'],
  more: Partial<Pick<EscalationPath, 'arbiters' | 'acknowledgementExpiresAfterSeconds'>> = {},
  code = 'standard',
): Promise<void> {
  await withClient(app.databaseUrl, (client) =>
    client.query(
      `INSERT INTO escalation_path_versions (code, version, names, levels, arbiters, acknowledgement_expires_seconds, published_at)
       SELECT code, version + 1, names, $2, coalesce($3, arbiters), $4, now()
       FROM escalation_path_versions WHERE code = $1 ORDER BY version DESC LIMIT 1`,
      [
        code,
        JSON.stringify(levels),
        more.arbiters ? JSON.stringify(more.arbiters) : null,
        more.acknowledgementExpiresAfterSeconds ?? null,
      ],
    ),
  );
}

/** Timers of the house ring, by the test's clock. */
export async function ring(app: TestApp): Promise<void> {
  await app.app.get(RingDue, { strict: false }).run(app.clock.now());
}

interface Told {
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What somebody's inbox says of a ticket. */
export async function toldTo(app: TestApp, who: string, kind: string, ticketId: string): Promise<Told[]> {
  const { inbox } = await app.ask(
    who,
    'query ($kinds: [InboxKind!]) { inbox(filter: { kinds: $kinds }, first: 50) { entries { payload ticket { id } } } }',
    { kinds: [kind] },
  );
  return inbox.entries.filter((entry: { ticket: { id: string } | null }) => entry.ticket?.id === ticketId);
}
