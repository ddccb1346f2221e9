import { OWNER, type Responder } from '@baton/escalation-path';
import { callKey, rulingKey, rulingRoleKey, ticketCalls, type Ticket } from '@baton/ticket-lifecycle';
import type { Principal } from '../../platform/identity/principal.ts';
import type { Holder, StandingIn } from '../../platform/identity/standing-in.ts';

/** Keys of `waitsFor` under which a person finds the tickets whose levels called them, or somebody for whom they stand in. */
export function callKeys({ self, away }: StandingIn): string[] {
  return [self, ...away].map(({ id }) => callKey(id));
}

/** Keys under which somebody finds disputes that they may rule on: those of `mayRule`, lent roles included. */
export function rulingKeys({ id, roles }: Principal): string[] {
  const byRole = roles.flatMap(({ role, department }) => {
    if (department === null) return [];
    if (role === 'lead') return [rulingRoleKey('lead', department)];
    return role === 'staff' || role === 'agent' ? [rulingRoleKey('staff', department)] : [];
  });
  return [...new Set([rulingKey(id), ...byRole])];
}

/** In whose place somebody is meant by responders; nobody's where they are meant themselves. */
export function standsInFor(
  { self, away }: StandingIn,
  responders: readonly Responder[],
  owner: string,
): string[] {
  const means = (holder: Holder) => responders.some((responder) => isMeant(holder, responder, owner));
  return means(self) ? [] : away.filter(means).map(({ id }) => id);
}

function isMeant({ id, roles }: Holder, responder: Responder, owner: string): boolean {
  switch (responder.kind) {
    case 'person':
      return responder.personId === id;
    case 'on_duty':
      return false;
    case 'role': {
      const department = responder.department === OWNER ? owner : responder.department;
      return roles.some(
        (grant) =>
          grant.department === department &&
          (responder.role === 'lead'
            ? grant.role === 'lead'
            : grant.role === 'staff' || grant.role === 'agent'),
      );
    }
  }
}

/** Calls of a ticket that reach somebody, the highest level first. */
export function callsOn(ticket: Ticket, { self, away }: StandingIn): ReturnType<typeof ticketCalls> {
  const mine = new Set([self, ...away].map(({ id }) => id));
  return ticketCalls(ticket)
    .filter(({ people }) => people.some((id) => mine.has(id)))
    .toSorted((a, b) => b.level - a.level);
}
