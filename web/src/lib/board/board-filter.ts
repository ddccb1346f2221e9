import { cosignStanding, type TicketCard } from '@baton/ticket-lifecycle';

/** What the board and the list show; empty lists mean all. */
export interface CardFilter {
  /** Owner departments. */
  readonly departments: readonly string[];
  readonly markets: readonly string[];
  readonly severities: readonly number[];
  /** Only what this person has accepted; null for everybody's. */
  readonly assignee: string | null;
  /** Only what waits for a signature of one of these departments; null for everything. */
  readonly toSignBy: readonly string[] | null;
  /** Only what is disputed and waits for a ruling. */
  readonly disputed: boolean;
  /** Only incidents. */
  readonly incidents: boolean;
  /** Every word must occur in the number, the title or the customer's name. */
  readonly text: string;
}

export const everything: CardFilter = {
  departments: [],
  markets: [],
  severities: [],
  assignee: null,
  toSignBy: null,
  disputed: false,
  incidents: false,
  text: '',
};

export function fits(card: TicketCard, filter: CardFilter): boolean {
  return (
    among(filter.departments, card.owner) &&
    among(filter.markets, card.facts.market) &&
    among(filter.severities, card.facts.severity) &&
    (filter.assignee === null || card.assignee === filter.assignee) &&
    (filter.toSignBy === null || isAsked(card, filter.toSignBy)) &&
    (!filter.disputed || card.dispute !== null) &&
    (!filter.incidents || card.incident !== null) &&
    hasWords(card, filter.text)
  );
}

/** Whether anything is left out. */
export function isNarrow(filter: CardFilter): boolean {
  const { departments, markets, severities, assignee, toSignBy, disputed, incidents, text } = filter;
  const lists = departments.length + markets.length + severities.length;
  return lists > 0 || assignee !== null || toSignBy !== null || disputed || incidents || text.trim() !== '';
}

function among<Value>(chosen: readonly Value[], value: Value): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

function isAsked(card: TicketCard, departments: readonly string[]): boolean {
  const asks = cosignStanding(card)?.asks ?? [];
  return card.state === 'awaiting_cosign' && asks.some((party) => departments.includes(party.department));
}

function hasWords(card: TicketCard, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return true;
  const within = `#${card.number} ${card.title} ${card.customerName}`.toLowerCase();
  return words.every((word) => within.includes(word));
}

/** What parts the board into lanes. */
export const laneKinds = ['none', 'department', 'market', 'severity'] as const;
export type LaneKind = (typeof laneKinds)[number];

/** The lane that a card lies in. */
export function laneOf(card: TicketCard, kind: LaneKind): string {
  switch (kind) {
    case 'none':
      return '';
    case 'department':
      return card.owner;
    case 'market':
      return card.facts.market;
    case 'severity':
      return String(card.facts.severity);
  }
}
