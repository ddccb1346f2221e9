import type { IncidentRoundKind } from '@baton/contract';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { Instant } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/database/tx.ts';

/** What goes down from an incident to its tickets, or brings them in. */
export interface Round {
  readonly id: string;
  readonly incidentId: string;
  readonly kind: IncidentRoundKind;
  readonly payload: RoundPayload;
  readonly actor: string | null;
}

export interface RoundPayload {
  /** What the incident was resolved or reopened with. */
  readonly text?: string;
  /** Which notice. */
  readonly notice?: number;
}

export type StepOutcome = 'done' | 'stayed' | 'passed' | 'refused';

export interface Step {
  readonly ticketId: string;
  readonly outcome: StepOutcome;
  readonly reason: string | null;
}

/** Tickets that wait to be linked; those refused beforehand stand there with why. */
export async function beginJoinRound(
  tx: Tx,
  round: Omit<Round, 'id' | 'kind' | 'payload'>,
  at: Instant,
  waiting: readonly string[],
  refused: readonly Step[],
): Promise<void> {
  const id = await insertRound(tx, { ...round, kind: 'join', payload: {} }, at);
  await tx.query(
    `INSERT INTO incident_round_steps (round_id, ticket_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
    [id, waiting],
  );
  await tx.query(
    `INSERT INTO incident_round_steps (round_id, ticket_id, outcome, reason)
     SELECT $1, * FROM unnest($2::uuid[], $3::text[], $4::text[]) ON CONFLICT DO NOTHING`,
    [
      id,
      refused.map(({ ticketId }) => ticketId),
      refused.map(({ outcome }) => outcome),
      refused.map(({ reason }) => reason),
    ],
  );
}

/** Through the members as they are at this moment. */
export async function beginRoundOfMembers(tx: Tx, round: Omit<Round, 'id'>, at: Instant): Promise<void> {
  const id = await insertRound(tx, round, at);
  await tx.query(
    `INSERT INTO incident_round_steps (round_id, ticket_id) SELECT $1, id FROM tickets WHERE incident_id = $2`,
    [id, round.incidentId],
  );
}

async function insertRound(
  tx: Tx,
  { incidentId, kind, payload, actor }: Omit<Round, 'id'>,
  at: Instant,
): Promise<string> {
  const id = newId();
  await tx.query(
    `INSERT INTO incident_rounds (id, incident_id, kind, payload, actor, started_at) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, incidentId, kind, JSON.stringify(payload), actor, new Date(at)],
  );
  return id;
}

/** The oldest round of the incident that is under way: one after the other, so that the later word is the last. */
export async function roundUnderWay(tx: EntityManager, incidentId: string): Promise<Round | null> {
  const rows: Round[] = await tx.query(
    `SELECT id, incident_id AS "incidentId", kind, payload, actor FROM incident_rounds
     WHERE incident_id = $1 AND ended_at IS NULL ORDER BY started_at, id LIMIT 1`,
    [incidentId],
  );
  return rows[0] ?? null;
}

export async function waitingSteps(tx: EntityManager, roundId: string, limit: number): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT ticket_id AS id FROM incident_round_steps WHERE round_id = $1 AND outcome IS NULL ORDER BY ticket_id LIMIT $2`,
    [roundId, limit],
  );
  return rows.map(({ id }) => id);
}

/** Those of them that still wait, once the incident is locked: whoever locks it alone takes steps. */
export async function stillWaiting(
  tx: Tx,
  roundId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT ticket_id AS id FROM incident_round_steps WHERE round_id = $1 AND outcome IS NULL AND ticket_id = ANY ($2::uuid[])`,
    [roundId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function keepSteps(tx: Tx, roundId: string, steps: readonly Step[]): Promise<void> {
  await tx.query(
    `UPDATE incident_round_steps AS step SET outcome = made.outcome, reason = made.reason
     FROM unnest($2::uuid[], $3::text[], $4::text[]) AS made (ticket_id, outcome, reason)
     WHERE step.round_id = $1 AND step.ticket_id = made.ticket_id`,
    [
      roundId,
      steps.map(({ ticketId }) => ticketId),
      steps.map(({ outcome }) => outcome),
      steps.map(({ reason }) => reason),
    ],
  );
}

export async function countSteps(
  tx: EntityManager,
  roundId: string,
): Promise<Readonly<Record<StepOutcome | 'waiting', number>>> {
  const rows: { outcome: StepOutcome | 'waiting'; count: number }[] = await tx.query(
    `SELECT coalesce(outcome, 'waiting') AS outcome, count(*)::int AS count FROM incident_round_steps
     WHERE round_id = $1 GROUP BY outcome`,
    [roundId],
  );
  const none = { waiting: 0, done: 0, stayed: 0, passed: 0, refused: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ outcome, count }) => [outcome, count])) };
}

export async function endRound(tx: Tx, roundId: string, at: Instant): Promise<void> {
  await tx.query('UPDATE incident_rounds SET ended_at = $2 WHERE id = $1', [roundId, new Date(at)]);
}
