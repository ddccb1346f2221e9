import type { EscalationFact } from '@baton/escalation-path';
import type { TicketEscalationFact } from './ticket-fact.ts';
import type { Called, Ticket } from './ticket.ts';

/** Whom the levels of the present arming called, after a fact. With the next arming it begins anew. */
export function evolveCalled(
  called: readonly Called[],
  fact: EscalationFact | TicketEscalationFact,
): readonly Called[] {
  if (fact.type === 'EscalationArmed') return [];
  if (fact.type !== 'LevelFired' || fact.responders.length === 0) return called;
  const { level, responders } = fact;
  const before = called.find((one) => one.level === level);
  // Whom a rota names changes from one repeat to the next.
  const alone = [...new Set([...(before?.alone ?? []), ...('alone' in fact ? (fact.alone ?? []) : [])])];
  return [...called.filter((one) => one.level !== level), { level, responders, alone }];
}

/** Whom the level called at which the ticket stands; null at none, or where it called nobody. */
export function calledNow({ called, escalationLevel }: Ticket): Called | null {
  return called.find(({ level }) => level === escalationLevel) ?? null;
}

/**
 * People who see the ticket although no department of theirs has a part in it: who was asked to rule, while the dispute waits;
 * who was called by name or by a rota, until the path begins anew.
 */
export function guestsOf({ dispute, called }: Ticket): string[] {
  return [...new Set([...(dispute?.asked ?? []), ...called.flatMap(({ alone }) => alone)])];
}
