import type { NoticeSent, TicketClosed, TicketReopened, TicketResolved } from '@baton/ticket-lifecycle';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Journal, type Recorded } from '../../platform/journal/journal.ts';
import { wakeRounds } from '../incident-round-task.ts';
import { beginRoundOfMembers, type Round } from '../store/incident-rounds.ts';

type Moving = NoticeSent | TicketClosed | TicketReopened | TicketResolved;

/** What happens to an incident goes down to its members, from the same transaction on and in the order in which it happened. */
@Injectable()
export class WhenIncidentMovesBeginRound implements OnModuleInit {
  private readonly journal: Journal;
  private readonly jobs: Jobs;

  constructor(journal: Journal, jobs: Jobs) {
    this.journal = journal;
    this.jobs = jobs;
  }

  onModuleInit(): void {
    this.journal.withinMany(
      ['TicketResolved', 'TicketReopened', 'TicketClosed', 'NoticeSent'],
      // The types decide the shape.
      (tx, recorded) => this.begin(tx, recorded as readonly Recorded<Moving>[]),
    );
  }

  private async begin(tx: Tx, recorded: readonly Recorded<Moving>[]): Promise<void> {
    // What happened to members because of their incident goes no further.
    const own = recorded.filter(({ fact }) => !('incident' in fact));
    const incidents = await withMembers(tx, own.map(idOf));
    for (const each of own) {
      const incidentId = idOf(each);
      if (!incidents.has(incidentId)) continue;
      const { kind, payload } = roundOf(each.fact);
      await beginRoundOfMembers(tx, { incidentId, kind, payload, actor: each.actor }, each.at);
      await wakeRounds(this.jobs, tx, incidentId);
    }
  }
}

const idOf = ({ stream }: Recorded): string => stream.slice('ticket:'.length);

function roundOf(fact: Moving): Pick<Round, 'kind' | 'payload'> {
  switch (fact.type) {
    case 'NoticeSent':
      return { kind: 'notice', payload: { notice: fact.number } };
    case 'TicketResolved':
      return { kind: 'resolved', payload: { text: fact.text } };
    case 'TicketReopened':
      return { kind: 'reopened', payload: { text: fact.reason } };
    case 'TicketClosed':
      return { kind: 'closed', payload: {} };
  }
}

async function withMembers(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM tickets AS incident WHERE id = ANY ($1::uuid[]) AND incident_since IS NOT NULL
     AND EXISTS (SELECT FROM tickets WHERE incident_id = incident.id)`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
