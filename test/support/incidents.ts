import { IncidentRounds } from '../../api/src/tickets/commands/incident-rounds.ts';
import type { TestApp } from './app.ts';
import type { Door } from './door.ts';
import { change, type openTicket } from './tickets.ts';

type Seen = Awaited<ReturnType<typeof openTicket>>;

/** The ticket, declared an incident by the lead of logistics. */
export async function incidentOf(app: Door, { id }: Seen, more: object = {}): Promise<Seen> {
  const { ticket, refusal } = await change(app, 'lin', 'declareIncident', id, {
    cause: 'TG-407 is late',
    group: ['finance'],
    ...more,
  });
  if (refusal) throw new Error(`not declared: ${JSON.stringify(refusal)}`);
  return ticket;
}

/** The ticket, made a member by the staff of logistics. */
export async function joined(app: Door, { id }: Seen, incident: Seen): Promise<Seen> {
  const { ticket, refusal } = await change(app, 'lars', 'joinIncident', id, { incident: incident.number });
  if (refusal) throw new Error(`not joined: ${JSON.stringify(refusal)}`);
  return ticket;
}

/** Runs what is under way on an incident to its end, as a job would. */
export async function passDown(app: TestApp, { id }: { readonly id: string }): Promise<void> {
  await app.app.get(IncidentRounds).run(id);
}
