import { OWNER, type Responder } from '@baton/escalation-path';
import type { LevelCall } from './level-call.ts';
import type { TicketFact } from './ticket-fact.ts';
import { isOver, type Ticket } from './ticket.ts';

/**
 * Whom levels call after a fact. Acknowledged, lapsed, resolved or armed anew, they call nobody any more; a level that hands
 * the ticket over goes on calling those whom it told, since the arming that follows is its own doing.
 */
export function evolveCalls(calls: readonly LevelCall[], fact: TicketFact): readonly LevelCall[] {
  switch (fact.type) {
    case 'LevelFired': {
      if (fact.notified.length === 0) return calls;
      const before = calls.find(({ level }) => level === fact.level);
      const call: LevelCall = {
        level: fact.level,
        since: before?.since ?? fact.firedAt,
        people: [...new Set([...(before?.people ?? []), ...fact.notified])],
        cause: fact.cause,
      };
      return [...calls.filter(({ level }) => level !== fact.level), call];
    }
    case 'EscalationArmed':
      return fact.cause === 'escalation' ? calls.slice(-1) : [];
    case 'EscalationAcknowledged':
    case 'AcknowledgementExpired':
    case 'EscalationDisarmed':
      return [];
    case 'Deescalated':
      return calls.filter(({ level }) => level <= fact.to);
    default:
      return calls;
  }
}

/** What a ticket waits for, as keys by which whoever is meant finds it: see `callKey` and `rulingKeys`. */
export function waitsFor(ticket: Ticket): string[] {
  if (isOver(ticket.state)) return [];
  const called = ticketCalls(ticket).flatMap(({ people }) => people.map(callKey));
  const { dispute, owner } = ticket;
  const rulers = dispute
    ? [
        ...dispute.asked.map(rulingKey),
        ...dispute.arbiters.flatMap((arbiter) => responderKey(arbiter, owner)),
      ]
    : [];
  return [...new Set([...called, ...rulers])];
}

/** Tickets from before levels kept whom they call have none. */
export function ticketCalls(ticket: Ticket): readonly LevelCall[] {
  return ticket.calls ?? [];
}

/** A level called this person. */
export function callKey(person: string): string {
  return `call:${person}`;
}

/** This person was asked to rule. */
export function rulingKey(person: string): string {
  return `rule:person:${person}`;
}

/** Whoever holds the role in the department may rule. */
export function rulingRoleKey(role: 'lead' | 'staff', department: string): string {
  return `rule:${role}:${department}`;
}

function responderKey(arbiter: Responder, owner: string): string[] {
  switch (arbiter.kind) {
    case 'person':
      return [rulingKey(arbiter.personId)];
    case 'role':
      return [rulingRoleKey(arbiter.role, arbiter.department === OWNER ? owner : arbiter.department)];
    case 'on_duty':
      return [];
  }
}
