import type { Responder } from '@baton/escalation-path';
import type { Instant } from '@baton/working-time';

/** Why an owner says that a ticket is not its own. `bounced`: nobody said so, it went to and fro too often. */
export const DISPUTE_REASONS = [
  'not_our_area',
  'cause_elsewhere',
  'wrong_facts',
  'lacks_means',
  'other',
  'bounced',
] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];

/** A dispute that waits for its ruling: the mark on a card. */
export interface OpenDispute {
  /** From 1 on the ticket. */
  readonly number: number;
  readonly reason: DisputeReason;
  /** The department that the owner thinks right: its counter-proposal. */
  readonly proposed: string;
  /** Null for the house, which opens one at the bounce limit. */
  readonly by: string | null;
  readonly since: Instant;
  /** Who may rule: the arbiter, and once the ruling is overdue the next higher beside it. */
  readonly arbiters: readonly Responder[];
  /** People behind the arbiters when they were asked, deputies of the absent among them: they may rule, too. */
  readonly asked: readonly string[];
  /** Place of the highest of them among the path's arbiters, from 1. */
  readonly level: number;
  /** When the ruling was due, once it is overdue. */
  readonly overdueAt: Instant | null;
}

/** What an arbiter decides. `uphold`: the owner stays. `split`: it stays for its part, another ticket is opened for the other. */
export type Ruling =
  | { readonly kind: 'uphold' }
  | { readonly kind: 'move'; readonly department: string }
  | {
      readonly kind: 'split';
      readonly department: string;
      /** The linked ticket that is opened with the ruling. */
      readonly ticketId: string;
      readonly number: number;
    };

/**
 * A change of the matrix that a ruling proposes: `rule`, that the rule which decided names another owner; `facts`, that a
 * new rule above it does so for the problem type and market of this ticket.
 */
export type AmendmentScope = 'rule' | 'facts';

/** With all that a draft of the matrix is made of. */
export interface Amendment {
  readonly scope: AmendmentScope;
  /** The number of the ticket that was ruled on. */
  readonly ticket: number;
  /** The rule that decided. */
  readonly ruleId: string;
  readonly problemType: string;
  readonly market: string;
  /** Whom it should give such tickets to. */
  readonly owner: string;
}

export type DisputeOutcome =
  | {
      readonly kind: 'ruled';
      readonly ruling: Ruling;
      readonly text: string;
      readonly by: string | null;
      readonly at: Instant;
      readonly amendment: Amendment | null;
    }
  /** Taken back before anybody ruled. */
  | { readonly kind: 'withdrawn'; readonly text: string; readonly by: string | null; readonly at: Instant }
  /** The ticket was resolved before anybody ruled. */
  | { readonly kind: 'lapsed'; readonly at: Instant };

/** A dispute with all that was said; kept for ever. */
export interface Dispute extends OpenDispute {
  readonly text: string;
  readonly outcome: DisputeOutcome | null;
}

/** Another ticket: one that this one was split into or from, or what the same customer had about the same before. */
export interface TicketLink {
  readonly kind: 'split_into' | 'split_from' | 'repeats';
  readonly ticketId: string;
  readonly number: number;
}
