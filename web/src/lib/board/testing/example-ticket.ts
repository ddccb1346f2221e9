import type { AssignmentSnapshot, TicketCard, TicketFact, TicketOpened } from '@baton/ticket-lifecycle';
import { evolveCard } from '@baton/ticket-lifecycle';
import type { ToldFact } from '../board-cards.ts';

/** 2026-03-02 09:00 UTC, a Monday. */
export const monday = Date.UTC(2026, 2, 2, 9);

const assignment: AssignmentSnapshot = {
  matrixVersion: 12,
  ruleId: 'r17',
  inputs: {},
  owner: 'logistics',
  informed: ['product'],
  requiredCosign: { all: [{ party: { department: 'logistics' } }, { party: { department: 'finance' } }] },
  serviceLevel: {
    code: 'standard',
    acknowledgeSeconds: 1_800,
    resolveSeconds: 28_800,
    cosignSeconds: 3_600,
    calendar: 'owner',
  },
  path: 'standard',
  pathVersion: 1,
  authority: null,
  playbook: null,
  decision: {
    assignment: {
      owner: 'logistics',
      serviceLevel: 'standard',
      path: 'standard',
      authority: null,
      playbook: null,
      cosign: null,
      informed: [],
    },
    ruleId: 'r17',
    disagreeing: [],
    collected: { informed: [], additionalCosign: [] },
    inputsUsed: [],
    trace: [],
    problems: [],
  },
};

export function openedFact(number: number, more: Partial<TicketOpened> = {}): TicketOpened {
  return {
    type: 'TicketOpened',
    id: `t${number}`,
    number,
    title: `Parcel ${number} is late`,
    description: '',
    facts: {
      problemType: 'logistics/delay',
      market: 'BR',
      channel: 'chat',
      tier: 'standard',
      severity: 3,
      orderValue: null,
      currency: null,
      language: 'pt',
      tags: [],
    },
    customerName: 'Maria Silva',
    customerReference: 'C-1',
    orderReference: null,
    assignment,
    cause: { kind: 'matrix', matrixVersion: 12, ruleId: 'r17' },
    changes: [],
    ...more,
  };
}

/** A fact as the subscription tells it; one minute lies between a ticket's facts. */
export function told(number: number, sequence: number, { type, ...payload }: TicketFact): ToldFact {
  return {
    stream: `ticket:t${number}`,
    sequence,
    type,
    payload,
    at: new Date(monday + sequence * 60_000).toISOString(),
    actor: { id: 'ana' },
  };
}

/** The first facts of a ticket, told in order from the opening on. */
export function story(number: number, ...facts: readonly TicketFact[]): ToldFact[] {
  return [openedFact(number), ...facts].map((fact, i) => told(number, i + 1, fact));
}

export function exampleCard(number: number, more: Partial<TicketCard> = {}): TicketCard {
  const card = evolveCard(null, { sequence: 1, at: monday, by: 'ana', fact: openedFact(number) });
  return { ...card, ...more };
}
