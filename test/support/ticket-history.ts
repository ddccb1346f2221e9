import { randomUUID } from 'node:crypto';
import {
  decideRing,
  evolve,
  isEscalationFact,
  type Happened,
  type Surroundings,
  type Ticket,
} from '@baton/ticket-lifecycle';
import { dueFirings, type EscalationPath, type Responder } from '@baton/escalation-path';
import { pathSurroundings, type TicketFact } from '@baton/ticket-lifecycle';
import { compileCalendar } from '@baton/working-time';
import type pg from 'pg';

/** The facts of one ticket as the journal has them, oldest first. */
export async function historyOf(client: pg.Client, ticketId: string): Promise<Happened[]> {
  const { rows } = await client.query(
    'SELECT sequence, type, payload, actor, at FROM journal WHERE stream = $1 ORDER BY sequence',
    [`ticket:${ticketId}`],
  );
  return rows.map(({ sequence, type, payload, actor, at }): Happened => ({
    sequence,
    at: at.getTime(),
    by: actor,
    fact: { type, ...payload },
  }));
}

/** What the small company's tickets are decided on, read from its tables and not by the code of the API. */
export type Company = (ticket: Ticket, now: number) => Surroundings;

export async function companyOf(client: pg.Client): Promise<Company> {
  const { rows: staff } = await client.query('SELECT person_id, role, department FROM role_grants');
  const { rows: paths } = await client.query(
    'SELECT code, version, levels, arbiters, bounce_limit AS "bounceLimit" FROM escalation_path_versions',
  );
  const always = compileCalendar({ zone: 'UTC', alwaysOpen: true, weekly: {}, holidays: [], exceptions: [] });
  if (always.kind === 'refused') throw new Error('the calendar that is always open was refused');
  const peopleOf = (responder: Responder, owner: string): string[] => {
    if (responder.kind !== 'role') return [];
    const department = responder.department === 'owner' ? owner : responder.department;
    const roles = responder.role === 'lead' ? ['lead'] : ['staff', 'agent'];
    return staff.flatMap((one) =>
      one.department === department && roles.includes(one.role) ? [one.person_id] : [],
    );
  };
  return (ticket, now) => {
    const code = ticket.escalation?.pathCode ?? ticket.assignment.path;
    const path: EscalationPath | undefined = paths.find((one) => one.code === code);
    if (!path) throw new Error(`there is no path ${code}`);
    return {
      now,
      by: null,
      path,
      calendarOf: () => always,
      calendarOfDepartment: () => 'always',
      newId: randomUUID,
      calendarOfMarket: () => 'always',
      peopleOf,
    };
  };
}

export interface Told {
  /** The ticket as its facts leave it. */
  readonly ticket: Ticket;
  /** What was recorded of levels: `arming.level.loop`, in order. */
  readonly records: readonly string[];
  /** What the journal says that the library would not have said; empty when all is well. */
  readonly faults: readonly string[];
}

/**
 * Tells a ticket's history again with the library. A level that fired by time must have been due before, at that very
 * instant, and none may be left out: what was due when the last fact happened, or is due `until`, is recorded.
 */
export function retell(history: readonly Happened[], company: Company, until: number): Told {
  const faults: string[] = [];
  const records: string[] = [];
  let ticket: Ticket | null = null;
  for (const happened of history) {
    const { fact } = happened;
    if ((fact.type === 'LevelFired' || fact.type === 'LevelPassed') && ticket !== null) {
      records.push(`${fact.arming}.${fact.level}.${fact.loop}`);
      faults.push(...faultsOf(fact, ticket, company(ticket, happened.at)));
    }
    ticket = evolve(ticket, happened);
  }
  if (ticket === null) throw new Error('a history without its beginning');
  if (new Set(records).size !== records.length) faults.push(`a level twice: ${records.join(' ')}`);
  const open = decideRing(ticket, company(ticket, until));
  faults.push(...open.map((fact) => `not recorded: ${JSON.stringify(fact)}`));
  return { ticket, records, faults };
}

function faultsOf(
  fact: Extract<TicketFact, { type: 'LevelFired' | 'LevelPassed' }>,
  before: Ticket,
  around: Surroundings,
): string[] {
  const name = `${fact.arming}.${fact.level}.${fact.loop}`;
  const byTime =
    fact.type === 'LevelFired' ? fact.cause.kind === 'trigger' : fact.reason.kind === 'overtaken';
  if (!byTime || !isEscalationFact(fact) || before.escalation === null) return [];
  const { clockView, calendarFn } = pathSurroundings(before, around);
  const due = dueFirings(around.path, before.escalation, clockView, calendarFn).find(
    (one) => one.level === fact.level && one.loop === fact.loop,
  );
  if (!due) return [`${name} was not due at all`];
  if (due.dueAt !== fact.dueAt) return [`${name} says due ${fact.dueAt}, the library ${due.dueAt}`];
  return fact.dueAt > around.now ? [`${name} fired before its time`] : [];
}
