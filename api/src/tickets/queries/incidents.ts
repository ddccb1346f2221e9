import type { IncidentCount, IncidentLanguage, IncidentRoundKind } from '@baton/contract';
import type { Ticket, TicketState } from '@baton/ticket-lifecycle';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { toIso, toIsoOrNull } from '../../platform/database/instants.ts';
import type { Principal } from '../../platform/identity/principal.ts';
import { ticketReach } from '../policies/ticket-access.ts';
import { openLanguages } from './incident-languages.ts';

export interface PresentedRound {
  readonly id: string;
  readonly kind: IncidentRoundKind;
  readonly byId: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly total: number;
  readonly waiting: number;
  readonly done: number;
  readonly stayed: number;
  readonly passed: number;
  readonly refused: number;
}

interface RoundCounts {
  id: string;
  kind: IncidentRoundKind;
  actor: string | null;
  started_at: Date;
  ended_at: Date | null;
  total: number;
  waiting: number;
  done: number;
  stayed: number;
  passed: number;
  refused: number;
}

export interface RoundException {
  readonly ticketId: string;
  readonly number: number;
  readonly title: string;
  readonly reason: string;
}

/** What an incident's panel shows of its members and of what goes down to them. */
@Injectable()
export class Incidents {
  private readonly database: DataSource;

  constructor(database: DataSource) {
    this.database = database;
  }

  counts(incidentId: string): Promise<IncidentCount[]> {
    return this.database.query(
      `SELECT state, count(*)::int AS members FROM tickets WHERE incident_id = $1 GROUP BY state`,
      [incidentId],
    );
  }

  languages(incidentId: string): Promise<IncidentLanguage[]> {
    return openLanguages(this.database.manager, incidentId);
  }

  async untold({ id, notices }: Ticket): Promise<number> {
    const rows: { count: number }[] = await this.database.query(
      `SELECT count(*)::int AS count FROM tickets WHERE incident_id = $1 AND state NOT IN ('resolved', 'closed')
       AND ($2 = 0 OR (body #>> '{memberOf,notice}')::int < $2)`,
      [id, notices.length],
    );
    return rows[0]?.count ?? 0;
  }

  /** The open ones first, by what is due next; then by number. */
  async members(
    principal: Principal,
    incidentId: string,
    states: readonly TicketState[] | null,
    limit: number,
  ): Promise<Ticket[]> {
    const { all, departments } = reachOf(principal);
    return this.tickets(
      `SELECT body FROM tickets WHERE incident_id = $1 AND ($2::text[] IS NULL OR state = ANY ($2)) AND ($3 OR involved && $4::text[])
       ORDER BY state IN ('resolved', 'closed'), next_due_at NULLS LAST, number LIMIT $5`,
      [incidentId, states === null ? null : [...states], all, departments, limit],
    );
  }

  /** Open tickets of the same problem type or a kind of it, in the same market, opened within the hours before and after. */
  async suggestions(principal: Principal, incident: Ticket, hours: number, limit: number): Promise<Ticket[]> {
    const { all, departments } = reachOf(principal);
    const { problemType, market } = incident.facts;
    const span = hours * 3_600_000;
    return this.tickets(
      `SELECT body FROM tickets WHERE (problem_type = $1 OR starts_with(problem_type, $1 || '/')) AND market = $2
       AND opened_at BETWEEN $3 AND $4 AND id <> $5 AND incident_id IS NULL AND incident_since IS NULL
       AND state NOT IN ('resolved', 'closed') AND ($6 OR involved && $7::text[])
       ORDER BY opened_at, number LIMIT $8`,
      [
        problemType,
        market,
        new Date(incident.openedAt - span),
        new Date(Math.max(incident.openedAt, incident.incident?.since ?? 0) + span),
        incident.id,
        all,
        departments,
        limit,
      ],
    );
  }

  async rounds(incidentId: string, limit: number): Promise<PresentedRound[]> {
    const rows: RoundCounts[] = await this.database.query(
      `SELECT round.id, kind, actor, started_at, ended_at, count(step)::int AS total,
         count(step) FILTER (WHERE outcome IS NULL)::int AS waiting, count(*) FILTER (WHERE outcome = 'done')::int AS done,
         count(*) FILTER (WHERE outcome = 'stayed')::int AS stayed, count(*) FILTER (WHERE outcome = 'passed')::int AS passed,
         count(*) FILTER (WHERE outcome = 'refused')::int AS refused
       FROM (SELECT * FROM incident_rounds WHERE incident_id = $1 ORDER BY started_at DESC, id DESC LIMIT $2) AS round
       LEFT JOIN incident_round_steps AS step ON step.round_id = round.id
       GROUP BY round.id, kind, actor, started_at, ended_at ORDER BY started_at DESC, round.id DESC`,
      [incidentId, limit],
    );
    return rows.map(({ actor, started_at, ended_at, ...counts }) => ({
      ...counts,
      byId: actor,
      startedAt: toIso(started_at.getTime()),
      endedAt: toIsoOrNull(ended_at === null ? null : ended_at.getTime()),
    }));
  }

  /** By round: those that stayed open or were refused. */
  async exceptions(principal: Principal, roundId: string, limit: number): Promise<RoundException[]> {
    const { all, departments } = reachOf(principal);
    return this.database.query(
      `SELECT ticket_id AS "ticketId", number, title, coalesce(reason, '') AS reason
       FROM incident_round_steps JOIN tickets ON tickets.id = ticket_id
       WHERE round_id = $1 AND outcome IN ('stayed', 'refused') AND ($2 OR involved && $3::text[])
       ORDER BY number LIMIT $4`,
      [roundId, all, departments, limit],
    );
  }

  private async tickets(query: string, values: readonly unknown[]): Promise<Ticket[]> {
    const rows: { body: Ticket }[] = await this.database.query(query, [...values]);
    return rows.map(({ body }) => body);
  }
}

function reachOf(principal: Principal): { readonly all: boolean; readonly departments: readonly string[] } {
  const reach = ticketReach(principal);
  return reach.all ? { all: true, departments: [] } : reach;
}
