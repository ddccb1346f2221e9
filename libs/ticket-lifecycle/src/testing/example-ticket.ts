import type { CosignRule, Signer } from '@baton/cosign-quorum';
import type { EscalationPath } from '@baton/escalation-path';
import { compileCalendar, type CompiledCalendar } from '@baton/working-time';
import type { TicketCommand } from '../commands.ts';
import type { EarlierContact } from '../contacts.ts';
import { decide } from '../decide.ts';
import type { TicketDecision } from '../decision.ts';
import { evolve } from '../evolve.ts';
import { decideOpen } from '../open-ticket.ts';
import { decideRing } from '../ring.ts';
import type { Surroundings } from '../surroundings.ts';
import type { TicketFact, TicketOpened } from '../ticket-fact.ts';
import type { ProposalContent, Ticket, TicketState } from '../ticket.ts';

/** Monday, 2 March 2026, 09:00 UTC; the calendar of the examples is always open. */
export const nine = Date.UTC(2026, 2, 2, 9);
export const minutes = (count: number): number => nine + count * 60_000;

function alwaysOpen(): CompiledCalendar {
  const made = compileCalendar({ zone: 'UTC', alwaysOpen: true, weekly: {}, holidays: [], exceptions: [] });
  if (made.kind === 'refused') throw new RangeError('the calendar that is always open was refused');
  return made;
}
const always = alwaysOpen();

let made = 0;

/** The staff after 30 minutes; the leads, and more priority, after 60; at the breach service operations take over. */
export const path: EscalationPath = {
  code: 'standard',
  version: 1,
  arbiters: [
    { kind: 'role', role: 'lead', department: 'service-operations' },
    { kind: 'role', role: 'lead', department: 'quality' },
  ],
  levels: [
    {
      level: 1,
      trigger: { kind: 'unacknowledged', afterSeconds: 1800 },
      responders: [{ kind: 'role', role: 'staff', department: 'owner' }],
      actions: [{ kind: 'notify' }],
    },
    {
      level: 2,
      trigger: { kind: 'unacknowledged', afterSeconds: 3600 },
      responders: [{ kind: 'role', role: 'lead', department: 'owner' }],
      actions: [{ kind: 'notify' }, { kind: 'raise_priority' }],
    },
    {
      level: 3,
      trigger: { kind: 'breach', clock: 'resolve' },
      responders: [{ kind: 'role', role: 'lead', department: 'service-operations' }],
      actions: [{ kind: 'notify' }, { kind: 'hand_over', department: 'service-operations' }],
    },
  ],
};

export const both = {
  all: [
    { party: { department: 'logistics', role: 'lead' } },
    { party: { department: 'finance', role: 'lead' } },
  ],
} satisfies CosignRule;

export const lin: Signer = { id: 'lin', memberships: [{ department: 'logistics', role: 'lead' }] };
export const fay: Signer = { id: 'fay', memberships: [{ department: 'finance', role: 'lead' }] };

export function around(now: number, by: string | null, on: EscalationPath = path): Surroundings {
  return {
    now,
    by,
    path: on,
    newId: () => `made ${(made += 1)}`,
    calendarOf: () => always,
    calendarOfDepartment: () => 'always',
    calendarOfMarket: () => 'always',
    peopleOf: (responder, owner) => {
      // Helen alone is called by name, and of the rotas only that of the night is kept.
      if (responder.kind === 'person') return responder.personId === 'helen' ? ['helen'] : [];
      if (responder.kind === 'on_duty') return responder.rota === 'night' ? ['night watch'] : [];
      return [`${responder.role} of ${responder.department === 'owner' ? owner : responder.department}`];
    },
  };
}

export const opening: Omit<TicketOpened, 'type'> = {
  id: 'ticket',
  number: 4183,
  title: 'Parcel has not arrived',
  description: 'Ordered two weeks ago.',
  facts: {
    problemType: 'logistics/delay',
    market: 'TH',
    channel: 'chat',
    tier: 'standard',
    severity: 3,
    orderValue: null,
    currency: null,
    language: 'th',
    tags: [],
  },
  customerName: 'Somchai',
  customerReference: 'C-1',
  orderReference: null,
  assignment: {
    matrixVersion: 1,
    ruleId: 'delay',
    owner: 'logistics',
    informed: ['product'],
    requiredCosign: both,
    serviceLevel: {
      code: 'standard',
      acknowledgeSeconds: 3600,
      resolveSeconds: 28_800,
      cosignSeconds: 7200,
      calendar: 'owner',
    },
    path: 'standard',
    pathVersion: 1,
    authority: { maxAmount: 20, currency: 'EUR' },
    playbook: null,
    inputs: {},
    // The lifecycle keeps the engine's decision and never looks into it.
    decision: {} as TicketOpened['assignment']['decision'],
  },
  cause: { kind: 'matrix', matrixVersion: 1, ruleId: 'delay' },
  changes: [],
};

/** A ticket with what has happened to it: given … when … then. */
export class Story {
  ticket: Ticket;
  now: number;
  readonly told: TicketFact[];
  private readonly path: EscalationPath;

  /** @param on the path that it runs on; @param earlier what the same customer had before */
  constructor(
    differently: Partial<typeof opening> = {},
    { at = nine, on = path, earlier = [] as readonly EarlierContact[] } = {},
  ) {
    this.now = at;
    this.path = on;
    const decision = decideOpen({ ...opening, ...differently }, this.around(at, 'niran'), earlier);
    if (!decision.ok) throw new RangeError(decision.refusal.code);
    this.told = [];
    this.ticket = this.tell(null, decision.facts, at, 'niran');
  }

  /** Somebody gives an order, a minute later unless said otherwise; what is allowed happens. */
  when(command: TicketCommand, by = 'lars', at = this.now + 60_000): TicketDecision {
    this.now = at;
    const decision = decide(this.ticket, command, this.around(at, by));
    if (decision.ok) this.ticket = this.tell(this.ticket, decision.facts, at, by);
    return decision;
  }

  /** As `when`, for what must be allowed. */
  given(...commands: TicketCommand[]): this {
    for (const command of commands) {
      const decision = this.when(command);
      if (!decision.ok) throw new RangeError(`${command.type}: ${JSON.stringify(decision.refusal)}`);
    }
    return this;
  }

  /** The ticket's timer rings. */
  rings(at = this.now): readonly TicketFact[] {
    const facts = decideRing(this.ticket, this.around(at, null));
    this.happens(facts, at);
    return facts;
  }

  private around(at: number, by: string | null): Surroundings {
    return around(at, by, this.path);
  }

  happens(facts: readonly TicketFact[], at: number): void {
    this.now = at;
    this.ticket = this.tell(this.ticket, facts, at, null);
  }

  private tell(before: Ticket | null, facts: readonly TicketFact[], at: number, by: string | null): Ticket {
    let ticket = before;
    for (const fact of facts) {
      this.told.push(fact);
      ticket = evolve(ticket, { sequence: (ticket?.version ?? 0) + 1, at, by, fact });
    }
    if (ticket === null) throw new RangeError('nothing happened');
    return ticket;
  }
}

export const accept: TicketCommand = { type: 'Accept', assignee: 'lars' };
export const start: TicketCommand = { type: 'StartWork', assignee: 'lars' };

export const propose = (number: number, content: Partial<ProposalContent> = {}): TicketCommand => ({
  type: 'Propose',
  id: `proposal ${number}`,
  cosignId: `cosign ${number}`,
  content: { kind: 'refund', text: 'money back', amount: 300, currency: 'EUR', ...content },
  contentHash: `hash ${number}`,
});

export const sign = (
  signer: Signer,
  number: number,
  decision: 'approve' | 'reject' | 'request_changes' = 'approve',
): TicketCommand => ({
  type: 'Sign',
  party: `${signer.memberships[0]?.department}:lead`,
  signer,
  decision,
  reason: decision === 'approve' ? null : 'too dear',
  contentHash: `hash ${number}`,
});

/** The facts corrected, and what the matrix then gives: as before, but for what is named. */
export const reclassifyAs = (
  facts: Partial<typeof opening.facts>,
  assignment: Partial<typeof opening.assignment> = {},
): Extract<TicketCommand, { type: 'Reclassify' }> => ({
  type: 'Reclassify',
  facts: { ...opening.facts, ...facts },
  assignment: { ...opening.assignment, ...assignment },
  path,
  reason: 'seen again',
});

const resolve: TicketCommand = { type: 'Resolve', text: 'paid' };
const steps: Readonly<Record<TicketState, readonly TicketCommand[]>> = {
  new: [],
  assigned: [accept],
  in_progress: [start],
  awaiting_cosign: [start, propose(1)],
  waiting_customer: [start, { type: 'AskCustomer', text: 'which address?' }],
  resolved: [start, propose(1), sign(lin, 1), sign(fay, 1), resolve],
  closed: [start, propose(1), sign(lin, 1), sign(fay, 1), resolve, { type: 'Close' }],
};

export function storyIn(state: TicketState): Story {
  return new Story().given(...steps[state]);
}
