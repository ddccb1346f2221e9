import { fromContractFact, type TicketFact } from '@baton/ticket-lifecycle';
import type { Entry } from './open-ticket.svelte.ts';

/** What a command left on the timeline: its facts belong together. */
export interface Happening {
  /** The sequence of its last fact: unique on the ticket. */
  readonly key: number;
  /** Milliseconds since the epoch, UTC. */
  readonly at: number;
  /** Null: the house. */
  readonly actor: Entry['actor'];
  /** What is worth telling, in the order in which it happened. */
  readonly facts: readonly TicketFact[];
}

/** Book-keeping that follows from what is told anyway. */
const quiet: ReadonlySet<TicketFact['type']> = new Set([
  'ClocksMoved',
  'EscalationArmed',
  'EscalationAcknowledged',
  'EscalationDisarmed',
  'LevelPassed',
  'PriorityRaised',
]);

/** What another fact of the same command tells already. */
const told: Readonly<Partial<Record<TicketFact['type'], readonly TicketFact['type'][]>>> = {
  CosignOpened: ['ResolutionProposed', 'CosignPartyDemanded'],
  PartiesRequired: ['ResolutionProposed', 'CosignPartyDemanded'],
  ContentRevised: ['ResolutionProposed'],
  CosignWithdrawn: ['ProposalWithdrawn'],
  TicketAccepted: ['WorkStarted'],
  // The ruling says where it goes, and why.
  OwnershipMoved: ['RulingGiven'],
};

const talk: ReadonlySet<TicketFact['type']> = new Set(['Commented', 'CustomerAsked', 'CustomerAnswered']);

export type TimelineFilter = 'all' | 'comments' | 'moves';

export function factOf({ type, payload, sequence, at, actor }: Entry): TicketFact {
  return fromContractFact({ type, payload, sequence, at, actor }).fact;
}

/** Entries, newest first, as happenings, newest first. Those with nothing to tell are left out. */
export function happeningsOf(entries: readonly Entry[], filter: TimelineFilter): readonly Happening[] {
  return bursts(entries).flatMap((burst) => {
    const first = burst[0];
    if (first === undefined) return [];
    const all = burst.map(factOf).reverse();
    const types = new Set(all.map(({ type }) => type));
    const facts = all.filter(({ type }) => {
      const isTold = told[type]?.some((by) => types.has(by)) ?? false;
      return !quiet.has(type) && !isTold && fitsFilter(type, filter);
    });
    if (facts.length === 0) return [];
    return [{ key: first.sequence, at: Date.parse(first.at), actor: first.actor, facts }];
  });
}

function fitsFilter(type: TicketFact['type'], filter: TimelineFilter): boolean {
  if (filter === 'all') return true;
  return talk.has(type) === (filter === 'comments');
}

/** Entries next to one another of one person at one instant: one command. */
function bursts(entries: readonly Entry[]): Entry[][] {
  const found: Entry[][] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && before.at === entry.at && before.actor?.id === entry.actor?.id) last.push(entry);
    else found.push([entry]);
  }
  return found;
}
