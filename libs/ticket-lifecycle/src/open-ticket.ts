import { armEscalation } from '@baton/escalation-path';
import { NAMED_CONTACTS, REPEATED_CONTACT_WINDOW_SECONDS, type EarlierContact } from './contacts.ts';
import { allow, type TicketDecision } from './decision.ts';
import { Draft } from './draft.ts';
import { tellPath } from './escalation-events.ts';
import { assembleGroup } from './incidents.ts';
import type { Surroundings } from './surroundings.ts';
import type { TicketOpened } from './ticket-fact.ts';

/**
 * A new ticket: owned from its first instant, its path armed, its clocks running.
 * @param earlier what the same customer had about the same within the window, the newest first
 */
export function decideOpen(
  opening: Omit<TicketOpened, 'type'>,
  around: Surroundings,
  earlier: readonly EarlierContact[] = [],
): TicketDecision {
  const draft = new Draft(null, around).add({ type: 'TicketOpened', ...opening });
  draft.addEscalation(armEscalation(around.path, null, 'opened', around.now)).moveClocks();
  // What is imported is history: nobody has to come together for it now.
  if (opening.cause.kind !== 'import') assembleGroup(draft, around.path, around);
  if (opening.facts.tier === 'vip') tellPath(draft, { kind: 'vip' }, around);
  if (earlier.length > 0) {
    const times = earlier.length + 1;
    draft.add({
      type: 'ContactRepeated',
      times,
      windowSeconds: REPEATED_CONTACT_WINDOW_SECONDS,
      earlier: earlier.slice(0, NAMED_CONTACTS),
    });
    tellPath(draft, { kind: 'repeated_contact', times }, around);
  }
  return allow(draft.facts);
}
